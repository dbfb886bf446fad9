import type { ReferralOutcome, ReferralPurpose, ReferralState } from '#core/referral/referral.ts';
import type { Naming, ShownOffice } from '../id/referrals.ts';
import type { PartialMessages } from '../partial.ts';

const PURPOSES: Readonly<Record<ReferralPurpose, string>> = {
  health: 'kaséhatan',
  care: 'pendampingan sosial',
  protection: 'panangtayungan',
  documents: 'surat kependudukan',
  school: 'sakola',
  work: 'padamelan atanapi usaha',
  shelter: 'tempat matuh',
  relief: 'bantuan darurat',
  other: 'hal sanés',
};

const OFFICES: Readonly<Record<ShownOffice['role'], string>> = {
  'village-officer': 'patugas désa atanapi kalurahan',
  'social-worker': 'pekerja sosial',
  'protection-officer': 'patugas panangtayungan',
  coordinator: 'koordinator',
  responder: 'patugas tanggap darurat',
};

const OUTCOMES: Readonly<Record<ReferralOutcome, string>> = {
  helped: 'parantos dibantosan',
  partly: 'sawaréh parantos dibantosan',
  elsewhere: 'diurus di tempat sanés',
  'not-reached': 'teu acan tiasa dihubungi',
  'not-wanted': 'teu diperyogikeun deui',
};

const STATES: Readonly<Record<ReferralState, string>> = {
  asking: 'ngantosan waleran Anjeun',
  sent: 'ngantosan ditampi',
  accepted: 'parantos ditampi',
  declined: 'teu ditampi, patugas milarian kantor sanés',
  done: 'réngsé',
  'not-agreed': 'teu janten dirujuk',
  revoked: 'dicabut deui',
};

const NAMINGS: Readonly<Record<Naming, string>> = {
  name: 'nami',
  contact: 'nomer kontak',
  place: 'alamat',
};

const officeOf = ({ role, area }: ShownOffice): string => `${OFFICES[role]}, ${area}`;

/** Referrals as the person hears of them, in Sundanese. What the desk reads is said in Indonesian. */
export const referrals: PartialMessages = {
  'referral.question': ({ reference, office, purpose }) =>
    `Patugas ngajukeun supados Anjeun dirujuk ka ${officeOf(office)}, kanggo ${PURPOSES[purpose]}.\nNomer rujukan: ${reference}`,
  'referral.shared': ({ onBehalf, reason, told, names }) =>
    [
      `Alesanana: ${reason}`,
      `Nu diaos di ditu: ${told}`,
      ...(names.length > 0 ? [`Sareng ${names.map((one) => NAMINGS[one]).join(', ')} Anjeun.`] : []),
      ...(onBehalf ? ['Anjeun nyerat kanggo jalmi sanés: mangga taroskeun heula.'] : []),
    ].join('\n'),
  'referral.question-no': () =>
    'Kénging teu satuju, sareng tiasa dicabut deui iraha waé. Urusan Anjeun di dieu tetep jalan. Satuju dirujuk?',
  'referral.yes': ({ reference, office, days }) =>
    `Mangga. Rujukan ${reference} dikirim ka ${officeOf(office)}. Patokan kami nyalira: diwaler dina ${days} dinten. Ieu sanés jangji.\nTiasa ditingali iraha waé: /status`,
  'referral.no': () => 'Mangga, teu dirujuk. Urusan Anjeun teu robih.',
  'referral.card': ({ referral }) =>
    [
      `Rujukan ${referral.reference}: ${STATES[referral.state]}.`,
      `Ka ${officeOf(referral.office)}, kanggo ${PURPOSES[referral.purpose]}.`,
      `Tina urusan ${referral.about}.`,
      ...(referral.holder ? [`Patugas: ${referral.holder}`] : []),
      ...(referral.until
        ? [`Patokan dintenna: ${referral.until}${referral.late ? ' (parantos elat)' : ''}`]
        : []),
    ].join('\n'),
  'referral.outcome': ({ outcome, text }) => `Hasilna (${OUTCOMES[outcome]}):\n${text}`,
  'referral.line': ({ reference, office, state, late }) =>
    `${reference}: ka ${officeOf(office)}, ${STATES[state]}${late ? ' (elat)' : ''}`,
  'referral.head': () => 'Rujukan kanggo Anjeun:',
  'referral.kept-here': ({ count }) => `Rujukan: ${count}`,
  'referral.write-more': () => 'Mangga serat pesenna kanggo patugas.',
  'referral.added': ({ reference }) => `Ditambihkeun kana rujukan ${reference}.`,
  'referral.revoked': ({ reference }) => `Rujukan ${reference} dicabut. Kantor éta teu tiasa maca deui.`,

  'referral.notice.overridden': ({ reference, office, why }) =>
    `Kusabab aya bahaya, patugas ngarujuk Anjeun ka ${officeOf(office)} tanpa ngantosan waleran. Nomer: ${reference}\nAlesanana: ${why}\nRujukan ieu tiasa dicabut iraha waé.`,
  'referral.notice.accepted': ({ reference, office, holder, until }) =>
    `Rujukan ${reference} ditampi ku ${officeOf(office)}${holder === '' ? '' : `: ${holder}`}.${until ? ` Patokan hasilna: ${until}.` : ''}`,
  'referral.notice.declined': ({ reference, office, reason }) =>
    `Rujukan ${reference} teu ditampi ku ${officeOf(office)}.\nAlesanana: ${reason}\nPatugas Anjeun nu kahiji tetep nyepeng urusan ieu.`,
  'referral.notice.finished': ({ reference, outcome, text }) =>
    `Rujukan ${reference} réngsé: ${OUTCOMES[outcome]}.\n${text}`,
  'referral.notice.told': ({ reference, text }) => `Pesen patugas ngeunaan rujukan ${reference}:\n${text}`,
  'referral.notice.late': ({ reference, office }) =>
    `Rujukan ${reference} ka ${officeOf(office)} kaliwat tina patokan dintenna. Patugas diélingan. Hapunten ngantosan.`,
  'referral.notice.lapsed': ({ reference }) =>
    `Patarosan ngeunaan rujukan ${reference} ditutup kusabab teu acan diwaler. Teu aya nu dikirim. Urusan Anjeun tetep jalan.`,
  'referral.notice.revoked': ({ reference, office }) =>
    `Rujukan ${reference} ka ${officeOf(office)} dicabut ku patugas. Kantor éta teu tiasa maca deui.`,

  'refusal.referral.not-open': () => 'Éta teu tiasa dina rujukan ieu ayeuna.',

  'button.referral.yes': () => 'Muhun, satuju',
  'button.referral.unnamed': () => 'Muhun, tanpa nami sareng nomer',
  'button.referral.no': () => 'Henteu',
  'button.referral.revoke': () => 'Cabut rujukan',
  'button.referral.more': () => 'Serat ka patugas',
};
