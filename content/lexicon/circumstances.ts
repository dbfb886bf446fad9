import type { Text } from '#core/shared/text.ts';

/** Something that people tell about their household in passing, and what follows from it. */
export interface Circumstance {
  /** Read back to the person, in the middle of a sentence. */
  readonly says: Text;
  /** Phrases as in core/language/phrase.ts. */
  readonly phrases: string;
  /** Facts of the household, by the names of core/people/facts.ts. */
  readonly facts?: Readonly<Record<string, boolean | string | readonly string[]>>;
  /** A need that was named: options of `household.concerns`. */
  readonly needs?: readonly string[];
  /** A need that goes with it without being named. */
  readonly implies?: readonly string[];
  /** What holds for a member who is not known yet. */
  readonly members?: Readonly<Record<string, string | readonly string[]>>;
}

/** What people tell in their own words, and what we take it to mean. Everything is read back and can be corrected. */
export const CIRCUMSTANCES: Readonly<Record<string, Circumstance>> = {
  widow: {
    says: { id: 'seorang ibu menanggung keluarga sendiri', en: 'a mother carries the family alone' },
    phrases:
      'janda\nibu|orang_tua tunggal\nsingle parent|mom\nsuami * meninggal|wafat|almarhum|kabur|minggat\nditinggal|dicerai|cerai|pisah * suami\nditinggal mati\nalmarhum suami\nrandha|rondha|rondo|rondho|rangda|randa\nbojo|bojoku|bojone|salaki|caroge * maot|seda|ninggal|ngantunkeun|meninggal|mati',
    facts: { 'household.womanHeaded': true },
  },
  'no-work': {
    says: { id: 'belum ada pekerjaan', en: 'no work at present' },
    phrases:
      'tidak|belum kerja|bekerja\ntidak|belum ada|punya? kerjaan|pekerjaan|penghasilan|pemasukan|pendapatan\nmenganggur|nganggur|pengangguran|serabutan\ntidak|belum ada|punya? gawean|padamelan|pagawean|pangupajiwa\ntidak nyambut damel',
    facts: { 'household.lowIncome': true },
  },
  'lost-work': {
    says: { id: 'kehilangan pekerjaan atau usaha', en: 'work or business was lost' },
    phrases:
      'phk|diphk|dipecat|dirumahkan\ndi|kena phk|pecat\nhilang|kehilangan kerja|kerjaan|pekerjaan|usaha|mata_pencarian|mata_pencaharian\nusaha|dagangan|warung|toko bangkrut|tutup|gulung_tikar\ngagal panen',
    facts: { 'household.livelihoodLost': true, 'household.lowIncome': true },
  },
  poor: {
    says: { id: 'penghasilan rendah', en: 'a low income' },
    phrases:
      'miskin|melarat\ntidak|kurang mampu\nhidup|ekonomi|keluarga susah|sulit|pas_pasan\ntidak ada|punya uang|duit|biaya\nbutuh|perlu uang|duit|bantuan_uang\nmlarat|malarat\nkirang mampu|mampuh|cekap\ntidak ada|punya dhuwit|duwit|arta|artos\norang|tiyang|wong|jalmi tidak gadhah|nduwe|duwe|gaduh',
    facts: { 'household.lowIncome': true },
  },
  hungry: {
    says: { id: 'butuh makan', en: 'food is needed' },
    phrases:
      'kelaparan\ntidak|susah|sulit|belum bisa? makan\nbutuh|minta|perlu makan|makanan|beras|sembako\nuntuk|buat makan\ntidak|belum dhahar|mangan|dahar|tuang\nkaliren\nbutuh|peryogi|betah panganan|dahareun|tuangeun',
    needs: ['food'],
  },
  school: {
    says: { id: 'kebutuhan sekolah', en: 'a need for school' },
    phrases:
      'sekolah|bersekolah|spp|seragam|kuliah|kampus|mahasiswa|beasiswa|universitas\nputus|berhenti|berenti sekolah|kuliah\ntidak|belum bisa|mampu|sanggup? lanjut|melanjutkan|bayar? sekolah|bersekolah|kuliah|spp\nanak sd|smp|sma|smk|tk|paud',
    needs: ['school'],
  },
  paralysed: {
    says: { id: 'ada yang perlu dibantu setiap hari', en: 'somebody needs help every day' },
    phrases:
      'lumpuh\ntidak|tidakbisa bisa? jalan|berjalan|bangun|bergerak\nkursi roda\nstroke\ntidak bisa? mlaku|mlampah|leumpang|tangi|gugah',
    implies: ['disability'],
    members: { 'member.disability': 'severe' },
  },
  disabled: {
    says: { id: 'ada penyandang disabilitas', en: 'somebody lives with a disability' },
    phrases:
      'lumpuh\nkursi roda\nkaki|tangan palsu\nalat bantu dengar\ndisabilitas|difabel|cacat|tunanetra|tunarungu|tunawicara|tunagrahita|tunadaksa|buta|tuli|bisu|autis|autisme|disable\ndown syndrome\ncerebral palsy',
    implies: ['disability'],
  },
  'needs-aid': {
    says: { id: 'butuh alat bantu', en: 'an assistive device is needed' },
    phrases:
      'butuh|perlu|minta|mau|cari|bantuan kursi_roda|tongkat|kruk|alat_bantu_dengar|alat_bantu|kaki_palsu|tangan_palsu',
    needs: ['disability'],
  },
  pregnant: {
    says: { id: 'ada yang hamil', en: 'somebody is pregnant' },
    phrases: 'hamil|mengandung|bumil|melahirkan|lahiran|mbobot|meteng|kakandungan|reuneuh',
    implies: ['health'],
    members: { 'member.maternity': 'pregnant' },
  },
  breastfeeding: {
    says: { id: 'ada yang menyusui', en: 'somebody is breastfeeding' },
    phrases: 'menyusui|busui',
    implies: ['health'],
    members: { 'member.maternity': 'breastfeeding' },
  },
  old: {
    says: { id: 'ada orang tua lanjut usia', en: 'there is an older person' },
    phrases:
      'lansia|jompo|nenek|kakek|uzur|simbah\nlanjut usia\nsudah tua|sepuh\norang tua sudah? renta|sakit',
    implies: ['elderly'],
  },
  bereaved: {
    says: { id: 'ada keluarga yang meninggal', en: 'somebody in the family has died' },
    phrases:
      'kakek|nenek|simbah|lansia|bapak|ayah|ibu|anak|adik|kakak|istri saya|kami? yang? sudah|baru|kemarin? meninggal|wafat\nalmarhum|almarhumah|mendiang kakek|nenek|bapak|ayah|ibu\npemakaman|penguburan|jenazah\nsantunan kematian|duka',
  },
  orphan: {
    says: { id: 'ada anak yang ayah dan ibunya meninggal', en: 'a child has lost both parents' },
    phrases: 'yatim piatu\nyatim-piatu|yatimpiatu',
    implies: ['children'],
    members: { 'member.orphan': 'both' },
  },
  fatherless: {
    says: { id: 'ada anak yang ayahnya meninggal', en: 'a child has lost the father' },
    phrases: 'yatim',
    implies: ['children'],
    members: { 'member.orphan': 'father' },
  },
  motherless: {
    says: { id: 'ada anak yang ibunya meninggal', en: 'a child has lost the mother' },
    phrases: 'piatu',
    implies: ['children'],
    members: { 'member.orphan': 'mother' },
  },
  ill: {
    says: { id: 'ada yang perlu berobat', en: 'somebody needs treatment' },
    phrases:
      'sakit|berobat|operasi|dirawat|opname|gerah|tatamba\ntidak damang\nrumah sakit\nbiaya obat|berobat',
    needs: ['health'],
  },
  chronic: {
    says: { id: 'ada sakit berat atau menahun', en: 'a serious or long illness' },
    phrases:
      'kanker|tumor|thalasemia|hemodialisa|tbc|hiv|leukemia|diabetes\ncuci darah\ngagal ginjal|jantung\nsakit * menahun|kronis|keras|parah|berat|jantung|ginjal',
    needs: ['health'],
    facts: { 'household.seriousIllness': true },
  },
  uninsured: {
    says: { id: 'belum punya BPJS', en: 'no health insurance' },
    phrases: 'tidak|belum ada|punya|dapat|ikut? bpjs|kis|jkn|asuransi',
    needs: ['health'],
    facts: { 'household.healthInsurance': 'none' },
  },
  undernourished: {
    says: { id: 'ada anak yang kurang gizi', en: 'a child is undernourished' },
    phrases: 'stunting|kurus_kering\nkurang|kekurangan gizi\nberat badan? tidak|susah naik',
    needs: ['health'],
    members: { 'member.nutrition': 'undernourished' },
  },
  malnourished: {
    says: { id: 'ada yang gizi buruk', en: 'somebody is severely malnourished' },
    phrases: 'gizi buruk',
    needs: ['health'],
    members: { 'member.nutrition': 'severe' },
  },
  'bad-house': {
    says: { id: 'rumah perlu diperbaiki', en: 'the house needs repair' },
    phrases:
      'rumah * bocor|reyot|rusak|jelek|lapuk|bilik|gubuk|bambu\nbedah|perbaiki|renovasi|benerin rumah\nrutilahu',
    needs: ['house'],
  },
  'unfit-house': {
    says: { id: 'rumah tidak layak huni', en: 'the house is unfit to live in' },
    phrases: 'rumah * tidak layak\nrumah reyot',
    needs: ['house'],
    facts: { 'household.houseCondition': 'unfit' },
  },
  business: {
    says: { id: 'kebutuhan usaha atau modal', en: 'a need for a business or capital' },
    phrases:
      'modal|umkm|jualan|dagang|berdagang\nbuka|bikin|punya|mulai|mau|ingin|pengen usaha|warung\nusaha kecil|mikro\npinjaman|pinjam',
    needs: ['business'],
  },
  'wants-work': {
    says: { id: 'mencari kerja atau pelatihan', en: 'looking for work or training' },
    phrases:
      'cari|mencari|butuh|pengen|mau|ingin|dapat kerja|kerjaan|pekerjaan\nlowongan|loker|pelatihan|kursus|magang\ngolek|pados|neangan|milarian gawean|padamelan|pagawean',
    needs: ['work'],
  },
  paperless: {
    says: { id: 'soal KTP, KK, atau akta', en: 'about identity papers' },
    phrases:
      'tidak|belum ada|punya ktp|kk|akta|akte|nik|identitas\nbikin|buat|urus|ngurus|mengurus ktp|kk|akta|akte|nik',
    needs: ['papers'],
  },
  struck: {
    says: { id: 'terkena bencana', en: 'hit by a disaster' },
    phrases: 'korban banjir|gempa|longsor|bencana|kebakaran|tsunami|erupsi\npengungsi\npasca bencana',
    implies: ['disaster'],
  },
  mind: {
    says: { id: 'soal kesehatan jiwa', en: 'about mental health' },
    phrases: 'odgj|depresi|skizofrenia|bipolar\ngangguan|kesehatan jiwa|mental\nsakit jiwa',
    needs: ['mental'],
  },
  'child-care': {
    says: { id: 'soal pengasuhan anak', en: 'about the care of a child' },
    phrases: 'adopsi|panti\nangkat|mengangkat anak\nanak asuh|angkat|jalanan|telantar|terlantar',
    needs: ['children'],
  },
  unsafe: {
    says: { id: 'soal rasa aman', en: 'about safety' },
    phrases: 'kdrt\nkorban kekerasan|pelecehan|perdagangan_orang|tppo\nrumah aman',
    needs: ['safety'],
  },
  'civil-servant': {
    says: { id: 'ada yang PNS', en: 'a civil servant in the family' },
    phrases: 'pns|asn',
    facts: { 'household.stateWork': ['civil-servant'] },
  },
  'no-state-work': {
    says: { id: 'tidak ada yang bekerja untuk negara', en: 'nobody works for the state' },
    phrases: 'bukan|tidak_ada pns|asn|tni|polri|pegawai_negeri',
    facts: { 'household.stateWork': [] },
  },
  soldier: {
    says: { id: 'ada yang TNI', en: 'a soldier in the family' },
    phrases: 'tni|tentara',
    facts: { 'household.stateWork': ['soldier'] },
  },
  pensioner: {
    says: { id: 'ada pensiunan negara', en: 'a state pensioner in the family' },
    phrases: 'pensiunan|pensiun',
    facts: { 'household.stateWork': ['state-pensioner'] },
  },
  'on-pkh': {
    says: { id: 'sudah menerima PKH', en: 'already on PKH' },
    phrases: 'penerima|terima|nerima|menerima pkh\nsudah dapat pkh',
    facts: { 'household.receives': ['pkh'] },
  },
  'on-sembako': {
    says: { id: 'sudah menerima sembako', en: 'already on food aid' },
    phrases: 'penerima|terima|nerima|menerima bpnt|sembako\nsudah dapat bpnt|sembako',
    facts: { 'household.receives': ['sembako'] },
  },
};

/** Words that take back what follows at once ("tidak hamil"). */
export const TAKES_BACK = 'tidak belum bukan tanpa';
