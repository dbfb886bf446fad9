/** Words that end, stop or turn a talk. They count only as the whole message. One line: `meaning: word, words, ...`. */
export const ESCAPE_WORDS = `
cancel: batal, batalkan, batalin, gak jadi, ga jadi, tidak jadi, nggak jadi, gajadi, cancel, ora sido, mboten sios, teu jadi, teu janten, jangan jadi
menu: menu, mulai, start, /start, /menu, awal, menu utama, ke menu, kembali ke menu, mimiti, wiwit
help: /bantuan, /help, cara pakai, cara pake, panduan, petunjuk, caranya gimana, gimana caranya, bagaimana caranya, how to use
stop: stop, berhenti, setop, selesai, udahan, sudahan, cukup, unsubscribe, jangan kirim lagi, stop kirim pesan, berhenti kirim pesan, berhenti langganan, mandeg, eureun, leren
back: kembali, balik, back, sebelumnya, mundur, balik lagi, kembali lagi, ulangi, bali, mulih, balik deui
clear: hapus jejak, bersihkan, bersih, hapus chat, hapus chat ini, hapus pesan, hapus semua pesan, hapus percakapan, clear, resep opor ayam
`;

/** How somebody wants to be written to, as a whole message: in text alone, or with buttons. */
export const MANNER_WORDS = `
text: teks saja, teks aja, hanya teks, text saja, pakai teks, pakai teks saja, tanpa tombol, tidak pakai tombol, gak pakai tombol, /teks, text only, only text, no buttons
buttons: pakai tombol, pake tombol, dengan tombol, tombol lagi, pakai tombol lagi, /tombol, use buttons, with buttons
`;

/** Answers to a yes-or-no question, as people type them. */
export const ANSWER_WORDS = `
yes: ya, iya, y, yaa, ok, oke, okey, okay, benar, betul, bener, setuju, boleh, mau, sip, siap, yes, yup, yoi, he eh, heeh, iyo, iyoh, nggih, inggih, enggih, muhun, enya, leres, lah iya, iya benar, iya betul, ya benar, betul sekali, ada, sudah, udah, udh, sdh, bisa, tentu, pasti, ho oh, hooh, io, olo, au2, 👍, ✅, 👌
no: tidak, tdk, gak, ga, gk, nggak, ngga, enggak, engga, ndak, nda, kagak, kaga, bukan, bkn, belum, blm, jangan, jgn, no, nope, n, t, ora, mboten, henteu, teu, sanes, ga ada, gak ada, tidak ada, gaada, nggak ada, ga mau, gak mau, tidak mau, indak, seng, tra ada, 👎, ❌
unknown: tidak tahu, tdk tahu, ga tau, gak tau, gatau, gtw, nggak tau, ngga tau, kurang tau, kurang tahu, entah, entahlah, lupa, bingung, ga yakin, tidak yakin, ga ngerti, gak ngerti, mungkin, ora ngerti, mboten ngertos, teu terang, teu nyaho, duka, embuh, don't know, dont know, not sure, ?
skip: lewati, lewat, skip, lanjut, lanjutkan, nanti, nanti saja, nanti aja, ntar, entar, ga usah, gak usah, tidak usah, -, next, kosong, kosongkan, liwati, liwat, langkungi, engke, mengko
`;

/** Little words around an answer that change nothing. */
export const FILLERS = `
deh dong donk sih kok lah kan ya yaa pak bu bang kak mas mbak min admin gan bos om tante kakak bapak ibu saja aja kok itu ini nih tuh loh lho to ta mah atuh euy
`;

/** A bare cry: nothing but these words is a possible danger, asked about at once. */
export const CRY_WORDS = `
tolong bantuan sos help darurat bahaya mayday toloong emergency minta mohon bantu tolonglah butuh
`;

/** Words that may stand around a bare cry. */
export const CRY_COMPANY = `
kami saya pak bu bapak ibu dong donk ya min admin bang kak mas mbak woy woi hei siapa saja siapapun semua segera cepat sekarang juga please pliss plis ini di sini sangat ada sekali deh lah dulu bapak pejabat petugas yang disini tuan nyonya allah ya tuhan astaga aduh duh hp orang
`;
