import { bare, readYesNo } from '#core/language/answers.ts';

const AGREES = /^(i agree)$/;
/** "Lanjut?" is answered by going on, which elsewhere passes over a question. */
const GOES_ON = /^(lanjut|lanjutkan|terus|lajeng|lajengaken|teras|teraskeun|go on)$/;
const DROPS = /^((tidak|ga|gak|nggak) jadi|not now|mboten (sios|sido|dados)|ora sido|teu (janten|jadi))$/;
const LATER = /^(later|(tidak|ga|gak) (hafal|hapal))$/;

/** Does the whole message say yes, in any language we read? */
export const saysYes = (text: string): boolean => readYesNo(text) === 'yes' || AGREES.test(bare(text));

/** Does the whole message say yes where the question is whether to go on? */
export const goesOn = (text: string): boolean => saysYes(text) || GOES_ON.test(bare(text));

/** Does the whole message say no? */
export const saysNo = (text: string): boolean => readYesNo(text) === 'no' || DROPS.test(bare(text));

/** Who never had any aid waits for nothing: what may fit is another question. */
export const neverHad = (text: string): boolean =>
  /\b(?:belum|blm|ga|gak|nggak|tidak|tdk) (?:pernah|prnh) (?:dapat|dapet|dpt|terima|nerima|kebagian|tersentuh|ada)\b/i.test(
    text,
  );

const DECLINES =
  /^(tidak|tdk|ga|gak|nggak|ndak|ora|mboten|teu|ulah) (usah|perlu|mau|setuju|bersedia|sarujuk|kersa|satuju|hoyong)\b.{0,20}$|^jangan( dulu| ya)?$/;

/** Does the whole message turn an offer down? Also "tidak usah", which elsewhere passes over a question. */
export const turnsDown = (text: string): boolean => saysNo(text) || DECLINES.test(bare(text));

/** Does the whole message leave a question open: "I do not know", "later", "skip"? */
export const leavesOpen = (text: string): boolean =>
  ['skip', 'unknown'].includes(readYesNo(text) ?? '') || LATER.test(bare(text));

const SELF = 'saya|sy|aku|kami|kula|abdi|i';
const WISHES =
  'mau|ingin|pengen|pengin|minta|tolong|coba|bisa|bantu|langsung|hoyong|arep|badhe|ajeng|want to';
const APPLYING =
  'daftar|daftr|dftar|daptar|daftarkan|daftarin|didaftarkan|didaftarin|mendaftar|ndaftar|ngadaftar|ajukan|ajuin|mengajukan|ngajukan|ngajuin|apply|register';
const SOFTLY = 'dong|ya|pak|bu|min|kak|sekarang|nggih|atuh|now';
const OPENING = `(?:(?:iya|ya|ok|oke|baik|${SELF})[ ,]+)*(?:(?:${WISHES}|${SELF})\\s+)*(?:${APPLYING})`;

const APPLIES = new RegExp(
  `^${OPENING}(?:\\s+(?:${SOFTLY}|saya|sy|aku|kami|itu|ini|yang|yg|dulu|aja|saja|lah|bansos|bantuan|programnya))*$`,
);
const ASKS_HOW_TO_APPLY =
  /^(?:(?:terus|trus|lalu|nah|kalau|kalo|mau tanya) )*(?:(?:gimana|gmn|bagaimana)(?: cara| caranya)? (?:men|di|n|nga)?(?:daftar|dftar|ajukan|ngajuin)(?:nya|kan|in)?|cara (?:daftar|dftar|ngajuin)nya)(?: (?:ya|dong|pak|bu|kak|min|itu|gimana|gmn))*$/;
/** Does the whole message ask to apply for what is on the screen: "mau daftar", "ajukan dong", "gimana cara daftarnya"? */
export const saysApply = (text: string): boolean => {
  const said = bare(text).replace(/\?/g, '').trim();
  return APPLIES.test(said) || ASKS_HOW_TO_APPLY.test(said);
};

const APPLIES_FOR = new RegExp(
  `^\\W*${OPENING}(?:\\s+(?:saya|sy|ke|jadi|untuk|buat|penerima|program|bantuan|dapat))*\\s+(\\S.{1,40}?)(?:\\s+(?:${SOFTLY}))*\\W*$`,
  'i',
);
/** What a message asks to apply for by name: "mau daftar PKH", "ajukan BPNT dong"; undefined when it asks for nothing so. */
export const appliesFor = (text: string): string | undefined => APPLIES_FOR.exec(text)?.[1];

const LOST =
  /\b(hilang|hanyut|terbakar|rusak|ga ada|gak ada|tidak ada|tdk ada|tidak punya|belum punya|lost|ilang|ical|keli|kobong(an)?|risak|(ora|mboten|dereng) (duwe|nduwe|gadhah|ono|wonten)|leungit|palid|kahuruan|ruksak|teu (acan )?(boga|gaduh|aya)|euweuh)\b/i;

/** Does somebody say that a paper is gone, or that there never was one? */
export const tellsOfLoss = (text: string): boolean => LOST.test(text);

/** Thanks, whom they go to, and the wishes that go with them. */
const COURTESY = new Set(
  `terima kasih makasih mksh mksih trims trimakasih terimakasih tengkyu thanks thank thx tq you so much suwun matur nuwun nuhun
  hatur banyak byk sangat sekali skali bgt banget ya yah y yg nggih kak ka kakak pak bu bapak ibu min admin mas mbak bang om tante
  jaring atas untuk utk buat bantuan bantuannya info infonya informasi informasinya jawaban jawabannya respon responnya semua semuanya
  sudah udah udh dah sdh ok oke okay baik siap semoga sehat selalu berkah sukses lancar amin aamiin alhamdulillah sama2 lagi juga dan
  for the your help all`.split(/\s+/),
);

/** "Makasih banyak atas bantuannya" says no more; "udah dijemput, makasih ya" is news too. */
export const tellsMoreThanThanks = (text: string): boolean =>
  (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).some((word) => !COURTESY.has(word));
