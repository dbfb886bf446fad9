/** Words that show a place to be where somebody is, comes from or goes to, and not where it happens. */
export const ELSEWHERE = {
  /** Right before the place. */
  leads: `
arah kearah menuju mengarah tujuan jurusan perbatasan mengungsi ngungsi dirujuk dibawa dilarikan kunjungan mudik pulang berangkat lewat via melalui
bukan bkn selain kecuali
`,
  /** Before `ke`: the way there is meant, or the flight. */
  motions: `
mau pergi pulang jalan jalanan akses jalur ruas rute jembatan jurusan mudik berangkat mengungsi ngungsi dievakuasi diungsikan dipindahkan pindah
dibawa dirujuk dilarikan dialihkan kunjungan liburan perjalanan saluran selokan got aliran mengalir air tembus arah menuju mengarah tujuan sampai drainase bawa macet
lewat melintas menyeberang lari kabur transit kembali balik
`,
  /** Before `dari`: what comes from there. */
  senders: `
kiriman kirimannya bantuan relawan tim logistik rombongan personel petugas truk sumbangan donasi pengungsi datang pulang kembali balik berangkat jauh
aliran limpahan luapan berasal asal asalnya pindahan perjalanan turun dikirim dibawa pasokan berjarak air hulu
`,
  /** Before `dari`: who speaks or what is told, so that the place is theirs. */
  tellers: `
kami kita saya sy aku gue gw kita warga masyarakat penduduk laporan lapor info informasi kabar berita update pesan salam meter km kilometer kilo m menit jam
`,
  /** People who are spoken of as being somewhere. */
  others: `
saudara sodara kakak kaka adik adek anak teman temen kawan suami istri paman om tante bibi pakde bude kerabat sepupu keponakan ponakan menantu mertua ortu
`,
  /** What people do in other places. */
  activities: `
kerja bekerja kuliah merantau rantau perantauan dinas bertugas liburan wisata ngekos kos pesantren mondok kelahiran lahir lagi sedang
`,
  /** Behind a place: nothing is wrong there. */
  safe: 'aman surut kering normal selamat lancar',
} as const;
