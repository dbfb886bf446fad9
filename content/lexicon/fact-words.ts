/** What people type for an option of a fact, beside its label: by the fact, then by the option. */
export const FACT_WORDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'household.concerns': {
    food: ['makan', 'makanan', 'beras', 'sembako', 'pangan', 'food'],
    health: ['sehat', 'kesehatan', 'sakit', 'berobat', 'obat', 'bpjs', 'gizi', 'health'],
    school: ['sekolah', 'kuliah', 'pendidikan', 'school'],
    house: ['rumah', 'bedah rumah', 'house'],
    disaster: ['bencana', 'banjir', 'gempa', 'longsor', 'disaster'],
    conflict: ['kerusuhan', 'konflik', 'kebakaran'],
    papers: ['ktp', 'kk', 'akta', 'surat', 'dokumen', 'papers'],
    work: ['kerja', 'pekerjaan', 'pelatihan', 'work'],
    business: ['usaha', 'modal', 'dagang', 'jualan', 'business'],
    disability: ['difabel', 'cacat', 'lumpuh'],
    elderly: ['orang tua', 'jompo', 'nenek', 'kakek'],
    children: ['asuh', 'yatim', 'panti', 'pengasuhan'],
    mental: ['jiwa', 'depresi', 'mental'],
    safety: ['aman', 'kekerasan', 'keamanan', 'safety'],
    community: ['kampung', 'desa', 'adat'],
  },
  'household.stateWork': {
    'civil-servant': ['asn', 'pegawai negeri', 'guru negeri'],
    'contract-civil-servant': ['p3k'],
    soldier: ['tentara', 'abri', 'prajurit'],
    police: ['polisi'],
    'state-pensioner': ['pensiunan', 'pensiun'],
    'village-official': ['perangkat desa', 'kades', 'lurah', 'kepala desa'],
    'social-assistant': ['pendamping'],
  },
  'household.receives': {
    sembako: ['bpnt', 'kks'],
    'blt-dana-desa': ['blt', 'blt dd'],
    'pbi-jkn': ['bpjs', 'kis', 'pbi', 'bpjs gratis'],
    pip: ['kip'],
  },
  'household.healthInsurance': {
    'state-paid': ['pbi', 'kis', 'gratis'],
    employer: ['kantor', 'perusahaan', 'pabrik'],
    'self-paid': ['mandiri', 'bayar sendiri'],
    'state-paid-stopped': ['mati', 'nonaktif', 'tidak aktif'],
    stopped: ['menunggak', 'nunggak'],
    none: ['belum punya', 'tidak punya', 'ga punya', 'gak punya', 'tidak ada', 'belum ada'],
  },
  'household.houseCondition': {
    sound: ['bagus', 'baik', 'aman'],
    unfit: ['jelek', 'bocor', 'reyot', 'tidak layak'],
    decayed: ['rusak', 'hampir roboh', 'parah'],
  },
  'household.business': {
    none: ['tidak ada', 'belum', 'tidak'],
    running: ['ada', 'sudah', 'jalan', 'jualan', 'dagang'],
    plan: ['rencana', 'mau'],
  },
  'household.mentalDisorder': {
    severe: ['gangguan jiwa berat', 'odgj'],
  },
  'household.socialNeeds': {
    trafficking: ['korban perdagangan orang', 'tppo'],
    elderly: ['lansia telantar', 'lansia terlantar'],
    'disaster-survivor': ['korban bencana'],
  },
  'household.childRisks': {
    neglect: ['telantar', 'terlantar', 'ditelantarkan'],
  },
  'household.childCondition': {
    neglected: ['telantar', 'terlantar', 'ditelantarkan'],
  },
  'member.school': {
    kindergarten: ['tk', 'paud'],
    primary: ['sd', 'mi'],
    junior: ['smp', 'mts'],
    senior: ['sma', 'smk', 'ma', 'stm'],
    special: ['slb'],
    college: ['kuliah', 'mahasiswa'],
    none: ['putus sekolah', 'belum sekolah', 'tidak', 'belum'],
  },
  'member.maternity': {
    pregnant: ['hamil', 'melahirkan', 'nifas'],
    breastfeeding: ['menyusui'],
  },
  'member.disability': {
    some: ['sebagian', 'masih bisa', 'ringan', 'mandiri'],
    severe: ['berat', 'setiap hari', 'lumpuh', 'total', 'parah'],
  },
  'member.orphan': {
    father: ['yatim', 'ayah', 'bapak'],
    mother: ['piatu', 'ibu'],
    both: ['yatim piatu', 'dua duanya', 'ayah ibu'],
  },
};

/** The levels of school that usually go with an age in years, from and to. Source: the years of compulsory school. */
export const SCHOOL_BY_AGE: readonly {
  readonly from: number;
  readonly to: number;
  readonly level: string;
}[] = [
  { from: 7, to: 12.99, level: 'primary' },
  { from: 13, to: 15.99, level: 'junior' },
  { from: 16, to: 18.99, level: 'senior' },
];
