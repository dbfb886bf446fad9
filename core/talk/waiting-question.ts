import { plain } from './answer-spelling.ts';

/**
 * How sure it is that somebody asks why nothing has come yet: `money` names a payment or a programme, `file` the request,
 * `aid` only "bantuan" (after a disaster that is ordinary text), `bare` nothing at all ("kenapa lama?").
 */
export type WaitingQuestion = 'money' | 'file' | 'aid' | 'bare';

/** Everyday spellings, each list for one meaning. */
const SPELLINGS: Readonly<Record<string, string>> = {
  not: 'belum blm blom blum belom blon bloman belun beluum blmn durung dereng tacan teacan acan tidak tdk ga gak gk g nggak ngga enggak engga kagak kaga ndak nda ora mboten not yet still',
  why: 'kenapa knp knapa napa ngapa kenpa knpa kenapaa mengapa kok ko kenape ngopo kunaon naha why',
  when: 'kapan kpn kapn kapaan kpan iraha when jadwal jdwl tanggal tgl',
  how: 'gimana gmn gimna bagaimana bgmn gmana piye kumaha status sampai sampe nyampe kabar kabarnya info informasi how',
  slow: 'lama lamaa lamanya lma lambat lelet telat terlambat nunggu menunggu tunggu ditunggu mandek mandeg macet mentok nyangkut digantung gantung stuck slow late waiting',
  done: 'sudah sdh udah udh dah uda wis already apa apakah',
  paid: 'cair cairr caer cairnya ciar cairkan dicairkan dicairin cairin pencairan pencairannya ditransfer transfer ditf tf dibayar dibayarkan dibayarin pembayaran kecairan cairan paid payment',
  came: 'turun turunnya keluar keluarnya masuk msk masuknya datang dtg dateng muncul tiba ngalir came arrive arrived',
  got: 'dapat dpt dapet dapt dpet dapatnya kebagian dikasih nerima terima trima menerima diterima got get received receive',
  money:
    'bansos bansosnya pkh pkhnya bpnt sembako sembakonya blt bltdd pip kip kks pbi uang uangnya duit duitnya dana dananya saldo saldonya kube pena rutilahu bsps jadup insentif beasiswa money',
  aid: 'bantuan bantuannya bntuan bantuanya bntn santunan aid help',
  file: 'permintaan permintaanku pengajuan pengajuannya ajuan ajuannya usulan usulannya usul pendaftaran pendaftarannya daftaran permohonan proses prosesnya berkas berkasnya request application',
};
const MEANING = new Map(
  Object.entries(SPELLINGS).flatMap(([meaning, words]) => words.split(' ').map((word) => [word, meaning])),
);

/** A disaster that is named: only its money is asked for here ("bantuan gempa kapan cair"). */
const DISASTER = /\b(banjir\w*|gempa|longsor|kebakaran|erupsi)\b/;
/** What is about something else: goods and water of a disaster, wages, cuts, fines. */
const OTHER =
  /\b(air|hujan|listrik|pln|api|asap|perahu|evakuasi|ambulan\w*|gaji\w*|upah|thr|lembur|pinjol|judi|denda\w*|potong\w*|dipotong\w*|pungli|pungut\w*|korupsi\w*|hamil|bayi|obat|dokter|mati|nonaktif|darah|penipuan|hoaks?|bener|benar)\b/;

const SENT_IN =
  /\b(isi|ngisi|diisi|formulir|form|daftar|ndaftar|mendaftar|ngajuin|ajukan|kirim berkas|kumpulin berkas)\b/;
const NO_NEWS =
  /\b(?:belum|blm|ga|gak|tidak|tdk|ngga|nggak) ada (?:kabar|kabarnya|info|balasan|jawaban|respon)\b/;

const MOST = 160;
/** The longest question that names nothing, in words. */
const BARE = 5;

/** Reads whether somebody asks why, or when, something has not come yet; undefined when it is something else. */
export function readWaitingQuestion(text: string): WaitingQuestion | undefined {
  if (text.length > MOST) return undefined;
  const words = plain(text)
    .replace(/([a-z])\1{2,}/g, '$1')
    .replace(/([a-z]{2,})2\b/g, '$1')
    .split(' ');
  if (OTHER.test(words.join(' '))) return undefined;
  const said = new Set(words.flatMap((word) => MEANING.get(word) ?? []));
  const has = (...meanings: readonly string[]): boolean => meanings.some((one) => said.has(one));
  const asks = has('not', 'why', 'when', 'slow') || (text.includes('?') && has('done', 'how'));
  if (!asks) return undefined;
  const isDisaster = DISASTER.test(words.join(' '));
  if (has('paid') && (!isDisaster || has('aid', 'money'))) return 'money';
  if (isDisaster) return undefined;
  const isDenied = has('why', 'when', 'slow') || deniesNear(words);
  if (has('money') && has('came', 'got', 'slow') && isDenied) return 'money';
  if (has('file') && has('not', 'slow', 'why', 'when', 'how')) return 'file';
  if (SENT_IN.test(words.join(' ')) && NO_NEWS.test(words.join(' '))) return 'file';
  if (has('aid') && has('came', 'got', 'slow') && isDenied) return 'aid';
  if (has('got') && has('not') && has('why', 'when', 'slow', 'how')) return 'aid';
  return words.length <= BARE && isBare(words) ? 'bare' : undefined;
}

/** "belum masuk", "masuk belum": not somewhere else in the sentence ("tidak kerja, bisa dapat bantuan?"). */
function deniesNear(words: readonly string[]): boolean {
  const meanings = words.map((word) => MEANING.get(word));
  return meanings.some(
    (meaning, at) =>
      meaning === 'not' &&
      meanings.slice(Math.max(0, at - 2), at + 4).some((near) => near === 'came' || near === 'got'),
  );
}

const SMALL =
  'ya sih ini itu nya nih dong donk min pak bu kak bang mas mbak banget bgt sekali amat masih juga lagi terus saya aku kami punya punyaku so yet it is';
const IS_SMALL = new Set(SMALL.split(' '));

/** "kenapa lama", "kok belum": two of the asking words, and around them nothing that means something else. */
function isBare(words: readonly string[]): boolean {
  const asking = words.map((word) => MEANING.get(word)).filter((one) => one !== undefined && one !== 'done');
  const rest = words.filter((word) => !MEANING.has(word) && !IS_SMALL.has(word));
  return rest.length === 0 && new Set(asking).size >= 2;
}
