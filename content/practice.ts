import type { Text } from '#core/shared/text.ts';

/** One thing that may be done in a case, and what comes of it. */
export interface PracticeChoice {
  readonly label: Text;
  readonly isRight: boolean;
  readonly because: Text;
}

/** An invented case on which somebody practises before the first real one. */
export interface PracticeCase {
  readonly id: string;
  readonly story: Text;
  readonly choices: readonly [PracticeChoice, PracticeChoice, PracticeChoice];
}

/** Cases of every responder; who and where is invented. One choice of each is right, and no wrong one is shamed. */
export const practice: readonly PracticeCase[] = [
  {
    id: 'night-flood',
    story: {
      id: 'Malam hari. Seorang ibu menulis: air sedada, ada bayi. Tempatnya belum jelas. Belum ada yang mengambil.',
      en: 'It is night. A mother writes: water up to the chest, there is a baby. The place is not clear. Nobody has taken it.',
    },
    choices: [
      {
        label: { id: 'Tunggu tempatnya jelas', en: 'Wait for a clear place' },
        isRight: false,
        because: {
          id: 'Air bisa naik cepat. Ambil dulu, lalu tanya tempatnya.',
          en: 'Water can rise fast. Take it first, then ask for the place.',
        },
      },
      {
        label: { id: 'Ambil, lalu tanya tempat', en: 'Take it, then ask where' },
        isRight: true,
        because: {
          id: 'Ibu itu tahu siapa yang menolong. Anda melihat kata-katanya dan bisa bertanya.',
          en: 'The mother knows who helps. You see her words and can ask.',
        },
      },
      {
        label: { id: 'Sebar di grup warga', en: 'Post it in the group' },
        isRight: false,
        because: {
          id: 'Nama dan rumah orang tidak boleh masuk grup. Panggil regu lewat jalur posko.',
          en: 'Names and homes must not go into groups. Call the team through the post.',
        },
      },
    ],
  },
  {
    id: 'do-not-call',
    story: {
      id: 'Laporan Anda bertanda: jangan menelepon. Anda ingin tahu apakah pelapor aman.',
      en: 'Your report says: do not call. You want to know whether the reporter is safe.',
    },
    choices: [
      {
        label: { id: 'Telepon sebentar saja', en: 'Call, only briefly' },
        isRight: false,
        because: {
          id: 'Orang yang berbahaya bisa mendengar teleponnya.',
          en: 'Somebody dangerous may hear the phone.',
        },
      },
      {
        label: { id: 'Datang berseragam', en: 'Go there in uniform' },
        isRight: false,
        because: {
          id: 'Kedatangan yang terlihat bisa menambah bahaya. Tanya dulu cara yang aman.',
          en: 'A visit that others see can add danger. Ask for a safe way first.',
        },
      },
      {
        label: { id: 'Tulis lewat Jaring', en: 'Write through Jaring' },
        isRight: true,
        because: {
          id: 'Pesannya netral dan bisa dihapus. Pelapor menjawab saat aman.',
          en: 'The message is neutral and can be deleted. She answers when it is safe.',
        },
      },
    ],
  },
  {
    id: 'two-reports',
    story: {
      id: 'Dua laporan menyebut rumah yang sama. Isinya sedikit berbeda.',
      en: 'Two reports name the same house. They differ a little.',
    },
    choices: [
      {
        label: { id: 'Tandai ganda', en: 'Mark as a duplicate' },
        isRight: true,
        because: {
          id: 'Kedua pelapor tetap diberi kabar. Bila keliru, tandanya bisa dicabut.',
          en: 'Both reporters are still told. If it was wrong, the mark can be taken off.',
        },
      },
      {
        label: { id: 'Selesaikan satu', en: 'Close one of them' },
        isRight: false,
        because: {
          id: 'Pelapor akan mengira sudah ditolong.',
          en: 'The reporter would think that help has come.',
        },
      },
      {
        label: { id: 'Biarkan keduanya', en: 'Leave both' },
        isRight: false,
        because: {
          id: 'Dua regu bisa berangkat ke rumah yang sama.',
          en: 'Two teams may leave for the same house.',
        },
      },
    ],
  },
  {
    id: 'no-promise',
    story: {
      id: 'Pelapor bertanya: kapan bantuannya datang? Anda belum tahu.',
      en: 'The reporter asks: when does the help come? You do not know yet.',
    },
    choices: [
      {
        label: { id: 'Sebut hari ini, supaya tenang', en: 'Say today, to calm her' },
        isRight: false,
        because: {
          id: 'Bila tidak datang, pelapor menunggu di tempat yang salah.',
          en: 'If it does not come, she waits in the wrong place.',
        },
      },
      {
        label: { id: 'Katakan belum tahu, dan siapa tahu', en: 'Say who knows' },
        isRight: true,
        because: {
          id: 'Kabar yang jujur menolong pelapor memilih. Sebut kapan Anda bertanya lagi.',
          en: 'An honest word helps her to choose. Say when you will ask again.',
        },
      },
      {
        label: { id: 'Jangan menjawab', en: 'Do not answer' },
        isRight: false,
        because: {
          id: 'Diam membuat orang menulis lagi ke mana-mana.',
          en: 'Silence makes people write everywhere again.',
        },
      },
    ],
  },
  {
    id: 'hand-over',
    story: {
      id: 'Giliran Anda habis. Satu laporan belum selesai.',
      en: 'Your shift ends. One report is not solved.',
    },
    choices: [
      {
        label: { id: 'Serahkan dengan alasan', en: 'Hand over, say why' },
        isRight: true,
        because: {
          id: 'Penerusnya membaca alasan Anda. Pelapor tahu siapa yang memegang.',
          en: 'Whoever follows reads your reason. The reporter knows who holds it.',
        },
      },
      {
        label: { id: 'Tandai selesai', en: 'Mark as solved' },
        isRight: false,
        because: {
          id: 'Selesai berarti orangnya sudah tertolong.',
          en: 'Solved means that the person was helped.',
        },
      },
      {
        label: { id: 'Lanjutkan besok', en: 'Go on tomorrow' },
        isRight: false,
        because: {
          id: 'Selama Anda pegang, orang lain tidak mengambilnya.',
          en: 'While you hold it, nobody else takes it.',
        },
      },
    ],
  },
  {
    id: 'locked-in',
    story: {
      id: 'Tetangga menulis: seorang pria dengan gangguan jiwa dikurung di rumahnya.',
      en: 'A neighbour writes: a man is locked in by his family because of mental illness.',
    },
    choices: [
      {
        label: { id: 'Minta foto sebagai bukti', en: 'Ask for a photo' },
        isRight: false,
        because: {
          id: 'Foto bisa mempermalukan orang itu dan menyebar.',
          en: 'A photo can shame him and spread.',
        },
      },
      {
        label: { id: 'Hubungi Puskesmas dan dinas sosial', en: 'Call health and social staff' },
        isRight: true,
        because: {
          id: 'Mereka merawat dan mendampingi keluarga. Nama tetangga tidak disebut.',
          en: 'They treat him and stand by the family. The neighbour is not named.',
        },
      },
      {
        label: { id: 'Datang membuka sendiri', en: 'Go and free him alone' },
        isRight: false,
        because: {
          id: 'Tanpa perawat, dia dan Anda bisa terluka.',
          en: 'Without a nurse he and you may get hurt.',
        },
      },
    ],
  },
];
