import type { Ground } from '#core/programme/yes.ts';
import type { ProposalStanding } from '../id/proposals.ts';
import type { PartialMessages } from '../partial.ts';

const GROUND_WORDS: Readonly<Record<Ground, string>> = {
  poor: 'Kirang pisan',
  ill: 'Aya nu teu damang lami',
  disability: 'Aya panyandang disabilitas',
  elderly: 'Sepuh nyalira',
  children: 'Murangkalih tanpa nu ngurus',
  disaster: 'Katarajang musibah',
  'well-off': 'Sigana mampuh',
  moved: 'Parantos ngalih',
  died: 'Nu nampina parantos ngantunkeun',
  'state-paid': 'Digajih nagara',
  twice: 'Kacatet dua kali',
  other: 'Sanésna',
};

const STANDINGS: Readonly<Record<ProposalStanding, string>> = {
  waiting: 'ngantosan patugas',
  'taken-up': 'parantos diteraskeun',
  'not-pursued': 'teu diteraskeun',
  ended: 'dibatalkeun ku Anjeun',
};
const WHAT = { propose: 'usulan', dispute: 'kabeuratan ka nu nampi' } as const;

/** A missed household proposed, a listing objected to, and what stops a request, in Sundanese. */
export const proposals: PartialMessages = {
  'propose.which': () => 'Kanggo bantuan naon?',
  'propose.consent': ({ programme }) =>
    `${programme}\nNami Anjeun teu dibéjakeun ka kulawarga éta atanapi kantor désa. Kulawarga éta ditaros heula. Teras?`,
  'dispute.consent': ({ programme }) =>
    `${programme}\nNami Anjeun teu dibéjakeun ka sasaha. Nu mariksana dinas sosial, sanés désa. Teras?`,
  'propose.grounds': () => 'Kunaon kulawarga ieu kedah dibantosan?',
  'dispute.grounds': () => 'Naon nu teu saluyu?',
  'propose.why': () => 'Mangga carioskeun sakedik, atanapi liwat.',
  'propose.about': () =>
    'Kulawarga saha, sakitar mana? Cekap nami sauran sareng ciri tempatna. Ulah nyerat NIK atanapi nami Anjeun.',
  'propose.kept': ({ purpose, reference, programme }) =>
    `Disimpen salaku ${WHAT[purpose]}. Nomer: ${reference}\nProgram: ${programme}`,
  'propose.next': () =>
    'Ieu usulan dugi ka kulawarga éta satuju. Anjeun dibéjaan upami diteraskeun, tanpa eusi kulawargana.',
  'dispute.next': () =>
    'Numutkeun aturan 2024, daérah gaduh 14 dinten kanggo mariksa. Anjeun dibéjaan upami diteraskeun.',
  'proposal.card': ({ programme, reference, purpose, standing }) =>
    `${programme}\nNomer: ${reference}\n${purpose === 'propose' ? 'Usulan' : 'Kabeuratan ka nu nampi'}: ${STANDINGS[standing]}`,
  'proposal.hidden': () => 'Nami Anjeun teu dipidangkeun. Eusi kulawarga éta ogé teu dipidangkeun di dieu.',
  'proposal.line': ({ reference, programme, purpose, standing }) =>
    `${reference}: ${programme}, ${WHAT[purpose]}, ${STANDINGS[standing]}.`,
  'pass.unknown': () => 'Kode éta tos teu kapaké. Suhunkeun kode énggal ka nu masihanana.',
  'pass.short': () =>
    'Kode éta teu acan lengkep. Eusina 12 aksara sareng angka. Conto: gabung K7M2-9QXD-4F7A',
  'pass.household': ({ programme }) =>
    `${programme}\nKulawarga Anjeun diusulkeun. Saha nu ngusulkeunana teu dibéjakeun. Upami satuju, pamundut didamel ku nami Anjeun. Satuju?`,
  'pass.household-yes': ({ reference }) =>
    `Pamundut Anjeun disimpen. Nomer: ${reference}\nIeu sanés jangji ditampi. Tiasa ditingali iraha waé: serat "status ${reference}".`,
  'pass.household-running': () => 'Pamundut Anjeun kanggo program ieu parantos aya. Tingali dina /status.',
  'pass.household-no': () => 'Mangga, usulan éta dipungkas. Teu aya nu dicatet ngeunaan Anjeun.',
  'notice.proposal.taken-up': ({ reference, programme }) =>
    `Nu didugikeun ku Anjeun (${reference}, ${programme}) parantos diteraskeun. Hatur nuhun.`,
  'notice.proposal.not-pursued': ({ reference, programme }) =>
    `Nu didugikeun ku Anjeun (${reference}, ${programme}) teu diteraskeun. Alesanana teu dibuka ku kami.`,
  'refusal.pass.unknown': () => 'Kode éta tos teu kapaké. Suhunkeun kode énggal ka nu masihanana.',
  'refusal.pass.already': () => 'Anjeun parantos kaétang janten anggota.',
  'button.ground': ({ ground }) => GROUND_WORDS[ground],
  'button.propose': () => 'Usulkeun kulawarga',
  'button.dispute': () => 'Kabeuratan ka nu nampi',
};
