import type { ApplicationState } from '#core/programme/application.ts';
import type { Holder } from '#core/programme/step.ts';
import type { ShownApplication, ShownStep } from '../id/applications.ts';
import { dashes, type PartialMessages } from '../partial.ts';

/** Who has a file. */
export const HOLDERS: Readonly<Record<Holder, string>> = {
  person: 'Anjeun',
  neighbourhood: 'ketua RT/RW',
  village: 'kantor désa atanapi kalurahan',
  district: 'kantor kacamatan',
  'social-office': 'dinas sosial',
  'regency-office': 'kantor kabupatén atanapi kota',
  regent: 'bupati atanapi wali kota',
  province: 'propinsi',
  ministry: 'kamentrian',
  school: 'sakola',
  'health-facility': 'Puskesmas atanapi rumah sakit',
  'disaster-office': 'BPBD',
  'relief-post': 'posko',
  bank: 'bank atanapi kantor pos',
  'protection-service': 'layanan panangtayungan',
  provider: 'lembaga nu ngurus',
  court: 'pangadilan',
  community: 'kelompok warga',
};

const STATES: Readonly<Record<ApplicationState, string>> = {
  gathering: 'ngantosan anggota satuju',
  open: 'nuju jalan',
  returned: 'ngantosan Anjeun ngalengkepan',
  accepted: 'disatujuan, teu acan pasti tos dibayar',
  received: 'parantos ditampi',
  refused: 'teu disatujuan',
  objected: 'kabeuratan nuju diwaler',
  withdrawn: 'dibatalkeun',
  'taken-up': 'kulawargina nyuhunkeun nyalira',
};

const stepLine = ({ title, state, told, day }: ShownStep): string => {
  if (state === 'later') return `- Engké: ${title}`;
  if (state === 'now') return `- Ayeuna: ${title}`;
  const whose = told === 'person' ? ', numutkeun Anjeun' : told === 'staff' ? ', dicatet patugas' : '';
  return `- Réngsé${day ? ` ${day}` : ''}${whose}: ${title}`;
};

const dueLine = ({ due, late }: ShownApplication): string => {
  if (!due) return '';
  if (late) return `\nTos kaliwat ${due.day}. Sababna teu acan kauninga ku kami.`;
  return due.usual ? `\nBiasana réngsé saméméh ${due.day}.` : `\nDitaroskeun deui kaping ${due.day}.`;
};

/** The life of an application, in Sundanese. */
export const aid: PartialMessages = {
  'menu.help-aid': () =>
    'Ngeunaan bantuan:\n' +
    '/cek bantuan nu sigana cocog\n/program milarian hiji bantuan\n/ajukan nyuhunkeun hiji bantuan\n' +
    '/hak hak unggal golongan\n/kewajiban jadwal sareng catetan\n/mandiri jalan kanggo usaha sareng padamelan\n' +
    '/kenapa ku naon teu acan sumping\n/usul kanggo kulawarga sanés\n/keluhan nepikeun keluhan',

  'apply.for-whom': ({ programme }) => `${programme}\nPamundut ieu kanggo saha?`,
  'apply.consent': ({ programme }) =>
    `${programme}\nPamundut ieu dicatet. Eusina mung dibaca ku patugas nu ngurusna. Satuju?`,
  'apply.at-once': ({ programme }) =>
    `${programme}\nPamundut ieu tiasa dicatet sareng dituturkeun ku kami, teu mayar. Eusina mung dibaca ku patugas nu ngurusna. Satuju?`,
  'apply.meanwhile': () =>
    'Jadwal operasi atanapi cuci getih tetep sumping, tembongkeun pesen ieu. Ongkosna salami kartu paéh teu acan pasti; taroskeun ka patugas BPJS di rumah sakit.',
  'apply.by-word': () => 'Supados pamundutna dicatet sareng dituturkeun, engké serat "aktifkan lagi".',
  'apply.usual': ({ say }) => `${say} Unggal daérah tiasa bénten.`,
  'apply.not-a-promise': () => 'Nyuhunkeun ieu teu mayar. Ieu sanés jangji ditampi.',
  'apply.where': () => 'Bumina di désa atanapi kalurahan mana?',
  'apply.where-again': () =>
    'Nami éta teu acan kapendak. Serat nami désa sareng kacamatanana, atanapi liwat.',
  'apply.where-which': () => 'Nu mana?',
  'apply.declined': () => 'Mangga, teu aya nu dicatet. Anjeun tetep tiasa sumping langsung ka kantorna.',
  'apply.closed': ({ programme }) =>
    `${programme} nuju teu nampi pendaftaran. Sing ati-ati upami aya nu nawarkeun.`,
  'apply.unknown': () => 'Program éta teu acan wawuh. Serat /program kanggo milarianana.',
  'apply.twice': ({ reference, programme }) =>
    `Pamundut ${programme} ti chat ieu parantos aya. Nomer: ${reference}`,
  'apply.kept': ({ reference, programme, holder }) =>
    `Pamundut disimpen. Nomer: ${reference}\nProgram: ${programme}\nAyeuna di: ${HOLDERS[holder]}`,
  'apply.todo': ({ todo }) => `Nu kedah dilakonan ku Anjeun:\n${todo}`,
  'apply.paper': ({ paper, n, of }) => `Berkas ${n} ti ${of}: ${paper}. Aya? Kénging kirim potona di dieu.`,
  'apply.paper-lost': ({ paper, instead }) => `${paper} ical teu ngahalangan pamundut.\n${instead}`,
  'apply.paper-kept': () => 'Poto disimpen.',
  'apply.ready': ({ reference }) =>
    `Réngsé. Kamajuanana tiasa ditingali iraha waé: serat "status ${reference}".`,

  'application.card': (p) =>
    `${p.programme}\nNomer: ${p.reference}\nKaayaan: ${STATES[p.state]}\nAyeuna di: ${HOLDERS[p.holder]}` +
    `${dueLine(p)}\n${p.steps.map(stepLine).join('\n')}`,
  'application.line': ({ reference, programme, state, holder, late }) =>
    `${reference}: ${programme}, ${STATES[state]}, di ${HOLDERS[holder]}${late ? ', elat' : ''}.`,
  'application.head': () => 'Pamundut ti chat ieu:',
  'application.truth': ({ holder }) =>
    `Kami teu tiasa ningali eusi kantor ${HOLDERS[holder]}. Nu kaserat di dieu mung nu dicatet ku jalmi.`,
  'application.returned': ({ reason }) => `Dibalikkeun kusabab:\n${reason}`,
  'application.reasons': ({ reasons, until }) =>
    `Alesanana:\n${dashes(reasons)}${until ? `\nAnjeun tiasa ngajukeun kabeuratan dugi ka ${until}.` : ''}`,
  'application.question': ({ text }) => `Patarosan patugas:\n${text}`,
  'application.what-heard': () => 'Naon saur kantorna?',
  'application.tell-more': () => 'Dicatet. Aya nu badé ditambihan? Serat waé, atanapi pencét Teras.',
  'application.heard': ({ heard }) =>
    ({
      'handed-over': 'Dicatet: berkas parantos dipasrahkeun ku Anjeun.',
      accepted: 'Dicatet: numutkeun Anjeun léngkah ieu parantos réngsé.',
      refused: 'Dicatet: numutkeun Anjeun ditolak di ditu. Suhunkeun alesanana ku seratan upami tiasa.',
      nothing: 'Dicatet: teu acan aya béja.',
    })[heard],
  'application.object-why': () => 'Serat kabeuratan Anjeun. Naon nu teu saluyu?',
  'application.objected': ({ reference }) =>
    `Kabeuratan disimpen dina ${reference}. Nu ngawaler sanés jalmi nu nolak.`,
  'application.noted': ({ reference }) => `Disimpen dina pamundut ${reference}.`,
  'application.resumed': ({ reference }) => `Pamundut ${reference} dikirim deui ka patugas.`,
  'application.nudged': () => 'Patugas parantos dipépélingan.',
  'application.got': ({ reference }) => `Hatur nuhun. ${reference} dicatet parantos ditampi.`,
  'application.not-got': () =>
    'Dicatet: teu acan ditampi. Disatujuan sareng dibayar éta dua hal. Candak nomer ieu sareng taroskeun ka kantorna.',
  'application.withdrawn': ({ reference }) => `Pamundut ${reference} dibatalkeun.`,
  // The letter is read by an office: it stays in Indonesian between its quotation marks.
  'application.letter': ({ reference, programme, holder, day }) =>
    `Tembongkeun pesen ieu di ${HOLDERS[holder]}:\n` +
    `"Mohon kabar permintaan ${programme}, nomor catatan ${reference}, diserahkan ${day}. Bila ada yang kurang, mohon ditulis."`,

  'notice.application.late': ({ reference, programme, holder }) =>
    `${programme} (${reference}) teu acan aya béja ti ${HOLDERS[holder]}. Patugas dipépélingan. Aya béja? Serat waé.`,
  'notice.application.moved': ({ reference, programme, holder }) =>
    `${programme} (${reference}) ayeuna di ${HOLDERS[holder]}.`,
  'notice.application.accepted': ({ reference, programme }) =>
    `${programme} (${reference}) disatujuan. Dibayar éta léngkah sanés; béjaan kami upami parantos ditampi.`,
  'notice.application.refused': ({ reference, programme }) => `${programme} (${reference}) teu disatujuan.`,
  'notice.application.cleared': ({ reference, programme }) =>
    `${programme} (${reference}) parantos lami réngsé. NIK, KK, sareng poto surat Anjeun parantos dipupus.`,
  'notice.application.settled': ({ reference, outcome }) =>
    outcome === 'overturned'
      ? `Kabeuratan Anjeun dina ${reference} ditampi. Pamundut dibuka deui.`
      : `Kabeuratan dina ${reference} parantos diwaler. Putusanana tetep.`,

  'button.screen.apply': () => 'Ajukeun',
  'button.apply.self': () => 'Kulawarga abdi',
  'button.apply.other': () => 'Kulawarga sanés',
  'button.apply.agree': () => 'Satuju',
  'button.apply.disagree': () => 'Teu janten',
  'button.paper.have': () => 'Aya',
  'button.paper.lost': () => 'Ical',
  'button.application.handed-over': () => 'Parantos dipasrahkeun',
  'button.application.heard': () => 'Aya béja',
  'button.heard.accepted': () => 'Léngkah ieu réngsé',
  'button.heard.refused': () => 'Ditolak di ditu',
  'button.heard.nothing': () => 'Teu acan aya béja',
  'button.application.object': () => 'Ajukeun kabeuratan',
  'button.application.got': () => 'Parantos ditampi',
  'button.application.not-got': () => 'Teu acan ditampi',
  'button.application.nudge': () => 'Pépélingan patugas',
  'button.application.letter': () => 'Serat kanggo dicandak',
  'button.application.resume': () => 'Kirim deui',
  'button.application.drop': () => 'Batalkeun',

  'refusal.application.not-open': () => 'Éta teu tiasa dina tahap ieu.',
  'refusal.application.too-soon': () =>
    'Patugas parantos dipépélingan. Tiasa dipépélingan deui saatos tilu dinten.',
  'refusal.application.too-late': () =>
    'Wates waktos kabeuratan parantos kaliwat. Serat "pengaduan" upami aya nu teu leres.',
};
