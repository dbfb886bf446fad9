import type { Ground } from '#core/programme/yes.ts';
import type { ProposalStanding } from '../id/proposals.ts';
import type { PartialMessages } from '../partial.ts';

const GROUND_WORDS: Readonly<Record<Ground, string>> = {
  poor: 'Sanget kirang',
  ill: 'Wonten sing gerah dangu',
  disability: 'Wonten penyandang disabilitas',
  elderly: 'Tiyang sepuh piyambakan',
  children: 'Laré tanpa sing ngopèni',
  disaster: 'Kenging bencana',
  'well-off': 'Katingalé mampu',
  moved: 'Sampun pindhah',
  died: 'Sing nampi sampun séda',
  'state-paid': 'Digaji negara',
  twice: 'Kecathet ping kalih',
  other: 'Sanèsé',
};

const STANDINGS: Readonly<Record<ProposalStanding, string>> = {
  waiting: 'nengga petugas',
  'taken-up': 'sampun diterusaken',
  'not-pursued': 'mboten dilajengaken',
  ended: 'panjenengan batalaken',
};
const WHAT = { propose: 'usulan', dispute: 'keberatan bab sing nampi' } as const;

/** A missed household proposed, a listing objected to, and what stops a request, in Javanese. */
export const proposals: PartialMessages = {
  'propose.which': () => 'Kanggé bantuan napa?',
  'propose.consent': ({ programme }) =>
    `${programme}\nJeneng panjenengan mboten kula sanjangaken dhateng keluarga niku utawi kantor désa. Keluarga niku ditakèni riyin. Lajeng?`,
  'dispute.consent': ({ programme }) =>
    `${programme}\nJeneng panjenengan mboten kula sanjangaken dhateng sinten-sinten. Sing mriksa dinas sosial, dédé désa. Lajeng?`,
  'propose.grounds': () => 'Kénging napa keluarga niki perlu dibantu?',
  'dispute.grounds': () => 'Napa sing mboten pas?',
  'propose.why': () => 'Saged dicritakaken sekedhik, utawi langkungi.',
  'propose.about': () =>
    'Keluargané sinten, celak pundi? Cekap jeneng undangan lan tengeré. Ampun nyerat NIK utawi jeneng panjenengan.',
  'propose.kept': ({ purpose, reference, programme }) =>
    `Kesimpen dados ${WHAT[purpose]}. Nomer: ${reference}\nProgram: ${programme}`,
  'propose.next': () =>
    'Niki usulan dumugi keluarga niku sarujuk. Panjenengan dikabari menawi diterusaken, tanpa isiné keluarga.',
  'dispute.next': () =>
    'Miturut aturan 2024, daérah gadhah 14 dinten kanggé mriksa. Panjenengan dikabari menawi diterusaken.',
  'proposal.card': ({ programme, reference, purpose, standing }) =>
    `${programme}\nNomer: ${reference}\n${purpose === 'propose' ? 'Usulan' : 'Keberatan bab sing nampi'}: ${STANDINGS[standing]}`,
  'proposal.hidden': () =>
    'Jeneng panjenengan mboten dikatingalaken. Isiné keluarga niku ugi mboten dikatingalaken teng mriki.',
  'proposal.line': ({ reference, programme, purpose, standing }) =>
    `${reference}: ${programme}, ${WHAT[purpose]}, ${STANDINGS[standing]}.`,
  'pass.unknown': () => 'Kodhe niku mboten mempan. Suwun kodhe énggal dhateng sing maringi.',
  'pass.short': () =>
    'Kodhe niku dèrèng jangkep. Isiné 12 aksara kalih angka. Tuladha: gabung K7M2-9QXD-4F7A',
  'pass.household': ({ programme }) =>
    `${programme}\nKeluarga panjenengan diusulaken. Sinten sing ngusulaken mboten kula sanjangaken. Menawi sarujuk, panyuwunan didamel ngagem jeneng panjenengan. Sarujuk?`,
  'pass.household-yes': ({ reference }) =>
    `Panyuwunan panjenengan kesimpen. Nomer: ${reference}\nNiki dédé janji ditampi. Saged dipirsani kapan mawon: serat "status ${reference}".`,
  'pass.household-running': () =>
    'Panyuwunan panjenengan kanggé program niki sampun wonten. Pirsani ing /status.',
  'pass.household-no': () => 'Nggih, usulan niku dipungkasi. Mboten wonten sing dicathet bab panjenengan.',
  'notice.proposal.taken-up': ({ reference, programme }) =>
    `Sing panjenengan aturaken (${reference}, ${programme}) sampun diterusaken. Matur nuwun.`,
  'notice.proposal.not-pursued': ({ reference, programme }) =>
    `Sing panjenengan aturaken (${reference}, ${programme}) mboten dilajengaken. Alasané mboten kula bukak.`,
  'refusal.pass.unknown': () => 'Kodhe niku mboten mempan. Suwun kodhe énggal dhateng sing maringi.',
  'refusal.pass.already': () => 'Panjenengan sampun kaétang dados anggota.',
  'button.ground': ({ ground }) => GROUND_WORDS[ground],
  'button.propose': () => 'Usulaken keluarga',
  'button.dispute': () => 'Keberatan bab sing nampi',
};
