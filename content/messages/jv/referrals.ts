import type { ReferralOutcome, ReferralPurpose, ReferralState } from '#core/referral/referral.ts';
import type { Naming, ShownOffice } from '../id/referrals.ts';
import type { PartialMessages } from '../partial.ts';

const PURPOSES: Readonly<Record<ReferralPurpose, string>> = {
  health: 'késehatan',
  care: 'pendampingan sosial',
  protection: 'pangayoman',
  documents: 'surat kependudukan',
  school: 'sekolah',
  work: 'pendamelan utawi usaha',
  shelter: 'panggènan manggèn',
  relief: 'bantuan darurat',
  other: 'bab sanès',
};

const OFFICES: Readonly<Record<ShownOffice['role'], string>> = {
  'village-officer': 'petugas désa utawi kelurahan',
  'social-worker': 'pekerja sosial',
  'protection-officer': 'petugas pangayoman',
  coordinator: 'koordinator',
  responder: 'petugas tanggap darurat',
};

const OUTCOMES: Readonly<Record<ReferralOutcome, string>> = {
  helped: 'sampun dibantu',
  partly: 'sebagéyan sampun dibantu',
  elsewhere: 'diurusi ing panggènan sanès',
  'not-reached': 'dèrèng saged dihubungi',
  'not-wanted': 'mboten dibetahaken malih',
};

const STATES: Readonly<Record<ReferralState, string>> = {
  asking: 'nengga wangsulan panjenengan',
  sent: 'nengga ditampi',
  accepted: 'sampun ditampi',
  declined: 'mboten ditampi, petugas madosi kantor sanès',
  done: 'rampung',
  'not-agreed': 'mboten sios dirujuk',
  revoked: 'ditarik malih',
};

const NAMINGS: Readonly<Record<Naming, string>> = {
  name: 'asma',
  contact: 'nomer kontak',
  place: 'alamat',
};

const officeOf = ({ role, area }: ShownOffice): string => `${OFFICES[role]}, ${area}`;

/** Referrals as the person hears of them, in Javanese. What the desk reads is said in Indonesian. */
export const referrals: PartialMessages = {
  'referral.question': ({ reference, office, purpose }) =>
    `Petugas ngusulaken panjenengan dirujuk dhateng ${officeOf(office)}, kanggé ${PURPOSES[purpose]}.\nNomer rujukan: ${reference}`,
  'referral.shared': ({ onBehalf, reason, told, names }) =>
    [
      `Alasané: ${reason}`,
      `Sing diwaos ing mrika: ${told}`,
      ...(names.length > 0 ? [`Ugi ${names.map((one) => NAMINGS[one]).join(', ')} panjenengan.`] : []),
      ...(onBehalf ? ['Panjenengan nyerat kanggé tiyang sanès: tulung ditakèkaken riyin.'] : []),
    ].join('\n'),
  'referral.question-no': () =>
    'Angsal mboten, lan saged ditarik malih kapan mawon. Urusan panjenengan ing mriki tetep mlampah. Sarujuk dirujuk?',
  'referral.yes': ({ reference, office, days }) =>
    `Nggih. Rujukan ${reference} dikirim dhateng ${officeOf(office)}. Patokan kula piyambak: diwangsuli ing ${days} dinten. Niki dédé janji.\nSaged dipirsani kapan mawon: /status`,
  'referral.no': () => 'Nggih, mboten dirujuk. Urusan panjenengan mboten éwah.',
  'referral.card': ({ referral }) =>
    [
      `Rujukan ${referral.reference}: ${STATES[referral.state]}.`,
      `Dhateng ${officeOf(referral.office)}, kanggé ${PURPOSES[referral.purpose]}.`,
      `Saking urusan ${referral.about}.`,
      ...(referral.holder ? [`Petugas: ${referral.holder}`] : []),
      ...(referral.until
        ? [`Patokan dinané: ${referral.until}${referral.late ? ' (sampun kasèp)' : ''}`]
        : []),
    ].join('\n'),
  'referral.outcome': ({ outcome, text }) => `Asilé (${OUTCOMES[outcome]}):\n${text}`,
  'referral.line': ({ reference, office, state, late }) =>
    `${reference}: dhateng ${officeOf(office)}, ${STATES[state]}${late ? ' (kasèp)' : ''}`,
  'referral.head': () => 'Rujukan kanggé panjenengan:',
  'referral.kept-here': ({ count }) => `Rujukan: ${count}`,
  'referral.write-more': () => 'Mangga serat pesené kanggé petugas.',
  'referral.added': ({ reference }) => `Ditambahaken ing rujukan ${reference}.`,
  'referral.revoked': ({ reference }) => `Rujukan ${reference} ditarik. Kantor niku mboten saged maos malih.`,

  'referral.notice.overridden': ({ reference, office, why }) =>
    `Amargi wonten bebaya, petugas ngrujuk panjenengan dhateng ${officeOf(office)} tanpa nengga wangsulan. Nomer: ${reference}\nAlasané: ${why}\nRujukan niki saged ditarik kapan mawon.`,
  'referral.notice.accepted': ({ reference, office, holder, until }) =>
    `Rujukan ${reference} ditampi ${officeOf(office)}${holder === '' ? '' : `: ${holder}`}.${until ? ` Patokan asilé: ${until}.` : ''}`,
  'referral.notice.declined': ({ reference, office, reason }) =>
    `Rujukan ${reference} mboten ditampi ${officeOf(office)}.\nAlasané: ${reason}\nPetugas panjenengan sing sepisan tetep nyepeng urusan niki.`,
  'referral.notice.finished': ({ reference, outcome, text }) =>
    `Rujukan ${reference} rampung: ${OUTCOMES[outcome]}.\n${text}`,
  'referral.notice.told': ({ reference, text }) => `Pesené petugas bab rujukan ${reference}:\n${text}`,
  'referral.notice.late': ({ reference, office }) =>
    `Rujukan ${reference} dhateng ${officeOf(office)} kliwat saking patokan dinané. Petugas dièngetaken. Nyuwun pangapunten sampun nengga.`,
  'referral.notice.lapsed': ({ reference }) =>
    `Pitakènan bab rujukan ${reference} ditutup amargi dèrèng diwangsuli. Mboten wonten sing dikirim. Urusan panjenengan tetep mlampah.`,
  'referral.notice.revoked': ({ reference, office }) =>
    `Rujukan ${reference} dhateng ${officeOf(office)} ditarik petugas. Kantor niku mboten saged maos malih.`,

  'refusal.referral.not-open': () => 'Niku mboten saged ing rujukan niki sakniki.',

  'button.referral.yes': () => 'Nggih, sarujuk',
  'button.referral.unnamed': () => 'Nggih, tanpa asma lan nomer',
  'button.referral.no': () => 'Mboten',
  'button.referral.revoke': () => 'Tarik rujukan',
  'button.referral.more': () => 'Serat dhateng petugas',
};
