import type { PartialLanguage } from '#core/shared/text.ts';

/** What a language in which sentences may be missing adds to the Indonesian lists of core/language/sentences.ts. */
interface PartialWordLists {
  /** Names for people that look down on them: `words => instead`. The Indonesian list holds as well. */
  readonly hurtful: string;
  /** Words too low for somebody one does not know: `words => instead`. What is quoted may be her own. */
  readonly register: string;
  /** Says that help or money comes, or that it is safe, before anyone can know: `words => instead`. */
  readonly promises: string;
  /** What turns a promise into its opposite. */
  readonly negations: string;
}

export const PARTIAL_WORDS: Readonly<Record<PartialLanguage, PartialWordLists>> = {
  jv: {
    hurtful: `
edan|gendheng|gendeng|gemblung|kenthir|kentir|stres => tiyang kanthi gangguan jiwa
cacad|cacat|wong cacad|wong cacat|tuna* => penyandang disabilitas
picek|budheg|budheng|bisu|pincang|kontet => mboten saged mirsani, mboten saged mireng, mboten saged mlampah
jompo|wong tuwa renta|pikun => tiyang sepuh
mlarat|kere|kéré|gembel|wong cilik|wong ora duwe => kirang mampu
rondha|randha|rangda|janda => ibu piyambakan nanggung keluarga
lonthe|sundel|begajul|bajingan|gelandangan => (busek)
korban => tiyang sing kenging bencana
`,
    register: `
kowe|kowé|koe|awakmu|sampeyan|raimu|ndhasmu => panjenengan
aku|inyong|nyong => kula
ora|ogak|gak => mboten
wis|uwis => sampun
durung => dèrèng
arep|ape => badhé
iki|iku|kuwi => niki, niku
saiki => sakniki
omah|omahe|omahé => griya
mangan|nguntal => dhahar
turu => saré
modar => séda, pejah
lara|loro => gerah
lunga|minggat => kesah
teka => rawuh
duwe|nduwe|duwé => gadhah
akeh|akèh => kathah
sithik|sethithik => sekedhik
iso|isa => saged
entuk|oleh|olèh => angsal
karo => kaliyan
kanggo => kanggé
saka|seko => saking
menyang => dhateng
wong|uwong => tiyang
dhuwit|duit => arta
bocah => laré
kudu => kedah
takon => takèn
njaluk => nyuwun
`,
    promises: `
mesthi angsal|mesthi entuk|mesthi ditulungi|mesthi cair|mesthi ditampi => saged, dereng mesthi
badhe dugi|badhe rawuh|badhe dikirim|badhe dibantu|badhe ditulungi|badhé dugi|badhé rawuh|badhé dikirim|badhé dibantu|badhé ditulungi|arep teka => kesimpen; sebut nomer sing saged ditelpon
petugas badhe|petugas badhé|kula badhe|kula badhé => sebut napa sing sampun kedadosan
sampun aman|ampun kuwatos => (busek)
`,
    negations: 'mboten dereng dèrèng dede dédé sanes ora durung tanpa ampun',
  },
  su: {
    hurtful: `
gelo|gélo|edan|owah|sarap|teu waras|setres => jalmi nu ngagaduhan gangguan jiwa
cacad|cacat|jalma cacad|tuna* => panyandang disabilitas
lolong|picek|torek|torék|bisu|pireu|pincang|cingked => teu tiasa ningali, teu tiasa ngadangu, teu tiasa leumpang
jompo|kolot peot|pikun => sepuh
malarat|miskin|kere|kéré|gembel|jalma leutik => kirang mampuh
randa|rangda|janda => ibu nyalira nanggung kulawarga
ungkluk|begajul|gelandangan => (pupus)
korban => nu katarajang musibah
`,
    register: `
sia|silaing|maneh|manéh|didinya|dia => Anjeun
aing|dewek|kuring|urang mah => abdi, kami
loba|rea => seueur
saeutik|setik => sakedik
datang => sumping
dahar|nyatu|lolodok => tuang
imah|imahna => bumi
gering => teu damang
maot|paeh jalma|modar => ngantunkeun
duit => artos
budak => murangkalih
awewe|awéwé|lalaki => istri, pameget
indit => angkat
geus|enggeus => parantos, tos
acan datang|can => teu acan
jeung => sareng
atawa => atanapi
jalma => jalmi
boga => gaduh
menta => nyuhunkeun
nyaho => terang
jang => kanggo
kudu => kedah
pikeun => kanggo
baheula => kapungkur
ngomong => nyarios
`,
    promises: `
pasti kenging|pasti kénging|pasti ditulungan|pasti cair|pasti ditampi => tiasa, teu acan pasti
bade dugi|bade sumping|bade dikirim|bade dibantosan|bade ditulungan|badé dugi|badé sumping|badé dikirim|badé dibantosan|badé ditulungan|rek datang => disimpen; sebatkeun nomer nu tiasa ditelepon
patugas bade|patugas badé|kami bade|kami badé => sebatkeun naon nu parantos kajadian
parantos aman|ulah hariwang|tong hariwang => (pupus)
`,
    negations: 'teu henteu sanes sanés moal can acan tanpa ulah',
  },
};
