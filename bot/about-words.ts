/** A command about one's own things: what became of them, what is kept, erasing, the language. */
type Command = 'status' | 'dataku' | 'hapus' | 'bahasa';

const OPENING = '^(?:(?:mau|tolong|bisa|cara) )*';
const MINE = '(?: saya|ku| sy| aku| kami)';
const COMMANDS: readonly (readonly [words: RegExp, command: Command])[] = [
  [/^(?:laporan saya|my reports|status)\W*$/, 'status'],
  [
    /^(?:(?:mau|cek|lihat|gimana|gmn|gmana|bagaimana|sampai mana|sampe mana|status|kabar|nasib|perkembangan|posisi|pripun|kumaha)(?:nya)?\s+)+(?:laporan|keluhan|permintaan|pengajuan|usulan|berkas)(?:ku|nya| saya| kami| sy| kula| abdi)?(?: (?:sampai mana|sampe mana|gimana|gmn))?\W*$/,
    'status',
  ],
  [
    new RegExp(`${OPENING}(?:ganti|ubah|pilih|gantos|change) (?:bahasa|basa|language)(?:nya)?\\W*$`),
    'bahasa',
  ],
  [new RegExp(`${OPENING}(?:lihat|liat|cek) data${MINE}\\W*$`), 'dataku'],
  [new RegExp(`${OPENING}hapus (?:semua )?data${MINE}?(?: semua(?:nya)?)?\\W*$`), 'hapus'],
];

/** The command that a whole message is, as people say it; undefined when it is none. */
export function readAboutMe(text: string | undefined): Command | undefined {
  const plain = text?.trim().toLowerCase() ?? '';
  return COMMANDS.find(([words]) => words.test(plain))?.[1];
}
