import { describe, expect, it } from 'vitest';
import { ChatId } from '#core/shared/ids.ts';
import { openTalkHouse } from './talk-house.ts';

const CHAT = 7700;
const heard = async (said: string) => (await openTalkHouse().say(CHAT, said)).text;

describe('things said beside a question', () => {
  it('what is needed counts, whatever else the words resemble', async () => {
    const text = await heard(
      'butuh pembalut sama celana dalam wanita di posko tapi malu ngomong ke petugas laki',
    );
    expect(text).toMatch(/pembalut[\s\S]*Di mana tempatnya/);
  });

  it.each(['ganti bahasa', 'mau ganti bahasa'])('a command is said in words: %s', async (said) => {
    expect(await heard(said)).toMatch(/Basa Jawa|bahasa/i);
  });

  it("one's own data are asked for, and erased, in words", async () => {
    expect(await heard('lihat data saya')).toMatch(/simpan/i);
    expect(await heard('hapus data saya')).toMatch(/hapus/i);
  });

  it.each(['data saya aman ga', 'nik saya buat apa?', 'identitas saya rahasia kan ya'])(
    'who fears for her data hears who reads it, and how to erase it: %s',
    async (said) => {
      expect(await heard(said)).toMatch(/disimpan terkunci[\s\S]*\/hapus/);
    },
  );

  it.each(['ini beneran atau penipuan', 'siapa yg bikin ini'])(
    'who doubts us hears who we are: %s',
    async (said) => {
      expect(await heard(said)).toContain('Ini Jaring, program komputer');
    },
  );

  it('a grief is read back as what would help', async () => {
    const text = await heard('anak saya trauma habis banjir nangis terus tiap hujan');
    expect(text).toContain('Butuh: pendampingan');
  });

  it('the wheelchair that somebody sits in is not asked for', async () => {
    const text = await heard('saya difabel kursi roda, di pengungsian ga ada wc yg bisa dipakai');
    expect(text).toMatch(/Butuh: wc/);
    expect(text).not.toContain('kursi roda');
  });

  it('after a bare cry and its place it is asked what happens there', async () => {
    const house = openTalkHouse();
    await house.say(CHAT, 'tolong');
    expect((await house.say(CHAT, 'saya di Sigli')).text).toMatch(
      /Kabupaten Pidie[\s\S]*Apa yang terjadi di sana/,
    );
  });

  it('a request without a known village is kept, and a lost paper is answered on the way', async () => {
    const house = openTalkHouse();
    for (const said of ['/ajukan pkh', 'keluarga saya', 'setuju']) await house.say(CHAT, said);
    expect((await house.say(CHAT, 'ktp saya hilang')).text).toMatch(
      /Dukcapil[\s\S]*desa dan kecamatannya, atau lewati/,
    );
    expect((await house.say(CHAT, 'nggak ada')).text).toContain('Permintaan tersimpan');
    const files = await house.stores.applications.ofChat(ChatId.parse(`telegram:${CHAT}`), 5);
    expect(files).toHaveLength(1);
  });
});

describe('words that were misread', () => {
  it('an estate keeps its whole name, and its town', async () => {
    const text = await heard(
      'Banjir di Perumahan Pondok Gede Permai Bekasi, air 1,5 meter, kami 7 orang di lantai 2',
    );
    expect(text).toContain('Tempat: Perumahan Pondok Gede Permai Bekasi');
    expect(text).not.toContain('Kerinci');
  });

  it('parents alone in a village live in no "kampung sendirian"', async () => {
    const text = await heard('tolong orang tua saya di kampung sendirian gempa tadi gak bisa dihubungi');
    expect(text).not.toContain('kampung sendirian');
  });

  it('an old woman alone is no child alone', async () => {
    const text = await heard('nenek Minah sendirian rumahnya bocor');
    expect(text).not.toContain('orang yang tidak dikenal');
    expect(text).toMatch(/Ada: lansia/);
  });

  it.each(['kalo mau usul tetangga yang kasian gmn caranya', 'gimana cara daftarin tetangga saya'])(
    'a neighbour can be proposed: %s',
    async (said) => {
      expect(await heard(said)).not.toContain('belum paham');
    },
  );

  it('where an emergency is known in words only, its area is asked for', async () => {
    const house = openTalkHouse();
    const text = (await house.say(CHAT, 'bpjs saya ditolak rs katanya non aktif padahal anak saya kejang'))
      .text;
    expect(text).toMatch(/119[\s\S]*kabupaten mana/);
  });

  it('thanks under an optional question end the questions', async () => {
    const house = openTalkHouse();
    await house.say(CHAT, 'banjir di Oelbiteno Kupang, butuh air minum');
    expect((await house.say(CHAT, 'makasih')).text).toMatch(/^Terima kasih, sudah lengkap. Nomor laporan/);
  });

  it('"lulus 2 tahun lalu" makes nobody two years old', async () => {
    const house = openTalkHouse();
    await house.say(CHAT, '/cek');
    for (const said of ['sekolah', 'itu saja']) await house.say(CHAT, said);
    expect((await house.say(CHAT, 'anak saya udah lulus 2 tahun lalu bisa?')).text).toContain(
      'Berapa umur semua',
    );
  });
});

describe('words under buttons and inside other questions', () => {
  it('a button with a number is pressed by its words', async () => {
    const house = openTalkHouse();
    await house.say(CHAT, '/cek');
    for (const said of ['makan', 'itu saja', '36, 10, 7', '2']) await house.say(CHAT, said);
    expect((await house.say(CHAT, 'hasil')).buttons.map(({ text }) => text).join()).toContain(
      'Belum pasti (',
    );
    expect((await house.say(CHAT, 'belum pasti')).text).not.toContain('belum paham');
  });

  it('"gimana cara daftarnya" on a result says to choose first', async () => {
    const house = openTalkHouse();
    await house.say(CHAT, '/cek');
    for (const said of ['makan', 'itu saja', '36, 10, 7', '2', 'hasil']) await house.say(CHAT, said);
    expect((await house.say(CHAT, 'gimana cara daftarnya')).text).toMatch(/Pilih dulu bantuannya/);
  });

  it('"status" is no village, and a place that nobody wants to tell is left out', async () => {
    const house = openTalkHouse();
    await house.say(CHAT, 'saya mau komplen soal relawan yg kasar');
    expect((await house.say(CHAT, 'gak mau sebut')).text).toMatch(/^Keluhan .* menunggu/);
    await house.say(CHAT, 'saya mau komplen soal bantuan dipotong kades');
    expect((await house.say(CHAT, 'status')).text).not.toContain('Yang mana?');
  });

  it('a child carried off is a danger for protection', async () => {
    expect(await heard('saya lihat orang dibawa kabur anaknya')).toContain('129');
  });

  it('who never had any aid waits for nothing, and hears what may fit', async () => {
    const text = await heard(
      'kampung kami blm pernah dapat bantuan apa2 dari pemerintah, 30 KK suku anak dalam',
    );
    expect(text).not.toContain('Bantuan apa yang Anda tunggu');
    expect(text).toMatch(/KAT|komunitas adat|Saya tanya beberapa hal/i);
  });
});

describe('news from a place', () => {
  it('is no question about aid that somebody waits for, and its words are held', async () => {
    const house = openTalkHouse();
    const said =
      'Informasi ke-2, masih belum ada mesin pompa dari pemda yang datang ke perumahan Contoh Lestari. Mohon bantuan. Terima kasih';
    const { text } = await house.say(CHAT, said);
    expect(text).not.toContain('Bantuan apa yang Anda tunggu');
    const { session } = await house.stores.sessions.read(ChatId.parse(`telegram:${CHAT}`));
    expect(JSON.stringify([session?.awaiting, session?.talk])).toContain('mesin pompa');
  });
});

describe('long stories', () => {
  it('of want that never had aid lead to the questions about aid, and no missing husband is searched for', async () => {
    const text = await heard(
      'Assalamualaikum, saya dari Desa Contoh, suami merantau tidak ada kabar 1 tahun, anak 2 masih kecil umur 4 dan 7, saya buruh cuci, rumah bambu atap bocor, belum pernah dapat PKH atau bantuan apapun. Mohon dibantu.',
    );
    expect(text).not.toMatch(/115|belum ditemukan|kabar 1/);
    expect(text).toMatch(/Saya tanya beberapa hal|Tentang PKH/);
  });

  it('of somebody locked up for a mental disorder reach who treats it', async () => {
    const text = await heard(
      'adik saya gangguan jiwa udah 10 tahun dikurung di kamar sama keluarga, saya pengen dia diobatin',
    );
    expect(text).toMatch(/Puskesmas atau dinas sosial bisa datang memeriksa/);
  });

  it('that ask when money of a disaster is paid are no new report', async () => {
    const house = openTalkHouse();
    const { text } = await house.say(
      CHAT,
      'min, bantuan gempa cianjur tahap 2 kapan cair? rumah saya rusak berat',
    );
    expect(text).not.toContain('Laporan tersimpan');
    expect(await house.stores.queries.ofChat(ChatId.parse(`telegram:${CHAT}`), 5)).toEqual([]);
  });

  it('that wait for an answer to a form are no need for news', async () => {
    expect(await heard('udah isi semua formulir tp kok ga ada kabar')).not.toContain('Butuh: kabar');
  });

  it('a belly that hurts is no depth of water', async () => {
    const text = await heard('ibu hamil 8 bulan di pengungsian perutnya mules terus keluar darah');
    expect(text).toContain('119');
    expect(text).not.toMatch(/air sekitar/);
  });

  it('a husband who is missing since the flood is searched for', async () => {
    expect(await heard('suami saya hilang kontak sejak banjir kemarin tidak ada kabar')).toMatch(/115/);
  });
});
