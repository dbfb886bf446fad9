/** Words of a line that only says how a message came here; one of them must stand in it. */
export const RELAY_SIGNS = `
forwarded forward fwd fw diteruskan diterusin teruskan terusan meneruskan nerusin via copas copy ht radio sms wa wag whatsapp tele telegram
share disebar sebar viralkan up monitor ijin izin rapi broadcast bc repost retweet rt a1 breaking info update laporan lapor masuk pesan
`;

/** Words that may stand beside them in such a line. */
export const RELAY_COMPANY = `
dari grup group warga tetangga rw orang sebelah paste message many times berkali kali info infonya informasi lapangan relawan posko radio orari rapi
pak bu bapak ibu mas mbak ketua kadus kades mohon tolong minta dibantu bantu bantuannya di ke oleh yang yg masuk baru terkini news penting
ini itu kiriman teman temen saudara pengirim nomor hp no melaporkan untuk kami saya tim pusdalops bpbd
`;
