/** Sentences around the rights cards; the cards themselves stand in content/rights.ts. */
export const rights = {
  'rights.which': () => 'Hak siapa yang ingin Anda tahu?',
  'rights.card': ({
    name,
    text,
    law,
    checked,
  }: {
    name: string;
    text: string;
    law: string;
    checked: string;
  }) => `${name}\n${text}\nDasar: ${law}. Diperiksa ${checked}.`,
  'rights.unsure': () => 'Pasalnya belum kami cocokkan dengan naskah resminya.',
  'rights.next': () => 'Bantuan apa yang ada, diputuskan kantornya. Ini bukan janji.',
  'button.rights.programmes': () => 'Lihat bantuan',
} as const;
