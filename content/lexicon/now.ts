import type { Lexeme } from '#core/language/phrase.ts';

const sign = (code: string, phrases: string): Lexeme => ({ kind: 'now', code, phrases });

/** What makes a sentence tell of something that is happening, and of what it did. */
export const NOW: readonly Lexeme[] = [
  sign(
    'now',
    `
    masih|sekarang|saat_ini|sedang|barusan|hari_ini|pagi_ini|siang_ini|malam_ini|sore_ini|tadi|semalam|kini|terkini|detik_ini|hari_ke|semakin|makin|mulai|terus|dini_hari|subuh|sejak|hingga|sampai_sekarang|baru_saja
    saat|hari|pagi|siang|malam|sore ini
    belum|tidak surut|padam|ada|bisa|turun|reda
    dari pagi|siang|malam|subuh|tadi|kemarin|semalam|jam
    sudah # hari|jam|minggu
    # jam|hari * belum|tidak|masih|banjir|terendam
    jam|pukul #
    tambah tinggi|dalam|parah|naik
    sudah|mulai masuk|naik|tinggi|meninggi|selutut|sampai|tergenang|banjir
    di sini
    sekitar # cm
    update|terkini|breaking|breakingnews|info_terkini|updated
    right now
  `,
  ),
  sign(
    'impact',
    `
    terendam|tergenang|terdampak|mengungsi|pengungsi|diungsikan|kebanjiran|korban|roboh|ambruk|runtuh|rusak|hancur|terputus|terisolir|terisolasi|tertimbun|hanyut|terseret|tewas|meninggal|luka|hilang|terjebak|padam|lumpuh|hangus|ludes|tumbang|mengakibatkan|menyebabkan|merendam|menggenangi|melanda|menerjang|diterjang|dilanda|menghancurkan|merusak|porak|rata|evakuasi~|dievakuasi|terbakar|landa~|terjang~|rendam~|roboh~|jebol|meluap|mengevakuasi|kerusakan|dilaporkan|menewaskan|guyur|diguyur|retak|kehilangan|amblas|terkepung|dikepung|hujan_abu|menimpa|tertimpa|putus|lenyap|tersapu|genang~|luapan|meletus|longsor
    kena|terkena|dihantam|disapu|diterpa|diserang banjir|longsor|gempa|angin|puting|abu|rob|kebakaran|tsunami|lahar|ombak
    berhamburan|berlarian
    damaged|destroyed|killed|injured|evacuated|displaced
  `,
  ),
  sign(
    'request',
    'belum|tidak ** bantuan|logistik|sumbangan\nbelum|tidak tersentuh|kebagian|terjamah|terdata\nbelum|tidak * kebagian|tersentuh * apa|apapun|apa-apa|sama_sekali\nbutuh~|minta|harap~|perlu~|mohon|kirim~|harapan ** alat_berat|ekskavator|relawan|karung_pasir|eskavator|beko|bantuan_tenaga',
  ),
  sign(
    'strong',
    `
    sangat|sekali|parah|besar|deras|tinggi|hebat|dahsyat
  `,
  ),
  sign('plea', 'tolong|mohon|minta|harap|bantu|help|please|segera|darurat|sos|urgent|emergency'),
  sign(
    'felt',
    'keluar|lari * semua|rumah|kantor|gedung|hotel|sekolah|mall|kelas\npada keluar|lari|teriak|panik\nmag|magnitudo|sr|m #\nkeras|kenceng|gede|besar * tadi|barusan\nterasa|kerasa|terasa_kencang|goyang|kencang|ngerasain|getaran|berasa|bergoyang|terguncang|guncang~\nmagnitudo|magnitude|sr|skala_richter|kedalaman|episentrum|m|mag|sr #\n# sr|magnitudo|richter',
  ),
];
