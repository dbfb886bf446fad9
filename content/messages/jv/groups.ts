import type { ApplicationState } from '#core/programme/application.ts';
import type { Holder } from '#core/programme/step.ts';
import type { ShownSize } from '../id/groups.ts';
import type { PartialMessages } from '../partial.ts';
import { HOLDERS } from './aid.ts';

const STATES: Readonly<Record<ApplicationState, string>> = {
  gathering: 'ngentosi anggota sanès',
  open: 'taksih mlampah',
  returned: 'ngentosi juru wicara njangkepi',
  accepted: 'disarujuki, dèrèng mesthi sampun dibayar',
  received: 'sampun ditampi',
  refused: 'mboten disarujuki',
  objected: 'keberatan saweg dijawab',
  withdrawn: 'dipungkasi',
  'taken-up': 'dipungkasi',
};

const holderOf = (holder: Holder): string => (holder === 'person' ? 'juru wicara' : HOLDERS[holder]);

const sizeLine = (size: ShownSize | undefined): string => {
  const { atLeast, atMost, sure } = size ?? { sure: true };
  if (atLeast === undefined && atMost === undefined) return 'Cacahé anggota dèrèng kula mangertosi.';
  const asked =
    atLeast === undefined
      ? `paling kathah ${atMost}`
      : atMost === undefined
        ? `paling sekedhik ${atLeast}`
        : `${atLeast} dumugi ${atMost}`;
  return sure ? `Anggotané ${asked} tiyang.` : `Anggotané mbokmenawi ${asked} tiyang, dèrèng mesthi.`;
};

/** Asking as a group, with each member's own yes, in Javanese. */
export const groups: PartialMessages = {
  'group.which': () => 'Program pundi sing disuwun sareng-sareng?',
  'group.what': ({ programme, size }) =>
    `${programme}\nNiki disuwun sareng-sareng, dados kelompok. ${sizeLine(size)}`,
  'group.consent': () =>
    'Saben anggota mangsuli piyambak. Panjenengan namung mirsani cacahé. Petugas maos jenengé kelompok lan juru wicara. Bukak kelompok?',
  'group.name': () => 'Napa jenengé kelompok? Ampun nyerat jenengé tiyang utawi nomer HP.',
  'group.speaker': () => 'Sinten juru wicarané? Serat jeneng undangan sing ditepangi anggota.',
  'group.member-too': () => 'Panjenengan piyambak dados anggota?',
  'group.where': () => 'Kelompoké ing désa utawi kelurahan pundi?',
  'group.too-long': () => 'Kedawan. Serat sing langkung cekak.',
  'group.opened': ({ reference, name }) => `Kelompok ${name} dibukak, dèrèng dikirim. Nomer: ${reference}`,
  'group.code': ({ code, link, until }) =>
    [
      'Paringaken dhateng calon anggota. Piyambaké ngetik teng mriki:',
      `gabung ${code}`,
      ...(link ? [`utawi mbukak ${link}`] : []),
      `Mempan dumugi ${until}.`,
    ].join('\n'),
  'group.code-ended': () => 'Kodhené kelompok sampun telas wektuné. Pencet "Kodhe énggal".',
  'group.card': ({ reference, programme, name, yes, unverified, names, size }) =>
    [
      programme,
      `Kelompok: ${name}`,
      `Nomer: ${reference}`,
      `Sampun sarujuk: ${yes} tiyang.`,
      ...(unverified > 0
        ? [`Dicathet ing HP panjenengan, dèrèng dipriksa petugas: ${unverified} tiyang.`]
        : []),
      ...(names.length > 0 ? [`Sing purun disebut: ${names.join(', ')}`] : []),
      sizeLine(size),
    ].join('\n'),
  'group.gathering': () => 'Dèrèng dikirim. Menawi sampun cekap, pencet "Kirim".',
  'group.short': ({ yes, atLeast }) =>
    `Nembé ${yes} tiyang sarujuk, program nyuwun paling sekedhik ${atLeast}. Petugas saged mangsulaken. Tetep kirim sakniki?`,
  'group.kept': () => 'Nggih, dèrèng dikirim. Kelompoké tetep kesimpen.',
  'group.sent': ({ reference, yes }) =>
    `Panyuwunan kelompok kekirim, ${yes} tiyang sarujuk. Nomer: ${reference}`,
  'group.record-who': () => 'Sinten jeneng undangané anggota sing mboten gadhah HP?',
  'group.record-sure': ({ label, programme }) =>
    `Waosaken dhateng ${label}: "Kelompok niki nyuwun ${programme}. Angsal nolak, angsal medal kapan mawon." Piyambaké sanjang sarujuk?`,
  'group.recorded': ({ label }) => `${label} dicathet. Diétang saksampuné petugas mriksa.`,
  'group.not-recorded': () => 'Nggih, mboten dicathet.',
  'group.taken-out': ({ label }) => `${label} dibusek saking cathetan.`,
  'group.dropped': ({ reference }) => `Kelompok ${reference} dipungkasi. Anggotané dikabari.`,
  'group.ask': ({ programme, summary, name, speaker }) =>
    `Panjenengan dijak nyuwun ${programme} sareng-sareng.\nKelompok: ${name}${speaker ? `\nJuru wicara: ${speaker}` : ''}\n${summary}`,
  'group.seen': () =>
    'Juru wicara lan petugas mirsani cacahé sing sarujuk. Anggota sanès mboten mirsani wangsulan panjenengan. Angsal medal kapan mawon. Tumut?',
  'group.said-yes': ({ reference }) =>
    `Panjenengan tumut. Nomer: ${reference}\nMedal kapan mawon: serat "keluar kelompok".`,
  'group.name-yours': () =>
    'Angsal jeneng panjenengan dipirsani juru wicara lan petugas? Serat jenengé, utawi langkungi.',
  'group.named': ({ label }) => `Jeneng ${label} angsal dipirsani juru wicara lan petugas.`,
  'group.unnamed': () => 'Nggih, jeneng panjenengan mboten dikatingalaken.',
  'group.said-no': () => 'Nggih. Mboten wonten sing dicathet, juru wicara mboten disanjangi.',
  'group.already': () => 'Panjenengan sampun tumut kelompok niki.',
  'group.yours': () => 'Niki kelompok panjenengan piyambak.',
  'group.closed': () => 'Kelompok niki mboten nampi anggota malih. Takèn dhateng juru wicarané.',
  'pass.wait': () =>
    'Sawetawis kodhe wau mboten cocok. Entosi setunggal jam, utawi suwun juru wicara maos alon-alon.',
  'group.head': () => 'Kelompok sing panjenengan tumuti:',
  'group.line': ({ reference, programme, state }) => `${reference}: ${programme}, ${STATES[state]}.`,
  'group.mine': ({ reference, programme, name, label, state, holder }) =>
    [
      programme,
      ...(name ? [`Kelompok: ${name}`] : []),
      `Nomer: ${reference}`,
      `Kawontenan: ${STATES[state]}`,
      ...(state === 'open' ? [`Sakniki ing: ${holderOf(holder)}`] : []),
      label ? `Jeneng panjenengan katingal ${label}.` : 'Jeneng panjenengan mboten dikatingalaken.',
    ].join('\n'),
  'group.leave-sure': ({ programme }) =>
    `Medal saking kelompok kanggé ${programme}? Sing kula simpen bab panjenengan teng mriku dibusek.`,
  'group.leave-which': () => 'Medal saking kelompok pundi?',
  'group.left': () => 'Panjenengan sampun medal. Wangsulan lan jeneng panjenengan teng mriku dibusek.',
  'group.stays': () => 'Nggih, panjenengan tetep tumut.',
  'group.no-member': () => 'Chat niki mboten tumut kelompok pundi mawon.',
  'group.data': ({ count }) => `Tumut kelompok: ${count}. Medal: serat "keluar kelompok".`,
  'notice.group.joined': ({ reference, yes }) => `Kelompok ${reference}: sampun ${yes} tiyang sarujuk.`,
  'notice.group.left': ({ reference, yes }) =>
    `Kelompok ${reference}: setunggal anggota medal. Sing sarujuk ${yes} tiyang.`,
  'notice.group.unsent': ({ reference, yes }) =>
    `Kelompok ${reference} dèrèng dikirim. Sing sarujuk ${yes} tiyang. Saged dikirim, ditambah, utawi dipungkasi.`,
  'notice.group.sent': ({ reference, programme }) =>
    `Panyuwunan kelompok panjenengan (${reference}, ${programme}) sampun dikirim juru wicara.`,
  'notice.group.moved': ({ reference, programme, holder }) =>
    `Panyuwunan kelompok panjenengan (${reference}, ${programme}) sakniki ing: ${holderOf(holder)}.`,
  'notice.group.accepted': ({ reference, programme }) =>
    `Panyuwunan kelompok panjenengan (${reference}, ${programme}) disarujuki, dèrèng mesthi sampun dibayar.`,
  'notice.group.refused': ({ reference, programme }) =>
    `Panyuwunan kelompok panjenengan (${reference}, ${programme}) mboten disarujuki. Alesané wonten juru wicara; piyambaké saged ngajokaken keberatan.`,
  'notice.group.settled': ({ reference, programme }) =>
    `Keberatan kelompok panjenengan (${reference}, ${programme}) sampun dijawab. Takèn dhateng juru wicara.`,
  'notice.group.ended': ({ reference, programme }) =>
    `Panyuwunan kelompok panjenengan (${reference}, ${programme}) dipungkasi juru wicara. Jeneng panjenengan saged dibusek: serat "keluar kelompok".`,
  'refusal.group.full': () => 'Kelompok niki sampun kebak. Takèn dhateng juru wicarané.',
  'refusal.group.empty': () =>
    'Dèrèng wonten sing sarujuk. Paringaken kodhené riyin, utawi cathet anggota tanpa HP.',
  'button.apply.group': () => 'Sareng kelompok',
  'button.group.another': () => 'Kelompok sanès',
  'button.group.member': () => 'Nggih, kula anggota',
  'button.group.helper': () => 'Mboten, kula mbiyantu',
  'button.group.send': () => 'Kirim',
  'button.group.send-anyway': () => 'Tetep kirim',
  'button.group.wait': () => 'Entosi riyin',
  'button.group.record': () => 'Anggota tanpa HP',
  'button.group.said-it': () => 'Nggih, sarujuk',
  'button.group.not-said': () => 'Dèrèng',
  'button.group.code': () => 'Kodhe énggal',
  'button.group.people': () => 'Anggota',
  'button.group.drop': () => 'Pungkasi kelompok',
  'button.group.yes': () => 'Nggih, kula tumut',
  'button.group.no': () => 'Mboten tumut',
  'button.group.leave': () => 'Medal kelompok',
  'button.group.leave-yes': () => 'Nggih, medal',
  'button.group.leave-no': () => 'Tetep tumut',
  'button.group.take-out': ({ label }) => `Busek ${label}`,
};
