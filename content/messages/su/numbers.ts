import type { LockedNumber, NumberKind } from '#core/people/locked-number.ts';
import type { PartialMessages } from '../partial.ts';

const NAMES: Readonly<Record<NumberKind, string>> = { nik: 'NIK', kk: 'Nomer KK' };

const DOUBTS: Readonly<Record<LockedNumber['doubts'][number], string>> = {
  length: 'Biasana 16 angka.',
  area: 'Kode daérahna teu aya dina daptar ayeuna. Daérah lami tiasa kitu.',
  date: 'Titimangsana katingali teu biasa. Kartu tiasa lepat citak.',
  serial: 'Opat angka panungtungna katingali teu biasa.',
};

/** NIK and KK, and the cards about rights, in Sundanese. */
export const numbers: PartialMessages = {
  'identity.ask': ({ programme, required, days }) =>
    `${required ? 'Kantorna engké nyuhunkeun NIK sareng nomer KK.' : 'NIK sareng nomer KK ngabantos, nanging teu wajib.'} ` +
    `Naha kénging disimpen kanggo ${programme}?\n` +
    'Disimpen dikonci, mung kanggo pamundut ieu, sareng tiasa dipupus iraha waé. ' +
    `Kapupus nyalira ${days} dinten saatos pamundut réngsé. Ngirim nomerna hartosna satuju. ` +
    'Tanpa nomer, pamundut tetep jalan.',
  'identity.type': ({ kind }) =>
    `Serat ${NAMES[kind]} (16 angka). Saatosna, pesen Anjeun dipupus ku kami tina chat ieu.`,
  'identity.kept': ({ kind, end, doubts }) =>
    `${NAMES[kind]} disimpen, tungtungna ${end}.` +
    `${doubts.length > 0 ? `\n${doubts.map((doubt) => DOUBTS[doubt]).join(' ')} Tetep disimpen. Lepat serat? Pencét Gentos.` : ''}`,
  'identity.unread': ({ kind }) => `${NAMES[kind]} teu acan kabaca. Serat 16 angkana, atanapi liwat.`,
  'identity.later': () => 'Mangga, tanpa nomer heula. Pamundut tetep jalan.',
  'identity.lost': () =>
    'Teu nanaon, pamundut tetep jalan. Dukcapil ngagentos KTP sareng KK teu mayar. Nomer tiasa nyusul.',
  'identity.mine': ({ reference, numbers: all }) =>
    all.length === 0
      ? `Teu acan aya nomer dina ${reference}.`
      : `Nomer dina ${reference}:\n${all.map(({ kind, end }) => `${NAMES[kind]} tungtungna ${end}`).join('\n')}`,
  'identity.opened': ({ day, reason }) => `Dibuka ku patugas ${day}. Alesanana: ${reason}`,
  'identity.forgotten': ({ reference }) => `Nomer dina ${reference} parantos dipupus. Pamundut tetep jalan.`,
  'identity.until': ({ days }) =>
    `NIK, KK, sareng poto surat kapupus nyalira ${days} dinten saatos pamundut réngsé.`,
  'identity.cleared': ({ reference, day }) =>
    `NIK, KK, sareng poto surat dina ${reference} parantos dipupus ${day}.`,
  'identity.wiped': () => 'Pesen tadi parantos dipupus.',
  'button.identity.agree': () => 'Satuju',
  'button.identity.none': () => 'Teu gaduh / ical',
  'button.identity.later': () => 'Engké',
  'button.identity.again': ({ kind }) => `Gentos ${NAMES[kind]}`,
  'button.identity.fill': ({ kind }) => `Eusian ${NAMES[kind]}`,
  'button.identity.forget': () => 'Pupus nomer',
  'button.identity.mine': () => 'NIK sareng KK',
  'button.identity.wipe': () => 'Pupus pesen ieu',

  'rights.which': () => 'Hak saha nu hoyong diuninga?',
  'rights.card': ({ name, text, law, checked }) => `${name}\n${text}\nDadasar: ${law}. Dipariksa ${checked}.`,
  'rights.unsure': () => 'Pasalna teu acan dicocogkeun sareng naskah resmina.',
  'rights.next': () => 'Bantuan naon nu aya, nu mutuskeun kantorna. Ieu sanés jangji.',
  'button.rights.programmes': () => 'Tingali bantuan',

  practice: () => 'LATIHAN',
  'quiet.code': ({ reference }) => `Kodena: ${reference}`,
  'staff.only': () => 'Paréntah éta kanggo patugas. Upami Anjeun patugas, suhunkeun undangan ka koordinator.',
  'refusal.access.own': () =>
    'Ieu urusan anjeun sorangan. Réréncangan anjeun anu ngerjakeunana. Serat /status kanggo ningali dugi ka mana.',
  'refusal.access.denied': () => 'Anjeun teu acan kénging wewenang kanggo éta di wilayah ieu.',
};
