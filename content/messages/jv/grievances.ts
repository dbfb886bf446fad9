import type {
  AnswerOutcome,
  Category,
  Concern,
  GrievanceState,
  PromisedDays,
} from '#core/grievance/grievance.ts';
import { numberLines, type PartialMessages } from '../partial.ts';

const CATEGORIES: Readonly<Record<Category, string>> = {
  'left-out': 'jeneng mboten mlebet utawi dicorèt',
  'wrongly-in': 'sing nampi mboten pas',
  'payment-late': 'bantuan kasèp',
  'payment-cut': 'bantuan dipotong utawi disuwuni arta',
  conduct: 'tindak-tanduké petugas',
  quality: 'mutuné bantuan',
  'data-wrong': 'data sing klèntu',
  exploitation: 'bab sing perlu diayomi',
  other: 'bab sanès',
};

const CONCERNS: Readonly<Record<Concern, string>> = {
  neighbourhood: 'ketua RT/RW utawi dusun',
  village: 'kantor désa utawi kelurahan',
  facilitator: 'pendamping utawi ketua kelompok',
  'social-office': 'dinas sosial',
  'relief-post': 'posko utawi relawan',
  'disaster-office': 'BPBD',
  payer: 'bank, agèn, utawi kantor pos',
  facility: 'sekolah utawi layanan késehatan',
  'protection-service': 'layanan pangayoman',
  other: 'pihak sanès',
  nobody: 'mboten bab sinten-sinten',
  unknown: 'dèrèng disebut',
};

const STATES: Readonly<Record<GrievanceState, string>> = {
  received: 'nengga dibukak petugas',
  taken: 'saweg diurusi petugas',
  answered: 'sampun diwangsuli, nengga ngendikané panjenengan',
  closed: 'rampung',
  withdrawn: 'ditarik malih',
};

const OUTCOMES: Readonly<Record<AnswerOutcome, string>> = {
  righted: 'sampun didandosi',
  explained: 'diterangaken',
  'not-found': 'buktiné mboten ketemu',
  'passed-on': 'diterusaken dhateng kantor sing mutusaken',
};

const MEASURES: Readonly<Record<PromisedDays['source'], string>> = {
  lapor: 'Patokané kados LAPOR!',
  sanggah: 'Patokané aturan sanggah 2024',
  own: 'Patokan kula piyambak',
};

const DESKS = ['kabupatèn utawi kutha', 'provinsi', 'pusat'] as const;
const deskOf = (desk: number): string => DESKS[desk] ?? DESKS[2];
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Grievances as those who complain hear of them, in Javanese. What the desk reads is said in Indonesian. */
export const grievances: PartialMessages = {
  'grievance.what': () =>
    'Keluhané napa? Serat ing setunggal pesen, angsal tanpa jeneng.\nConto: "Bantuan kula dipotong 50 ewu kaliyan ketua RT."',
  'grievance.unfair-list': () =>
    'Dhaptar saged klèntu, angsal didandosi.\nKanggé keluarga panjenengan: serat /cek, lajeng /ajukan. Utawi lewat désa.\nSing nampi mangka mampu: menu sanggah ing Cek Bansos. Sak désa, mawi foto griya; pemda gadhah 14 dinten (aturan 2024).\nJeneng panjenengan mboten kula sanjangaken dhateng sinten-sinten.',
  'grievance.kept': ({ reference, category, concerns, anonymous }) =>
    `Keluhan kesimpen. Nomer: ${reference}\nBab: ${CATEGORIES[category]}${
      concerns === 'unknown' ? '' : `, ${CONCERNS[concerns]}`
    }.\n${
      anonymous ? 'Tanpa jeneng.' : 'Jeneng panjenengan mboten ditakèkaken.'
    } Bantuan panjenengan mboten angsal ical amargi ngadhu.`,
  'grievance.days': ({ open, answer, source }) =>
    `${MEASURES[source]}: dibukak ing ${open} dinten, diwangsuli ing ${answer} dinten. Niki dédé janji.\nMenawi kliwat, petugas nginggilé tumut ngurusi lan panjenengan dikabari.`,
  'grievance.outside': ({ numbers }) =>
    `Dèrèng wonten petugas sing mangsuli. Angsal ugi lewat sanjabané Jaring:\n${numberLines(numbers)}`,
  'grievance.whom': () => 'Bab sinten? Kantor sing panjenengan pilih mboten saged mirsani keluhan niki.',
  'grievance.whom-known': ({ concerns }) =>
    `Dicathet: bab ${CONCERNS[concerns]}. Piyambaké mboten saged mirsani keluhan niki.`,
  'grievance.whom-unknown': () =>
    'Amargi dèrèng disebut bab sinten, sing mbukak petugas provinsi utawi pusat.',
  'grievance.where': () => 'Ing désa utawi kelurahan pundi? Saged dilangkungi.',
  'grievance.where-again': () =>
    'Panggènan niku dèrèng kula tepangi. Serat jeneng désa lan kecamatané, utawi langkungi.',
  'grievance.where-which': () => 'Sing pundi?',
  'grievance.settled': ({ reference, desk }) =>
    `Keluhan ${reference} nengga petugas ${deskOf(desk)}. Saged dipirsani kapan mawon: /status`,
  'grievance.card': ({ grievance }) =>
    [
      `Keluhan ${grievance.reference}: ${STATES[grievance.state]}.`,
      `Bab: ${CATEGORIES[grievance.category]}, ${CONCERNS[grievance.concerns]}.`,
      ...(grievance.about ? [`Nomer urusané: ${grievance.about}`] : []),
      ...(grievance.holder ? [`Petugas: ${grievance.holder}`] : []),
      ...(grievance.state === 'received' ? [`Ing tataran: ${deskOf(grievance.desk)}.`] : []),
      ...(grievance.until
        ? [`Patokan dinané: ${grievance.until}${grievance.late ? ' (sampun kasèp)' : ''}`]
        : []),
      grievance.named
        ? 'Jeneng panjenengan namung katingal dhateng petugas sing ngurusi.'
        : 'Petugas mboten saged mirsani jeneng utawi nomer panjenengan.',
    ].join('\n'),
  'grievance.answer': ({ text, outcome }) => `Wangsulan (${OUTCOMES[outcome]}):\n${text}`,
  'grievance.question': ({ text }) => `Petugas takèn:\n${text}`,
  'grievance.line': ({ reference, category, state, late }) =>
    `${reference}: ${CATEGORIES[category]}, ${STATES[state]}${late ? ' (kasèp)' : ''}`,
  'grievance.head': () => 'Keluhan saking chat niki:',
  'grievance.elsewhere': ({ reference, state }) =>
    `Keluhan ${reference}: ${STATES[state]}. Isiné namung katingal ing chat sing ngirim.`,
  'grievance.kept-here': ({ count }) => `Keluhan: ${count}`,
  'grievance.write-more': () => 'Mangga serat tambahané.',
  'grievance.write-why': () => 'Napa sing dèrèng rampung? Serat ing setunggal pesen.',
  'grievance.write-name': () => 'Sinten asmané panjenengan? Namung petugas sing ngurusi sing saged mirsani.',
  'grievance.added': ({ reference }) => `Ditambahaken ing keluhan ${reference}.`,
  'grievance.named': () => 'Jeneng dicathet. Saged dibusek malih kapan mawon.',
  'grievance.unnamed': () => 'Nggih, tanpa jeneng.',
  'grievance.sorted': ({ category }) => `Digantos: bab ${CATEGORIES[category]}.`,
  'grievance.which-kind': () => 'Keluhan niki bab napa?',
  'grievance.accepted': ({ reference }) =>
    `Nggih, keluhan ${reference} rampung. Saged dibukak malih lewat /status.`,
  'grievance.reopened': ({ reference }) =>
    `Keluhan ${reference} dibukak malih. Sing ngurusi petugas sanès, setunggal tataran nginggilé.`,
  'grievance.withdrawn': ({ reference }) => `Keluhan ${reference} ditarik malih.`,
  'grievance.consent-no': () => 'Nggih. Mboten wonten sing dikabari. Serat kapan mawon.',
  'grievance.not-open': () => 'Niku mboten saged ing tahap niki.',

  'grievance.notice.taken': ({ reference, holder, until }) =>
    `Keluhan ${reference} dibukak ${holder === '' ? 'petugas' : holder}.${until ? ` Patokan wangsulané: ${until}.` : ''}`,
  'grievance.notice.released': ({ reference }) =>
    `Keluhan ${reference} diuculaken petugasé lan nengga petugas sanès.`,
  'grievance.notice.forwarded': ({ reference, reason }) =>
    `Keluhan ${reference} diterusaken dhateng petugas sanès.\nAlasané: ${reason}`,
  'grievance.notice.asked': ({ reference, text }) => `Petugas takèn bab keluhan ${reference}:\n${text}`,
  'grievance.notice.answered': ({ reference, text, outcome, days }) =>
    `Keluhan ${reference} diwangsuli: ${OUTCOMES[outcome]}.\n${text}\nSampun cekap? Tanpa kabar ${days} dinten kula anggep rampung, lan tetep saged dibukak malih.`,
  'grievance.notice.late': ({ reference, desk }) =>
    `Keluhan ${reference} kliwat saking patokan dinané. Sakniki ugi ing petugas ${deskOf(desk)}. Nyuwun pangapunten sampun nengga.`,
  'grievance.notice.closed': ({ reference }) =>
    `Keluhan ${reference} ditutup amargi mboten wonten kabar saking panjenengan. Dèrèng rampung? Bukak malih kapan mawon.`,

  'refusal.grievance.not-open': () => 'Niku mboten saged ing keluhan niki sakniki.',

  'button.grievance.file': () => 'Dadosaken keluhan',
  'button.grievance.whom': ({ concerns }) => capital(CONCERNS[concerns]),
  'button.grievance.kind': ({ category }) => capital(CATEGORIES[category]),
  'button.grievance.more': () => 'Tambahi katrangan',
  'button.grievance.reply': () => 'Wangsuli',
  'button.grievance.name': () => 'Sebut jeneng kula',
  'button.grievance.nameless': () => 'Tanpa jeneng',
  'button.grievance.re-sort': () => 'Bab sanès',
  'button.grievance.re-whom': () => 'Gantos bab sinten',
  'button.grievance.drop': () => 'Tarik keluhan',
  'button.grievance.accept': () => 'Sampun cekap',
  'button.grievance.reopen': () => 'Dèrèng rampung',
};
