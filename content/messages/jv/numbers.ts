import type { LockedNumber, NumberKind } from '#core/people/locked-number.ts';
import type { PartialMessages } from '../partial.ts';

const NAMES: Readonly<Record<NumberKind, string>> = { nik: 'NIK', kk: 'Nomer KK' };

const DOUBTS: Readonly<Record<LockedNumber['doubts'][number], string>> = {
  length: 'Limrahé 16 angka.',
  area: 'Kode daérahé mboten wonten ing dhaptar sakniki. Daérah lawas saged ngoten.',
  date: 'Tanggalé katingal mboten limrah. Kertu saged klèntu cap.',
  serial: 'Sekawan angka pungkasané katingal mboten limrah.',
};

/** NIK and KK, and the cards about rights, in Javanese. */
export const numbers: PartialMessages = {
  'identity.ask': ({ programme, required, days }) =>
    `${required ? 'Kantoré mangké nyuwun NIK lan nomer KK.' : 'NIK lan nomer KK mbiyantu, nanging mboten wajib.'} ` +
    `Napa angsal kula simpen kanggé ${programme}?\n` +
    'Disimpen kekunci, namung kanggé niki, lan saged dibusek kapan mawon. ' +
    `Kabusek piyambak ${days} dinten sasampuné panyuwunan rampung. Ngirim nomeré tegesé sarujuk. ` +
    'Tanpa nomer, panyuwunan tetep mlampah.',
  'identity.type': ({ kind }) =>
    `Serat ${NAMES[kind]} (16 angka). Sasampuné, pesen panjenengan kula busek saking chat niki.`,
  'identity.kept': ({ kind, end, doubts }) =>
    `${NAMES[kind]} kesimpen, pungkasané ${end}.` +
    `${doubts.length > 0 ? `\n${doubts.map((doubt) => DOUBTS[doubt]).join(' ')} Tetep kula simpen. Klèntu serat? Pencèt Gantos.` : ''}`,
  'identity.unread': ({ kind }) => `${NAMES[kind]} dèrèng kewaos. Serat 16 angkané, utawi langkungi.`,
  'identity.later': () => 'Nggih, tanpa nomer riyin. Panyuwunan tetep mlampah.',
  'identity.lost': () =>
    'Mboten napa-napa, panyuwunan tetep mlampah. Dukcapil nggantos KTP lan KK tanpa bayar. Nomer saged nyusul.',
  'identity.mine': ({ reference, numbers: all }) =>
    all.length === 0
      ? `Dèrèng wonten nomer ing ${reference}.`
      : `Nomer ing ${reference}:\n${all.map(({ kind, end }) => `${NAMES[kind]} pungkasané ${end}`).join('\n')}`,
  'identity.opened': ({ day, reason }) => `Dibukak petugas ${day}. Alasané: ${reason}`,
  'identity.forgotten': ({ reference }) => `Nomer ing ${reference} sampun dibusek. Panyuwunan tetep mlampah.`,
  'identity.until': ({ days }) =>
    `NIK, KK, lan foto serat kabusek piyambak ${days} dinten sasampuné panyuwunan rampung.`,
  'identity.cleared': ({ reference, day }) =>
    `NIK, KK, lan foto serat ing ${reference} sampun dibusek ${day}.`,
  'identity.wiped': () => 'Pesen wau sampun dibusek.',
  'button.identity.agree': () => 'Sarujuk',
  'button.identity.none': () => 'Mboten gadhah / ical',
  'button.identity.later': () => 'Mangké',
  'button.identity.again': ({ kind }) => `Gantos ${NAMES[kind]}`,
  'button.identity.fill': ({ kind }) => `Isi ${NAMES[kind]}`,
  'button.identity.forget': () => 'Busek nomer',
  'button.identity.mine': () => 'NIK lan KK',
  'button.identity.wipe': () => 'Busek pesen niki',

  'rights.which': () => 'Hak sinten sing kersa dipirsani?',
  'rights.card': ({ name, text, law, checked }) => `${name}\n${text}\nDhasar: ${law}. Dipriksa ${checked}.`,
  'rights.unsure': () => 'Pasalé dèrèng kula cocogaken kaliyan naskah resminé.',
  'rights.next': () => 'Bantuan napa sing wonten, sing mutusaken kantoré. Niki dédé janji.',
  'button.rights.programmes': () => 'Mirsani bantuan',

  practice: () => 'LATIHAN',
  'quiet.code': ({ reference }) => `Kodhe: ${reference}`,
  'staff.only': () =>
    'Préntah niku kanggé petugas. Menawi panjenengan petugas, nyuwun undangan dhateng koordinator.',
  'refusal.access.own': () =>
    'Niki urusané panjenengan piyambak. Kanca panjenengan ingkang nggarap. Serat /status kanggé mirsani dumugi pundi.',
  'refusal.access.denied': () => 'Panjenengan dèrèng angsal wewenang kanggé niku ing wilayah niki.',
};
