/** A sentence that is worth hearing: which part of a reply says it, and what a speaker reads aloud. */
export interface VitalSentence {
  /** Names the recording: `content/audio/<language>/<name>.ogg`. */
  readonly name: string;
  /** The key of the sentence in content/messages. */
  readonly key: string;
  /** Parameters that must have these values. */
  readonly when?: Readonly<Record<string, string>>;
  /** What is read aloud where the sentence holds numbers or names, which stay in the text. */
  readonly spoken?: Readonly<Partial<Record<'id' | 'en' | 'jv' | 'su', string>>>;
}

const safety = (hazard: string): VitalSentence => ({
  name: `safety-${hazard}`,
  key: 'danger.safety',
  when: { hazard },
});
const plain = (name: string, key: string): VitalSentence => ({ name, key });

/** The twenty sentences that somebody who cannot read must still be able to hear. */
export const VITAL_SENTENCES: readonly VitalSentence[] = [
  plain('welcome', 'menu.welcome'),
  {
    name: 'call',
    key: 'danger.call',
    spoken: {
      id: 'Telepon sekarang. Nomornya ada di tulisan di atas.',
      en: 'Call now. The numbers are in the text above.',
    },
  },
  plain('carry', 'danger.carry'),
  ...['flood', 'tsunami', 'earthquake', 'landslide', 'fire', 'eruption', 'wind'].map(safety),
  plain('medical', 'danger.medical'),
  plain('what-and-where', 'danger.cry'),
  plain('danger-now', 'danger.unclear'),
  plain('missing', 'danger.missing'),
  plain('child-alone', 'danger.child-alone'),
  plain('where', 'danger.where'),
  plain('who', 'danger.who'),
  {
    name: 'urgent-kept',
    key: 'urgent.kept',
    spoken: {
      id: 'Laporan darurat tersimpan. Nomornya ada di tulisan. Belum ada petugas yang menjawab. Nomor ini bukan tanda bantuan sedang berangkat.',
      en: 'Your urgent report is kept. Its number is in the text. No officer has answered yet. The number does not mean that help is on its way.',
    },
  },
  {
    name: 'report-kept',
    key: 'report.kept',
    spoken: {
      id: 'Laporan tersimpan. Nomornya ada di tulisan. Belum ada petugas yang menjawab.',
      en: 'Your report is kept. Its number is in the text. No officer has answered yet.',
    },
  },
  {
    name: 'worse',
    key: 'report.worse',
    spoken: {
      id: 'Kalau keadaan memburuk, telepon nomor yang ada di tulisan.',
      en: 'If it gets worse, call the numbers in the text.',
    },
  },
];
