import type { PartialLanguage } from '#core/shared/text.ts';

/** What a language in which sentences may be missing adds to the Indonesian lists of core/language/sentences.ts. */
interface PartialWordLists {
  /** Says that help or money comes, or that it is safe, before anyone can know: `words => instead`. */
  readonly promises: string;
  /** What turns a promise into its opposite. */
  readonly negations: string;
}

export const PARTIAL_WORDS: Readonly<Record<PartialLanguage, PartialWordLists>> = {
  jv: {
    promises: `
mesthi angsal|mesthi entuk|mesthi ditulungi|mesthi cair|mesthi ditampi => saged, dereng mesthi
badhe dugi|badhe rawuh|badhe dikirim|badhe dibantu|badhe ditulungi|badhé dugi|badhé rawuh|badhé dikirim|badhé dibantu|badhé ditulungi|arep teka => kesimpen; sebut nomer sing saged ditelpon
petugas badhe|petugas badhé|kula badhe|kula badhé => sebut napa sing sampun kedadosan
sampun aman|ampun kuwatos => (busek)
`,
    negations: 'mboten dereng dèrèng dede dédé sanes ora durung tanpa ampun',
  },
  su: {
    promises: `
pasti kenging|pasti kénging|pasti ditulungan|pasti cair|pasti ditampi => tiasa, teu acan pasti
bade dugi|bade sumping|bade dikirim|bade dibantosan|bade ditulungan|badé dugi|badé sumping|badé dikirim|badé dibantosan|badé ditulungan|rek datang => disimpen; sebatkeun nomer nu tiasa ditelepon
patugas bade|patugas badé|kami bade|kami badé => sebatkeun naon nu parantos kajadian
parantos aman|ulah hariwang|tong hariwang => (pupus)
`,
    negations: 'teu henteu sanes sanés moal can acan tanpa ulah',
  },
};
