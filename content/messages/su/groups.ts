import type { ApplicationState } from '#core/programme/application.ts';
import type { Holder } from '#core/programme/step.ts';
import type { ShownSize } from '../id/groups.ts';
import type { PartialMessages } from '../partial.ts';
import { HOLDERS } from './aid.ts';

const STATES: Readonly<Record<ApplicationState, string>> = {
  gathering: 'ngantosan anggota sanés',
  open: 'nuju lumangsung',
  returned: 'ngantosan juru carios ngalengkepan',
  accepted: 'disatujuan, teu acan tangtos dibayar',
  received: 'parantos ditampi',
  refused: 'teu disatujuan',
  objected: 'kabeuratan nuju dijawab',
  withdrawn: 'dipungkas',
  'taken-up': 'dipungkas',
};

const holderOf = (holder: Holder): string => (holder === 'person' ? 'juru carios' : HOLDERS[holder]);

const sizeLine = (size: ShownSize | undefined): string => {
  const { atLeast, atMost, sure } = size ?? { sure: true };
  if (atLeast === undefined && atMost === undefined) return 'Jumlah anggotana teu acan kauninga.';
  const asked =
    atLeast === undefined
      ? `pangseueurna ${atMost}`
      : atMost === undefined
        ? `sakirangna ${atLeast}`
        : `${atLeast} dugi ka ${atMost}`;
  return sure ? `Anggotana ${asked} urang.` : `Anggotana panginten ${asked} urang, teu acan pasti.`;
};

/** Asking as a group, with each member's own yes, in Sundanese. */
export const groups: PartialMessages = {
  'group.which': () => 'Program mana nu disuhunkeun babarengan?',
  'group.what': ({ programme, size }) =>
    `${programme}\nIeu disuhunkeun babarengan, janten kelompok. ${sizeLine(size)}`,
  'group.consent': () =>
    'Unggal anggota ngajawab nyalira. Anjeun ningali jumlahna wungkul. Patugas maca nami kelompok sareng juru carios. Buka kelompok?',
  'group.name': () => 'Naon nami kelompokna? Ulah nyerat nami jalmi atanapi nomer HP.',
  'group.speaker': () => 'Saha juru cariosna? Serat nami sauran nu wawuh ka anggota.',
  'group.member-too': () => 'Anjeun nyalira janten anggota?',
  'group.where': () => 'Kelompokna di désa atanapi kalurahan mana?',
  'group.too-long': () => 'Panjang teuing. Serat langkung pondok.',
  'group.opened': ({ reference, name }) => `Kelompok ${name} dibuka, teu acan dikirim. Nomer: ${reference}`,
  'group.code': ({ code, link, until }) =>
    [
      'Bagikeun ka calon anggota. Aranjeunna ngetik di dieu:',
      `gabung ${code}`,
      ...(link ? [`atanapi muka ${link}`] : []),
      `Lumaku dugi ka ${until}.`,
    ].join('\n'),
  'group.code-ended': () => 'Kode kelompok tos séép waktosna. Pencét "Kode énggal".',
  'group.card': ({ reference, programme, name, yes, unverified, names, size }) =>
    [
      programme,
      `Kelompok: ${name}`,
      `Nomer: ${reference}`,
      `Nu satuju: ${yes} urang.`,
      ...(unverified > 0 ? [`Dicatet dina HP Anjeun, teu acan dipariksa patugas: ${unverified} urang.`] : []),
      ...(names.length > 0 ? [`Nu kersa disebat: ${names.join(', ')}`] : []),
      sizeLine(size),
    ].join('\n'),
  'group.gathering': () => 'Teu acan dikirim. Upami tos cekap, pencét "Kirim".',
  'group.short': ({ yes, atLeast }) =>
    `Nembé ${yes} urang satuju, program nyuhunkeun sakirangna ${atLeast}. Patugas tiasa mulangkeun. Tetep kirim ayeuna?`,
  'group.kept': () => 'Mangga, teu acan dikirim. Kelompokna tetep disimpen.',
  'group.sent': ({ reference, yes }) => `Pamundut kelompok dikirim, ${yes} urang satuju. Nomer: ${reference}`,
  'group.record-who': () => 'Saha nami sauran anggota nu teu gaduh HP?',
  'group.record-sure': ({ label, programme }) =>
    `Bacakeun ka ${label}: "Kelompok ieu nyuhunkeun ${programme}. Kénging nolak, kénging kaluar iraha waé." Anjeunna nyalira nyarios satuju?`,
  'group.recorded': ({ label }) => `${label} dicatet. Diétang saparantos patugas mariksa.`,
  'group.not-recorded': () => 'Mangga, teu dicatet.',
  'group.taken-out': ({ label }) => `${label} dikaluarkeun tina catetan.`,
  'group.dropped': ({ reference }) => `Kelompok ${reference} dipungkas. Anggotana dibéjaan.`,
  'group.ask': ({ programme, summary, name, speaker }) =>
    `Anjeun diajak nyuhunkeun ${programme} babarengan.\nKelompok: ${name}${speaker ? `\nJuru carios: ${speaker}` : ''}\n${summary}`,
  'group.seen': () =>
    'Juru carios sareng patugas ningali jumlah nu satuju. Anggota sanés teu ningali waleran Anjeun. Kénging kaluar iraha waé. Ngiring?',
  'group.said-yes': ({ reference }) =>
    `Anjeun ngiring. Nomer: ${reference}\nKaluar iraha waé: serat "keluar kelompok".`,
  'group.name-yours': () =>
    'Kénging nami Anjeun ditingali juru carios sareng patugas? Serat namina, atanapi liwat.',
  'group.named': ({ label }) => `Nami ${label} kénging ditingali juru carios sareng patugas.`,
  'group.unnamed': () => 'Mangga, nami Anjeun teu dipidangkeun.',
  'group.said-no': () => 'Mangga. Teu aya nu dicatet, juru carios teu dibéjaan.',
  'group.already': () => 'Anjeun parantos ngiring kelompok ieu.',
  'group.yours': () => 'Ieu kelompok Anjeun nyalira.',
  'group.closed': () => 'Kelompok ieu teu nampi anggota deui. Taros ka juru cariosna.',
  'pass.wait': () =>
    'Sababaraha kode tadi teu cocog. Antos sajam, atanapi suhunkeun juru carios maca lalaunan.',
  'group.head': () => 'Kelompok nu diiringan ku Anjeun:',
  'group.line': ({ reference, programme, state }) => `${reference}: ${programme}, ${STATES[state]}.`,
  'group.mine': ({ reference, programme, name, label, state, holder }) =>
    [
      programme,
      ...(name ? [`Kelompok: ${name}`] : []),
      `Nomer: ${reference}`,
      `Kaayaan: ${STATES[state]}`,
      ...(state === 'open' ? [`Ayeuna di: ${holderOf(holder)}`] : []),
      label ? `Nami Anjeun témbong janten ${label}.` : 'Nami Anjeun teu dipidangkeun.',
    ].join('\n'),
  'group.leave-sure': ({ programme }) =>
    `Kaluar tina kelompok kanggo ${programme}? Nu disimpen ngeunaan Anjeun di dinya dipupus.`,
  'group.leave-which': () => 'Kaluar tina kelompok nu mana?',
  'group.left': () => 'Anjeun parantos kaluar. Waleran sareng nami Anjeun di dinya dipupus.',
  'group.stays': () => 'Mangga, Anjeun tetep ngiring.',
  'group.no-member': () => 'Chat ieu teu ngiring kelompok mana waé.',
  'group.data': ({ count }) => `Ngiring kelompok: ${count}. Kaluar: serat "keluar kelompok".`,
  'notice.group.joined': ({ reference, yes }) => `Kelompok ${reference}: parantos ${yes} urang satuju.`,
  'notice.group.left': ({ reference, yes }) =>
    `Kelompok ${reference}: saurang anggota kaluar. Nu satuju ${yes} urang.`,
  'notice.group.unsent': ({ reference, yes }) =>
    `Kelompok ${reference} teu acan dikirim. Nu satuju ${yes} urang. Tiasa dikirim, ditambah, atanapi dipungkas.`,
  'notice.group.sent': ({ reference, programme }) =>
    `Pamundut kelompok Anjeun (${reference}, ${programme}) parantos dikirim ku juru carios.`,
  'notice.group.moved': ({ reference, programme, holder }) =>
    `Pamundut kelompok Anjeun (${reference}, ${programme}) ayeuna di: ${holderOf(holder)}.`,
  'notice.group.accepted': ({ reference, programme }) =>
    `Pamundut kelompok Anjeun (${reference}, ${programme}) disatujuan, teu acan tangtos dibayar.`,
  'notice.group.refused': ({ reference, programme }) =>
    `Pamundut kelompok Anjeun (${reference}, ${programme}) teu disatujuan. Alesanana aya di juru carios; anjeunna tiasa ngajukeun kabeuratan.`,
  'notice.group.settled': ({ reference, programme }) =>
    `Kabeuratan kelompok Anjeun (${reference}, ${programme}) parantos dijawab. Taros ka juru carios.`,
  'notice.group.ended': ({ reference, programme }) =>
    `Pamundut kelompok Anjeun (${reference}, ${programme}) dipungkas ku juru carios. Nami Anjeun tiasa dipupus: serat "keluar kelompok".`,
  'refusal.group.full': () => 'Kelompok ieu tos pinuh. Taros ka juru cariosna.',
  'refusal.group.empty': () =>
    'Teu acan aya nu satuju. Bagikeun heula kodena, atanapi catet anggota tanpa HP.',
  'button.apply.group': () => 'Sareng kelompok',
  'button.group.another': () => 'Kelompok sanés',
  'button.group.member': () => 'Muhun, abdi anggota',
  'button.group.helper': () => 'Henteu, abdi ngabantos',
  'button.group.send': () => 'Kirim',
  'button.group.send-anyway': () => 'Tetep kirim',
  'button.group.wait': () => 'Antos heula',
  'button.group.record': () => 'Anggota tanpa HP',
  'button.group.said-it': () => 'Muhun, satuju',
  'button.group.not-said': () => 'Teu acan',
  'button.group.code': () => 'Kode énggal',
  'button.group.people': () => 'Anggota',
  'button.group.drop': () => 'Pungkas kelompok',
  'button.group.yes': () => 'Muhun, ngiring',
  'button.group.no': () => 'Teu ngiring',
  'button.group.leave': () => 'Kaluar kelompok',
  'button.group.leave-yes': () => 'Muhun, kaluar',
  'button.group.leave-no': () => 'Tetep ngiring',
  'button.group.take-out': ({ label }) => `Kaluarkeun ${label}`,
};
