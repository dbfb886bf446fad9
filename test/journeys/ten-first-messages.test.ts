import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type PracticeHouse } from './player.ts';

let house: PracticeHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.close());

/** The message, the facts that the first answer must hold, and what it must not. */
const MESSAGES: readonly [string, readonly RegExp[], readonly RegExp[]][] = [
  [
    'BANTUAN!!! air naik trs',
    [/115/, /117/, /lebih tinggi/, /arus/, /Nomor: /, /Di mana/],
    [/112/, /perahu/i],
  ],
  [
    'ibu sy lumpuh air udh masuk rumah',
    [/115/, /117/, /tidak bisa berjalan/, /digendong/, /Nomor: /, /Di mana/],
    [],
  ],
  [
    'hp sy hanyut, ini hp tetangga, laporan sy gmn',
    [/tidak ditampilkan/, /nomor/i, /petugas/, /laporan baru/],
    [/Nomor: /],
  ],
  [
    'ktp kk hanyut semua masih bisa dpt bantuan?',
    [/tidak butuh surat/, /datok/, /keuchik/, /Dukcapil/, /SK/],
    [],
  ],
  [
    'rumah roboh dapat brp',
    [/15 juta/, /30 juta/, /60 juta/, /2022/, /Petugas yang menentukan/, /bukan janji/],
    [],
  ],
  ['pkh blm cair knp ya', [/tidak bisa melihat/, /cekbansos/, /pendamping/, /021-171/, /PIN/, /OTP/], []],
  [
    'ini bener ga? daftar BLT 900rb klik link',
    [/berakhir/, /2025/, /tidak pernah punya pendaftaran/, /Jangan isi/, /gratis/],
    [],
  ],
  [
    'bpjs mati bsk cuci darah',
    [/119/, /surat/, /dinas sosial/, /165/, /desil di atas 5 bukan halangan/, /Nomor: /],
    [],
  ],
  [
    'suami mukulin sy jgn telp',
    [/110/, /129/, /WhatsApp/, /tidak akan menelepon/, /izin/, /bersih/],
    [/NIK/, /suami/, /pukul/],
  ],
  [
    'tetangga ada org gila dirantai',
    [/orang dengan gangguan jiwa/, /Puskesmas/, /Gratis/, /119/, /110/, /tidak disebut/, /Di mana/],
    [/gila/],
  ],
];

describe('the ten first messages', () => {
  it.each(MESSAGES)('%s', async (message, musts, mustNots) => {
    const chat = 7500 + MESSAGES.findIndex(([one]) => one === message);
    const { text } = await house.player(chat).say(message);
    for (const must of musts) expect(text).toMatch(must);
    for (const mustNot of mustNots) expect(text).not.toMatch(mustNot);
    expect(text).not.toMatch(/akan datang|dalam perjalanan|segera dikirim/i);
  });
});

describe('"batal" at every step', () => {
  it.each(['/lapor', '/butuh'])(
    'of %s ends the questions and keeps what was saved',
    async (command) => {
      const answers =
        command === '/lapor'
          ? ['banjir', 'desa sukamaju dekat masjid']
          : ['selimut', 'lanjut', 'desa sukamaju dekat masjid'];
      for (let steps = 0; steps <= answers.length + 4; steps += 1) {
        const person = house.player((command === '/lapor' ? 7600 : 7700) + steps);
        await person.say(command);
        for (const answer of answers.slice(0, steps)) await person.say(answer);
        for (let more = answers.length; more < steps; more += 1) await person.say('lewati');
        const { text } = await person.say('batal');
        expect(text).toMatch(/Dibatalkan|dihentikan|Tidak ada yang sedang berjalan/);
        const { text: status } = await person.say('/status');
        if (steps < answers.length) expect(status).toMatch(/Belum ada laporan/);
        else expect(status).toMatch(/tersimpan/);
      }
    },
    120_000,
  );
});

describe('several people on one phone', () => {
  it('have a report and a number each, told apart by their places', async () => {
    const phone = house.player(7800);
    await phone.say('banjir di kampung melayu jatinegara, butuh makanan');
    await phone.say('Laporan baru');
    await phone.say('longsor di desa cibeureum tasikmalaya, butuh tenda');
    const { text } = await phone.say('/status');
    expect(text.match(/[0-9A-Z]{4}-[0-9A-Z]{4}: /g)).toHaveLength(2);
  });
});

describe('a group', () => {
  it('is asked to write privately when the bot is called, and hears nothing otherwise', async () => {
    const said = (text: string, entities: readonly unknown[]) => ({
      update: {
        message: {
          message_id: 9,
          date: 1_700_000_000,
          chat: { id: -7900, type: 'group', title: 'RT' },
          from: { id: 7901, is_bot: false, first_name: 'A' },
          text,
          entities,
        },
      },
    });
    const group = house.player(-7900);
    await group.send(said('banjir di sini, NIK saya banyak', []));
    const { text } = await group.say(said('/lapor', [{ type: 'bot_command', offset: 0, length: 6 }]));
    expect(text).toMatch(/chat pribadi/);
    expect(await group.all()).toHaveLength(1);
  });
});
