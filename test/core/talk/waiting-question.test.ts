import { describe, expect, it } from 'vitest';
import { readWaitingQuestion, type WaitingQuestion } from '#core/talk/waiting-question.ts';

/** How people ask, in invented sentences; a spelling that was missed joins the list. */
const ASKED: readonly (readonly [WaitingQuestion, string])[] = [
  ['money', 'belum cair, kenapa?'],
  ['money', 'pkh blm cair knp ya'],
  ['money', 'PKH SAYA KOK BELUM CAIR CAIR'],
  ['money', 'kapan cair'],
  ['money', 'kpn cairr min'],
  ['money', 'bansosnya kapan turun?'],
  ['money', 'blom cair jg pak'],
  ['money', 'udah cair blm ya'],
  ['money', 'pencairan tahap 4 kapan'],
  ['money', 'dana pip anak sy blm masuk'],
  ['money', 'sembako bulan ini ko gk turun'],
  ['money', 'bpnt ga masuk2 kenapa'],
  ['money', 'uang bantuannya lama bgt keluar'],
  ['money', 'saldo kks belum masuk napa ya'],
  ['money', 'kenapa sy gak dpt pkh'],
  ['money', 'pkh durung cair ngopo'],
  ['money', 'pip teu acan cair iraha atuh'],
  ['money', 'why is it not paid yet'],
  ['money', 'blt nya sudah dibayar belum?'],
  ['money', 'belun cair2 nih'],
  ['file', 'pengajuan saya sampai mana?'],
  ['file', 'permintaan saya kok lama'],
  ['file', 'usulan saya gimana kabarnya, belum ada kabar'],
  ['file', 'berkas mandek di mana'],
  ['file', 'proses nya lama bngt'],
  ['aid', 'kok belum dapat'],
  ['aid', 'kok blm dpt2 bantuan'],
  ['aid', 'bantuan belum turun juga'],
  ['aid', 'kapan saya dapet bantuan, belum ada'],
  ['bare', 'kenapa lama'],
  ['bare', 'kok lama bgt ya'],
  ['bare', 'kok belum'],
  ['bare', 'masih lama kapan nih'],
];

const OTHERS: readonly string[] = [
  'air belum turun',
  'hujan belum berhenti',
  'banjir kenapa lama surut',
  'gaji belum cair',
  'uang pkh saya dipotong pak RT',
  'bpjs mati bsk cuci darah',
  'bantuan',
  'terima kasih',
  'saya belum makan',
  'belum',
  'lama',
  'saya mau daftar pkh',
  'bisa dapat pkh?',
  'saya janda, anak dua umur 4 dan 9, tidak kerja, apa bisa dapat bantuan?',
  'ini bener ga? daftar BLT 900rb klik link',
  'perahu belum datang, kapan',
  'kapan posyandu',
  'sudah saya terima',
  'pak lurah belum datang ke rumah saya',
];

describe('asking why nothing has come yet', () => {
  it.each(ASKED)('is heard as %s: "%s"', (meant, text) => {
    expect(readWaitingQuestion(text)).toBe(meant);
  });

  it.each(OTHERS)('is not heard in "%s"', (text) => {
    expect(readWaitingQuestion(text)).toBeUndefined();
  });

  it('is not looked for in a long letter', () => {
    expect(readWaitingQuestion(`pkh belum cair ${'dan begini ceritanya '.repeat(20)}`)).toBeUndefined();
  });
});
