import type { Lexeme } from '#core/language/phrase.ts';

/** Violence, self-harm, children alone and aid asked a price for: seen by a protection role only. */
export const PROTECTION: readonly Lexeme[] = [
  {
    kind: 'protect',
    code: 'violence',
    phrases: `
      mukul~|pukul~|gebuk~|hajar~|tampar~|tonjok~|tendang~|nendang~|siksa~|nyiksa~|aniaya~|ngantem~|neunggeul~|jambak~|cekik~|nyekik~ * saya|aku|istri|anak|ibu|gue|suami|adik|kakak|perempuan|cewek|bini
      suami|bapak|ayah|pacar|mantan|istri|ibu|paman|majikan|om|kakek|mertua|tetangga|dia * mukul~|pukul~|gebuk~|hajar~|tampar~|tonjok~|tendang~|siksa~|nyiksa~|aniaya~|jambak~|cekik~|ngamuk~|kasar|ancam~|ngancam~|ngancem~
      saya|aku|anak|istri|ibu|adik|kakak|tetangga|perempuan * dipukul|disiksa|dianiaya|diancam|disekap|diculik|ditampar|ditendang|dicekik|diseret|dihajar
      dipukul|disiksa|dianiaya|ditampar|ditendang|dicekik * suami|bapak|pacar|ayah|istri|ibu|mantan|paman|majikan|mertua|oleh|sama|terus|tiap
      dipukul suami|bapak|pacar|terus
      kdrt|kekerasan rumah|dalam|seksual
      kekerasan * istri|anak|perempuan|seksual|rumah
      perkosa~|diperkosa|pemerkosaan|dirudapaksa|rudapaksa|digagahi|dicabuli|cabul~|pencabulan|dilecehkan|pelecehan|leceh~|sodomi~
      diraba|digrepe|digerayangi|grepe~|raba~
      anak|adik|adek|istri|cewek|perempuan|gadis|remaja|saya|aku * diganggu|digoda|digodain|dipegang|dipegang-pegang|diikutin|diikuti|diintip|dipepet * laki|laki-laki|lelaki|cowok|pria|om|bapak-bapak|orang_dewasa
      laki|laki-laki|lelaki|cowok|pria * ganggu~|godain|goda~|pegang-pegang|ngintip|intip~ * anak|adik|istri|perempuan|cewek|saya
      pegang payudara|kemaluan|dada saya
      diancam * bunuh|dibunuh|mati|golok|pisau|senjata|parang
      ancam~|ngancam~|ngancem~ * bunuh~|saya|istri|anak|aku
      mau dibunuh|bunuh saya|istri|anak|aku
      disekap|diculik|dikurung|disandera
      orang|lelaki|laki|pria * bawa|dibawa kabur|lari ** anak|bayi|bocah|balita
      anak|bayi|bocah|balita|keponakan|cucu ** dibawa kabur|lari
      melarikan|dilarikan|menculik * anak|bayi|bocah|balita
      kurung~|sekap~ * saya|istri|anak
      takut|sembunyi|ngumpet|lari|kabur * suami|bapak|pacar|mantan|ayah
      suami|bapak|pacar|mantan * bawa|pegang|megang * golok|pisau|parang|senjata|celurit
      diperdagangkan
      @keluarga|gadis|saya|remaja * dijual
      mabok|mabuk|ngamuk|mengamuk|teler ** pisau|golok|parang|celurit|senjata|kapak|samurai
      bawa|pegang|megang|acung~|ngacung~|nodong|todong pisau|golok|parang|celurit|senjata|kapak|samurai
      ditembak|dibacok|ditikam|ditusuk|bacok~|tawuran|dibegal|dirampok|perampok~
      penjarahan|dijarah|kerusuhan|diserang|penembakan
      dikeroyok|amuk massa
      dipaksa nikah|kawin|ngamen|kerja|melacur|tidur
      he|husband hits|beats|beating me
      raped|assaulted
    `,
  },
  {
    kind: 'protect',
    code: 'violence',
    phrases: `
      minta|diminta|disuruh|suruh|nyuruh|paksa~|ajak~|ngajak~|imbalan|syarat~|tukar * seks|tidur_bareng|tidur_sama|ngamar|melayani|ciuman|cium|bugil|buka_baju|telanjang
      ngajak|diajak|ajak~|disuruh|suruh~ tidur|ngamar|kencan
      tidur * biar|supaya|agar|baru|kalau * dapat|bantuan|sembako|dikasih|bansos
      bantuan|sembako|bansos * asal|syarat|kalau|harus|tukar * tidur|seks|layani|melayani|cium|kencan
      seks|badan|tubuh * tukar|imbalan * bantuan|sembako|makanan
      mesum|dilecehin|cabul
    `,
  },
  {
    kind: 'protect',
    code: 'self-harm',
    phrases: `
      bunuh diri
      mengakhiri|akhiri|ngakhiri hidup|semuanya|nyawa
      mau|ingin|pengen|pingin|kepengen|kepingin|pgn|lebih_baik|mendingan|mending|pengin|hoyong|kepengin mati|meninggal|pergi_selamanya|paeh|modar
      < saya|aku|gue mati saja|aja
      biar|biarin|mending saya|aku|gue mati
      mati saja|aja * daripada|dari_pada|percuma|capek
      tidak|ogah mau|ingin|kuat|sanggup|pengen|minat lagi? hidup
      tidak kuat|sanggup|tahan lagi? hidup
      hidup * tidak ada|berguna artinya|gunanya|lagi?
      capek|lelah|cape|bosan hidup
      gantung diri
      susul|nyusul|menyusul|ikut * almarhum|almarhumah|mendiang|alm
      capek|lelah|cape|bosan|nyerah * hidup
      nyerah|menyerah sama|dengan? hidup
      ancam~|ngancam|ngancem|mau|nekat|pengen|ingin * loncat|lompat|terjun|gantung_diri|nyilet
      habisin|ngabisin|habisi nyawa|hidup
      minum racun|baygon|obat_banyak
      potong|iris|sayat|silet nadi|tangan
      menyakiti|nyakitin|lukai|melukai diri
      loncat|lompat * jembatan|gedung|atap
      tidak ada gunanya * hidup
      kill myself
      want to die
    `,
  },
  {
    kind: 'protect',
    code: 'child-alone',
    phrases: `
      anak|bayi|balita|bocah|adik|adek|keponakan|cucu * sendiri|sendirian
      anak|bayi|balita|bocah * tanpa|tidak_ada|tidak_bersama orang|ortu|pendamping|keluarga|wali
      anak|bayi|balita|bocah * ditinggal|ditinggalkan|dibuang|terlantar|ditelantarkan|dibiarin
      menemukan|nemu|nemuin|ketemu|ada * bayi|anak|bocah|balita ** dibuang|hilang|sendirian|nangis|terpisah|nyasar|tersesat
      anak|bocah|balita|bayi umur|usia # tahun|bulan|th|thn * sendirian|sendiri|nangis|tanpa
      anak|bayi|balita|bocah * terpisah|kepisah|pisah
      terpisah|kepisah|terlepas * orang_tua|ibu|ortu|orangtua|bapak
      orang_tua|orangtua|ortu|ibu|bapak saya|aku? tidak_ada|belum_pulang
      aku|saya umur # tahun? * sendirian|sendiri
      aku|saya|umur * sendirian|sendiri di? rumah
      < sendirian di? rumah
      ditinggal|ditinggalin * sendirian|sendiri di? rumah
      yatim piatu|yatim-piatu
      anak|bocah * cari|nyari * ibu|bapak|orang_tua|ortu|orangtua|mama
      anak hilang
      anak * ibu~ meninggal|hilang
      adopsi bayi|anak
    `,
  },
];

/** Nobody may call: the person hides, cannot hear, or says so. */
export const CANNOT_CALL: Lexeme = {
  kind: 'mark',
  code: 'do-not-call',
  phrases: `
    jangan|tidak|tanpa telepon|ditelepon|hubungi|nelpon|calling|call|ditlp|nelepon|menelepon|dihubungi|bunyi|berisik|suara
    jangan|tidak usah|perlu|boleh|bisa * telepon|ditelepon|nelpon
    tidak bisa|dapat|berani|boleh bicara|ngomong|bersuara|telepon|suara|berbicara|terima|angkat|mendengar|dengar|denger
    tuli
    tuna rungu
    tunarungu|tunawicara|bisu|rungu
    sembunyi|ngumpet|bersembunyi|nyumput|ndelik|singidan|ngedekem
    wa|whatsapp|chat|sms|tulis|ketik saja|aja
    diam|bisik
    don't|dont|do not call
    can't|cant talk|speak
    i am? deaf
    hiding
  `,
};
