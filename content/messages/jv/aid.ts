import type { ApplicationState } from '#core/programme/application.ts';
import type { Holder } from '#core/programme/step.ts';
import type { ShownApplication, ShownStep } from '../id/applications.ts';
import { dashes, type PartialMessages } from '../partial.ts';

/** Who has a file. */
export const HOLDERS: Readonly<Record<Holder, string>> = {
  person: 'panjenengan',
  neighbourhood: 'ketua RT/RW',
  village: 'kantor désa utawi kelurahan',
  district: 'kantor kecamatan',
  'social-office': 'dinas sosial',
  'regency-office': 'kantor kabupatèn utawi kutha',
  regent: 'bupati utawi wali kutha',
  province: 'provinsi',
  ministry: 'kementerian',
  school: 'sekolah',
  'health-facility': 'Puskesmas utawi griya sakit',
  'disaster-office': 'BPBD',
  'relief-post': 'posko',
  bank: 'bank utawi kantor pos',
  'protection-service': 'layanan pangayoman',
  provider: 'lembaga sing ngurusi',
  court: 'pengadilan',
  community: 'kelompok warga',
};

const STATES: Readonly<Record<ApplicationState, string>> = {
  gathering: 'ngentosi anggota sarujuk',
  open: 'saweg mlampah',
  returned: 'nengga panjenengan jangkepi',
  accepted: 'disarujuki, dèrèng mesthi sampun dibayar',
  received: 'sampun ditampi',
  refused: 'mboten disarujuki',
  objected: 'keberatan saweg diwangsuli',
  withdrawn: 'dibatalaken',
  'taken-up': 'kaluwarganipun nyuwun piyambak',
};

const stepLine = ({ title, state, told, day }: ShownStep): string => {
  if (state === 'later') return `- Mangké: ${title}`;
  if (state === 'now') return `- Sakniki: ${title}`;
  const whose = told === 'person' ? ', miturut panjenengan' : told === 'staff' ? ', dicathet petugas' : '';
  return `- Rampung${day ? ` ${day}` : ''}${whose}: ${title}`;
};

const dueLine = ({ due, late }: ShownApplication): string => {
  if (!due) return '';
  if (late) return `\nSampun kliwat ${due.day}. Kula dèrèng ngertos sebabé.`;
  return due.usual ? `\nLimrahé rampung sadèrèngé ${due.day}.` : `\nKula takèn malih ${due.day}.`;
};

/** The life of an application, in Javanese. */
export const aid: PartialMessages = {
  'menu.help-aid': () =>
    'Bab bantuan:\n' +
    '/cek bantuan sing mbokmenawi cocog\n/program pados setunggal bantuan\n/ajukan nyuwun setunggal bantuan\n' +
    '/hak hak saben golongan\n/kewajiban jadwal lan cathetan\n/mandiri dalan kanggé usaha lan gawéan\n' +
    '/kenapa kénging punapa dèrèng dugi\n/usul kanggé kulawarga sanès\n/keluhan ngaturi keluhan',

  'apply.for-whom': ({ programme }) => `${programme}\nPanyuwunan niki kanggé sinten?`,
  'apply.consent': ({ programme }) =>
    `${programme}\nPanyuwunan niki kula cathet. Isiné namung diwaos petugas sing ngurusi. Sarujuk?`,
  'apply.at-once': ({ programme }) =>
    `${programme}\nPanyuwunan niki saged kula cathet lan dipantau, tanpa bayar. Isiné namung diwaos petugas sing ngurusi. Sarujuk?`,
  'apply.meanwhile': () =>
    'Jadwal operasi utawi cuci getih tetep rawuh, katingalaken pesen niki. Bayaré selagi kertu mati dèrèng kula ngertos; takèn petugas BPJS ing griya sakit.',
  'apply.by-word': () => 'Supados panyuwunané dicathet lan dipantau, mangké serat "aktifkan lagi".',
  'apply.usual': ({ say }) => `${say} Saben daérah saged béda.`,
  'apply.not-a-promise': () => 'Nyuwun niki mboten bayar. Niki dédé janji ditampi.',
  'apply.where': () => 'Griyané ing désa utawi kelurahan pundi?',
  'apply.where-again': () =>
    'Jeneng niku dèrèng kula panggihi. Serat jeneng désa lan kecamatané, utawi langkungi.',
  'apply.where-which': () => 'Sing pundi?',
  'apply.declined': () =>
    'Nggih, mboten wonten sing dicathet. Panjenengan tetep saged rawuh piyambak dhateng kantoré.',
  'apply.closed': ({ programme }) =>
    `${programme} saweg mboten nampi pendaftaran. Ngatos-atos menawi wonten sing nawani.`,
  'apply.unknown': () => 'Program niku dèrèng kula tepangi. Serat /program kanggé madosi.',
  'apply.twice': ({ reference, programme }) =>
    `Panyuwunan ${programme} saking chat niki sampun wonten. Nomer: ${reference}`,
  'apply.kept': ({ reference, programme, holder }) =>
    `Panyuwunan kesimpen. Nomer: ${reference}\nProgram: ${programme}\nSakniki ing: ${HOLDERS[holder]}`,
  'apply.todo': ({ todo }) => `Sing perlu panjenengan lampahi:\n${todo}`,
  'apply.paper': ({ paper, n, of }) =>
    `Berkas ${n} saking ${of}: ${paper}. Wonten? Fotoné angsal dikirim teng mriki.`,
  'apply.paper-lost': ({ paper, instead }) => `${paper} ical mboten ngalangi panyuwunan.\n${instead}`,
  'apply.paper-kept': () => 'Foto kesimpen.',
  'apply.ready': ({ reference }) =>
    `Rampung. Kabaré saged dipirsani kapan mawon: serat "status ${reference}".`,

  'application.card': (p) =>
    `${p.programme}\nNomer: ${p.reference}\nKawontenan: ${STATES[p.state]}\nSakniki ing: ${HOLDERS[p.holder]}` +
    `${dueLine(p)}\n${p.steps.map(stepLine).join('\n')}`,
  'application.line': ({ reference, programme, state, holder, late }) =>
    `${reference}: ${programme}, ${STATES[state]}, ing ${HOLDERS[holder]}${late ? ', kasèp' : ''}.`,
  'application.head': () => 'Panyuwunan saking chat niki:',
  'application.truth': ({ holder }) =>
    `Kula mboten saged mirsani isiné kantor ${HOLDERS[holder]}. Sing kaserat mriki namung sing dicathet tiyang.`,
  'application.returned': ({ reason }) => `Diwangsulaken amargi:\n${reason}`,
  'application.reasons': ({ reasons, until }) =>
    `Alasané:\n${dashes(reasons)}${until ? `\nPanjenengan saged ngajokaken keberatan dumugi ${until}.` : ''}`,
  'application.question': ({ text }) => `Pitakèn petugas:\n${text}`,
  'application.what-heard': () => 'Napa ngendikané kantoré?',
  'application.tell-more': () => 'Dicathet. Wonten sing kersa ditambahi? Serat mawon, utawi pencèt Lajeng.',
  'application.heard': ({ heard }) =>
    ({
      'handed-over': 'Dicathet: berkas sampun panjenengan pasrahaken.',
      accepted: 'Dicathet: miturut panjenengan langkah niki sampun rampung.',
      refused: 'Dicathet: miturut panjenengan ditolak teng mrika. Nyuwun alasané mawi seratan menawi saged.',
      nothing: 'Dicathet: dèrèng wonten kabar.',
    })[heard],
  'application.object-why': () => 'Serat keberatan panjenengan. Napa sing mboten pas?',
  'application.objected': ({ reference }) =>
    `Keberatan kesimpen ing ${reference}. Sing mangsuli dédé tiyang sing nolak.`,
  'application.noted': ({ reference }) => `Kesimpen ing panyuwunan ${reference}.`,
  'application.resumed': ({ reference }) => `Panyuwunan ${reference} dikirim malih dhateng petugas.`,
  'application.nudged': () => 'Petugas sampun kula èngetaken.',
  'application.got': ({ reference }) => `Matur nuwun. ${reference} dicathet sampun ditampi.`,
  'application.not-got': () =>
    'Dicathet: dèrèng ditampi. Disarujuki lan dibayar niku béda. Bekta nomer niki lan takèn dhateng kantoré.',
  'application.withdrawn': ({ reference }) => `Panyuwunan ${reference} dibatalaken.`,
  // The letter is read by an office: it stays in Indonesian between its quotation marks.
  'application.letter': ({ reference, programme, holder, day }) =>
    `Katingalaken pesen niki teng ${HOLDERS[holder]}:\n` +
    `"Mohon kabar permintaan ${programme}, nomor catatan ${reference}, diserahkan ${day}. Bila ada yang kurang, mohon ditulis."`,

  'notice.application.late': ({ reference, programme, holder }) =>
    `${programme} (${reference}) dèrèng wonten kabar saking ${HOLDERS[holder]}. Petugas kula èngetaken. Wonten kabar? Serat mawon.`,
  'notice.application.moved': ({ reference, programme, holder }) =>
    `${programme} (${reference}) sakniki ing ${HOLDERS[holder]}.`,
  'notice.application.accepted': ({ reference, programme }) =>
    `${programme} (${reference}) disarujuki. Dibayar niku langkah sanès; kabari kula menawi sampun ditampi.`,
  'notice.application.refused': ({ reference, programme }) =>
    `${programme} (${reference}) mboten disarujuki.`,
  'notice.application.cleared': ({ reference, programme }) =>
    `${programme} (${reference}) sampun dangu rampung. NIK, KK, lan foto serat panjenengan sampun kula busek.`,
  'notice.application.settled': ({ reference, outcome }) =>
    outcome === 'overturned'
      ? `Keberatan panjenengan ing ${reference} ditampi. Panyuwunan dibukak malih.`
      : `Keberatan ing ${reference} sampun diwangsuli. Putusané tetep.`,

  'button.screen.apply': () => 'Ajokaken',
  'button.apply.self': () => 'Keluarga kula',
  'button.apply.other': () => 'Keluarga sanès',
  'button.apply.agree': () => 'Sarujuk',
  'button.apply.disagree': () => 'Mboten sios',
  'button.paper.have': () => 'Wonten',
  'button.paper.lost': () => 'Ical',
  'button.application.handed-over': () => 'Sampun kula pasrahaken',
  'button.application.heard': () => 'Wonten kabar',
  'button.heard.accepted': () => 'Langkah niki rampung',
  'button.heard.refused': () => 'Ditolak teng mrika',
  'button.heard.nothing': () => 'Dèrèng wonten kabar',
  'button.application.object': () => 'Ajokaken keberatan',
  'button.application.got': () => 'Sampun kula tampi',
  'button.application.not-got': () => 'Dèrèng kula tampi',
  'button.application.nudge': () => 'Èngetaken petugas',
  'button.application.letter': () => 'Serat kanggé dibekta',
  'button.application.resume': () => 'Kirim malih',
  'button.application.drop': () => 'Batalaken',

  'refusal.application.not-open': () => 'Niku mboten saged ing tahap niki.',
  'refusal.application.too-soon': () =>
    'Petugas sampun dièngetaken. Saged dièngetaken malih sasampuné tigang dinten.',
  'refusal.application.too-late': () =>
    'Wates wekdal keberatan sampun kliwat. Serat "pengaduan" menawi wonten sing mboten leres.',
};
