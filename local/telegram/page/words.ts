import type { Act, ShownMessage } from './wire.ts';

const TIME = new Intl.DateTimeFormat('id-ID', { hour: '2-digit', minute: '2-digit' });
const DAY = new Intl.DateTimeFormat('id-ID', { weekday: 'long', day: 'numeric', month: 'long' });

/** Unix seconds as a time of day, such as 09.41. */
export const clockTime = (seconds: number): string => TIME.format(new Date(seconds * 1000));

/** The day above the first message of a day. */
export function dayName(seconds: number): string {
  const date = new Date(seconds * 1000);
  return date.toDateString() === new Date().toDateString() ? 'Hari ini' : DAY.format(date);
}

function kindOf(message: ShownMessage): string {
  if (message.photo) return 'Foto';
  if (message.voice) return 'Pesan suara';
  if (message.location) return 'Lokasi';
  if (message.contact) return 'Kontak';
  if (message.document) return 'Dokumen';
  return message.other ?? '';
}

/** One line about a message, for the list. */
export function previewOf(message: ShownMessage): string {
  const kind = kindOf(message);
  const text = [kind, message.text].filter(Boolean).join(': ');
  return message.from_bot ? text : `Anda: ${text}`;
}

/** One line about something that waits for the signal. */
export function previewOfAct(act: Act): string {
  if (typeof act['text'] === 'string') return act['text'];
  if (act['photo']) return 'Foto';
  if (act['voice']) return 'Pesan suara';
  if (act['location']) return 'Lokasi';
  if (act['contact']) return 'Kontak';
  if (act['document']) return 'Dokumen';
  if (act['edit']) return 'Perubahan pesan';
  return 'Tombol';
}

/** Made-up spots and real towns for practice. */
export const SPOTS: readonly { name: string; lat: number; lng: number }[] = [
  { name: 'Kampung contoh di tepi sungai, Aceh Tamiang', lat: 4.28612, lng: 98.05934 },
  { name: 'Kota Banda Aceh', lat: 5.5483, lng: 95.3238 },
  { name: 'Kota Padang', lat: -0.9471, lng: 100.4172 },
  { name: 'Kota Palu', lat: -0.8917, lng: 119.8707 },
  { name: 'Cianjur, Jawa Barat', lat: -6.8168, lng: 107.1425 },
  { name: 'Kampung Melayu, Jakarta Timur', lat: -6.2249, lng: 106.8586 },
  { name: 'Lumajang, lereng Semeru', lat: -8.1335, lng: 113.2248 },
  { name: 'Kota Jayapura', lat: -2.5337, lng: 140.7181 },
  { name: 'Di tengah laut (uji titik yang salah)', lat: -5.1, lng: 112.4 },
];
