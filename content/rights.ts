import type { Text } from '#core/shared/text.ts';

/** What a group of people may ask for, in plain words, with the law it stands on. */
export interface RightsCard {
  /** A group of core/programme/vocabulary.ts. */
  readonly id: string;
  /** Words by which people ask for it, in lower case. */
  readonly words: readonly string[];
  readonly name: Text;
  readonly text: Text;
  /** The law, as it is quoted; `known` is general knowledge, `sourced` has an address in the catalogue. */
  readonly law: string;
  readonly confidence: 'known' | 'sourced';
}

/** Checked on this day against the catalogue's sources. */
export const RIGHTS_CHECKED_ON = '2026-11-25';

/** Cards of the eight groups: only what the law or the catalogue's sources say; help itself is decided by offices. */
export const rights: readonly RightsCard[] = [
  {
    id: 'poor-near-poor',
    words: ['miskin', 'keluarga miskin', 'tidak mampu', 'poor'],
    name: { id: 'Keluarga kurang mampu', en: 'Families with little money' },
    text: {
      id: 'Boleh diusulkan lewat desa atau aplikasi Cek Bansos, tanpa biaya.\nBoleh bertanya alasan bila tidak terpilih.\nBoleh minta bantuan hukum gratis.',
      en: 'You may be proposed through the village or the Cek Bansos app, free of charge.\nYou may ask why you were not chosen.\nYou may ask for free legal aid.',
    },
    law: 'UU 13/2011, UU 16/2011',
    confidence: 'sourced',
  },
  {
    id: 'neglected-elderly',
    words: ['lansia', 'orang tua', 'jompo', 'elderly'],
    name: { id: 'Lanjut usia', en: 'Older people' },
    text: {
      id: 'Umur 60 ke atas didahulukan dalam layanan sosial dan kesehatan.\nBila tinggal sendiri, boleh minta kunjungan petugas atau kader.\nPanti adalah pilihan terakhir, dan gratis bila milik pemerintah.',
      en: 'From age 60 you come first in social and health services.\nIf you live alone, you may ask for visits by an officer or a volunteer.\nA home is the last choice, and free where the state runs it.',
    },
    law: 'UU 13/1998',
    confidence: 'known',
  },
  {
    id: 'disability',
    words: ['disabilitas', 'difabel', 'lumpuh', 'tuli', 'netra', 'disability'],
    name: { id: 'Penyandang disabilitas', en: 'People with a disability' },
    text: {
      id: 'Anak boleh bersekolah di sekolah umum terdekat. Sekolah tidak boleh menolak.\nAlat bantu gratis setelah petugas menilai kebutuhan.\nKantor negara mempekerjakan paling sedikit 2 persen, perusahaan 1 persen.',
      en: 'A child may go to the nearest ordinary school. The school must not refuse.\nAids are free once an officer has measured the need.\nState offices employ at least 2 percent, companies 1 percent.',
    },
    law: 'UU 8/2016',
    confidence: 'sourced',
  },
  {
    id: 'vulnerable-children',
    words: ['anak', 'yatim', 'anak jalanan', 'children'],
    name: { id: 'Anak', en: 'Children' },
    text: {
      id: 'Anak dilindungi dari kekerasan, di rumah juga.\nAkta lahir gratis, juga bila orang tua tidak lengkap suratnya.\nPanti adalah pilihan terakhir; keluarga dicari lebih dulu.',
      en: 'Children are protected from violence, at home too.\nA birth certificate is free, also when the parents’ papers are incomplete.\nA home is the last choice; the family is looked for first.',
    },
    law: 'UU 35/2014, UU 24/2013',
    confidence: 'known',
  },
  {
    id: 'vulnerable-women',
    words: ['perempuan', 'ibu', 'janda', 'kdrt', 'women'],
    name: { id: 'Perempuan', en: 'Women' },
    text: {
      id: 'Boleh melapor sendiri, tanpa izin siapa pun, tanpa NIK.\nPendamping, psikolog, dan pengacara gratis setelah kekerasan.\nRumah aman ada dan alamatnya dirahasiakan.',
      en: 'You may report yourself, without anybody’s leave and without a NIK.\nCompanion, psychologist and lawyer are free after violence.\nThere are safe houses, and their address is secret.',
    },
    law: 'UU 23/2004, UU 12/2022',
    confidence: 'sourced',
  },
  {
    id: 'disaster-conflict-survivors',
    words: ['bencana', 'pengungsi', 'konflik', 'disaster'],
    name: { id: 'Warga yang terkena bencana atau konflik', en: 'People hit by disaster or conflict' },
    text: {
      id: 'Makanan, air, tempat berteduh, dan obat tanpa surat apa pun.\nBayi, anak, ibu hamil, lansia, dan penyandang disabilitas didahulukan.\nBoleh bertanya apa yang dibagikan dan kepada siapa.',
      en: 'Food, water, shelter and medicine without any papers.\nBabies, children, pregnant women, older people and people with a disability come first.\nYou may ask what was handed out, and to whom.',
    },
    law: 'UU 24/2007 pasal 26, 48, 53, 55; UU 7/2012',
    confidence: 'known',
  },
  {
    id: 'remote-indigenous',
    words: ['adat', 'kat', 'terpencil', 'indigenous'],
    name: { id: 'Komunitas adat terpencil', en: 'Remote indigenous communities' },
    text: {
      id: 'NIK, KTP, dan akta gratis; petugas boleh diminta datang ke kampung.\nPendampingan diajukan bersama lewat kepala kampung atau adat.\nBelum punya NIK tidak menghalangi pertolongan.',
      en: 'NIK, KTP and certificates are free; officers may be asked to come to the village.\nSupport is asked for together, through the village or customary head.\nHaving no NIK never stops help in danger.',
    },
    law: 'Perpres 186/2014, UU 24/2013',
    confidence: 'sourced',
  },
  {
    id: 'neglected-mental-health',
    words: ['odgj', 'gangguan jiwa', 'pasung', 'mental'],
    name: { id: 'Orang dengan gangguan jiwa', en: 'People with a mental disorder' },
    text: {
      id: 'Pengobatan rutin ada di Puskesmas, dekat rumah.\nPulih tanpa dipasung: petugas boleh diminta datang.\nKeluarga boleh minta diajari merawat dan beristirahat.',
      en: 'Regular treatment is at the health centre, near home.\nRecovery without restraint: officers may be asked to come.\nThe family may ask to be taught care, and to rest.',
    },
    law: 'UU 17/2023, UU 8/2016',
    confidence: 'known',
  },
];
