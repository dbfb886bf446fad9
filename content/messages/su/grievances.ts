import type {
  AnswerOutcome,
  Category,
  Concern,
  GrievanceState,
  PromisedDays,
} from '#core/grievance/grievance.ts';
import { numberLines, type PartialMessages } from '../partial.ts';

const CATEGORIES: Readonly<Record<Category, string>> = {
  'left-out': 'nami teu lebet atanapi dicorét',
  'wrongly-in': 'nu nampina teu pas',
  'payment-late': 'bantuan elat',
  'payment-cut': 'bantuan dipotong atanapi dipentaan artos',
  conduct: 'paripolah patugas',
  quality: 'mutu bantuan',
  'data-wrong': 'data nu lepat',
  exploitation: 'hal nu kedah ditangtayungan',
  other: 'hal sanés',
};

const CONCERNS: Readonly<Record<Concern, string>> = {
  neighbourhood: 'ketua RT/RW atanapi dusun',
  village: 'kantor désa atanapi kalurahan',
  facilitator: 'pendamping atanapi ketua kelompok',
  'social-office': 'dinas sosial',
  'relief-post': 'posko atanapi relawan',
  'disaster-office': 'BPBD',
  payer: 'bank, agén, atanapi kantor pos',
  facility: 'sakola atanapi layanan kaséhatan',
  'protection-service': 'layanan panangtayungan',
  other: 'pihak sanés',
  nobody: 'teu ngeunaan sasaha',
  unknown: 'teu acan disebatkeun',
};

const STATES: Readonly<Record<GrievanceState, string>> = {
  received: 'ngantosan dibuka ku patugas',
  taken: 'nuju diurus ku patugas',
  answered: 'parantos diwaler, ngantosan saur Anjeun',
  closed: 'réngsé',
  withdrawn: 'dicabut deui',
};

const OUTCOMES: Readonly<Record<AnswerOutcome, string>> = {
  righted: 'parantos dilereskeun',
  explained: 'diterangkeun',
  'not-found': 'buktina teu kapendak',
  'passed-on': 'diteraskeun ka kantor nu mutuskeun',
};

const MEASURES: Readonly<Record<PromisedDays['source'], string>> = {
  lapor: 'Patokanana sapertos LAPOR!',
  sanggah: 'Patokanana aturan sanggah 2024',
  own: 'Patokan kami nyalira',
};

const DESKS = ['kabupatén atanapi kota', 'propinsi', 'pusat'] as const;
const deskOf = (desk: number): string => DESKS[desk] ?? DESKS[2];
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Grievances as those who complain hear of them, in Sundanese. What the desk reads is said in Indonesian. */
export const grievances: PartialMessages = {
  'grievance.what': () =>
    'Naon keluhanana? Serat dina hiji pesen, kénging tanpa nami.\nContona: "Bantuan abdi dipotong 50 rébu ku ketua RT."',
  'grievance.unfair-list': () =>
    'Daptar bantuan tiasa lepat, sareng kénging dilereskeun.\nKanggo kulawarga Anjeun: serat /cek, teras /ajukan. Atanapi ngalangkungan désa.\nNu nampi padahal mampuh: menu sanggah dina Cek Bansos. Hiji désa, nganggo poto bumi; pemda gaduh 14 dinten (aturan 2024).\nNami Anjeun teu dibéjakeun ka sasaha.',
  'grievance.kept': ({ reference, category, concerns, anonymous }) =>
    `Keluhan disimpen. Nomer: ${reference}\nNgeunaan: ${CATEGORIES[category]}${
      concerns === 'unknown' ? '' : `, ${CONCERNS[concerns]}`
    }.\n${
      anonymous ? 'Tanpa nami.' : 'Nami Anjeun teu ditaroskeun.'
    } Bantuan Anjeun teu kénging ical kusabab ngadu.`,
  'grievance.days': ({ open, answer, source }) =>
    `${MEASURES[source]}: dibuka dina ${open} dinten, diwaler dina ${answer} dinten. Ieu sanés jangji.\nUpami kaliwat, patugas saluhureunana ngiring ngurus sareng Anjeun dibéjaan.`,
  'grievance.outside': ({ numbers }) =>
    `Teu acan aya patugas nu ngawaler. Kénging ogé ka luar Jaring:\n${numberLines(numbers)}`,
  'grievance.whom': () => 'Ngeunaan saha? Kantor nu dipilih ku Anjeun teu tiasa ningali keluhan ieu.',
  'grievance.whom-known': ({ concerns }) =>
    `Dicatet: ngeunaan ${CONCERNS[concerns]}. Aranjeunna teu tiasa ningali keluhan ieu.`,
  'grievance.whom-unknown': () =>
    'Kusabab teu acan disebatkeun ngeunaan saha, nu mukana patugas propinsi atanapi pusat.',
  'grievance.where': () => 'Di désa atanapi kalurahan mana? Tiasa diliwat.',
  'grievance.where-again': () =>
    'Tempat éta teu acan wawuh. Serat nami désa sareng kacamatanana, atanapi liwat.',
  'grievance.where-which': () => 'Nu mana?',
  'grievance.settled': ({ reference, desk }) =>
    `Keluhan ${reference} ngantosan patugas ${deskOf(desk)}. Tiasa ditingali iraha waé: /status`,
  'grievance.card': ({ grievance }) =>
    [
      `Keluhan ${grievance.reference}: ${STATES[grievance.state]}.`,
      `Ngeunaan: ${CATEGORIES[grievance.category]}, ${CONCERNS[grievance.concerns]}.`,
      ...(grievance.about ? [`Nomer urusanana: ${grievance.about}`] : []),
      ...(grievance.holder ? [`Patugas: ${grievance.holder}`] : []),
      ...(grievance.state === 'received' ? [`Di tingkat: ${deskOf(grievance.desk)}.`] : []),
      ...(grievance.until
        ? [`Patokan dintenna: ${grievance.until}${grievance.late ? ' (tos elat)' : ''}`]
        : []),
      grievance.named
        ? 'Nami Anjeun mung katingali ku patugas nu ngurusna.'
        : 'Patugas teu tiasa ningali nami atanapi nomer Anjeun.',
    ].join('\n'),
  'grievance.answer': ({ text, outcome }) => `Waleran (${OUTCOMES[outcome]}):\n${text}`,
  'grievance.question': ({ text }) => `Patugas naros:\n${text}`,
  'grievance.line': ({ reference, category, state, late }) =>
    `${reference}: ${CATEGORIES[category]}, ${STATES[state]}${late ? ' (elat)' : ''}`,
  'grievance.head': () => 'Keluhan ti chat ieu:',
  'grievance.elsewhere': ({ reference, state }) =>
    `Keluhan ${reference}: ${STATES[state]}. Eusina mung katingali dina chat nu ngirimna.`,
  'grievance.kept-here': ({ count }) => `Keluhan: ${count}`,
  'grievance.write-more': () => 'Mangga serat tambihanana.',
  'grievance.write-why': () => 'Naon nu teu acan réngsé? Serat dina hiji pesen.',
  'grievance.write-name': () => 'Saha nami Anjeun? Mung patugas nu ngurusna nu tiasa ningali.',
  'grievance.added': ({ reference }) => `Ditambihkeun kana keluhan ${reference}.`,
  'grievance.named': () => 'Nami dicatet. Tiasa dipupus deui iraha waé.',
  'grievance.unnamed': () => 'Mangga, tanpa nami.',
  'grievance.sorted': ({ category }) => `Digentos: ngeunaan ${CATEGORIES[category]}.`,
  'grievance.which-kind': () => 'Keluhan ieu ngeunaan naon?',
  'grievance.accepted': ({ reference }) =>
    `Mangga, keluhan ${reference} réngsé. Tiasa dibuka deui ku /status.`,
  'grievance.reopened': ({ reference }) =>
    `Keluhan ${reference} dibuka deui. Nu ngurusna patugas sanés, hiji tingkat saluhureunana.`,
  'grievance.withdrawn': ({ reference }) => `Keluhan ${reference} dicabut deui.`,
  'grievance.consent-no': () => 'Mangga. Teu aya nu dibéjaan. Serat iraha waé.',
  'grievance.not-open': () => 'Éta teu tiasa dina tahap ieu.',

  'grievance.notice.taken': ({ reference, holder, until }) =>
    `Keluhan ${reference} dibuka ku ${holder === '' ? 'patugas' : holder}.${until ? ` Patokan waleranna: ${until}.` : ''}`,
  'grievance.notice.released': ({ reference }) =>
    `Keluhan ${reference} dileupaskeun ku patugasna sareng ngantosan patugas sanés.`,
  'grievance.notice.forwarded': ({ reference, reason }) =>
    `Keluhan ${reference} diteraskeun ka patugas sanés.\nAlesanana: ${reason}`,
  'grievance.notice.asked': ({ reference, text }) => `Patugas naros ngeunaan keluhan ${reference}:\n${text}`,
  'grievance.notice.answered': ({ reference, text, outcome, days }) =>
    `Keluhan ${reference} diwaler: ${OUTCOMES[outcome]}.\n${text}\nParantos cekap? Tanpa béja ${days} dinten dianggap réngsé, sareng tetep tiasa dibuka deui.`,
  'grievance.notice.late': ({ reference, desk }) =>
    `Keluhan ${reference} kaliwat tina patokan dintenna. Ayeuna ogé di patugas ${deskOf(desk)}. Hapunten tos ngantosan.`,
  'grievance.notice.closed': ({ reference }) =>
    `Keluhan ${reference} ditutup kusabab teu aya béja ti Anjeun. Teu acan réngsé? Buka deui iraha waé.`,

  'refusal.grievance.not-open': () => 'Éta teu tiasa dina keluhan ieu ayeuna.',

  'button.grievance.file': () => 'Jantenkeun keluhan',
  'button.grievance.whom': ({ concerns }) => capital(CONCERNS[concerns]),
  'button.grievance.kind': ({ category }) => capital(CATEGORIES[category]),
  'button.grievance.more': () => 'Tambihan katerangan',
  'button.grievance.reply': () => 'Waler',
  'button.grievance.name': () => 'Sebatkeun nami abdi',
  'button.grievance.nameless': () => 'Tanpa nami',
  'button.grievance.re-sort': () => 'Ngeunaan hal sanés',
  'button.grievance.re-whom': () => 'Gentos ngeunaan saha',
  'button.grievance.drop': () => 'Cabut keluhan',
  'button.grievance.accept': () => 'Parantos cekap',
  'button.grievance.reopen': () => 'Teu acan réngsé',
};
