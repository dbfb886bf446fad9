/** Words that end, stop or turn a talk. They count only as the whole message. One line: `meaning: word, words, ...`. */
export const ESCAPE_WORDS = `
cancel: batal, batalkan, batalin, gak jadi, ga jadi, ga jd, gak jd, g jd, gajd, tdk jadi, tdk jd, ga jadi deh, tidak jadi, nggak jadi, gajadi, cancel, ora sido, mboten sios, teu jadi, teu janten, jangan jadi, wurung, wurungna, wurungaken, ora sida, ora sios, ora dadi, ra sido, gak sido, mboten estu, mboten saestu, mboten dados, boten sios, batalno, batalaken, dibatalaken, batalkeun, moal jadi, moal janten, teu jadi heula, hente jadi, bolay, urungkeun
menu: menu, mulai, start, /start, /menu, awal, menu utama, ke menu, kembali ke menu, mimiti, wiwit, wangsul menu, bali menu, wangsul dhateng menu, bali neng menu, mulih ka menu, balik ka menu
help: /bantuan, /help, cara pakai, cara pake, panduan, petunjuk, caranya gimana, gimana caranya, bagaimana caranya, how to use, pituduh, carane piye, caranipun pripun, carane pripun, pripun carane, piye carane, kumaha carana, carana kumaha, kumaha caranya
stop: stop, berhenti, setop, selesai, udahan, sudahan, cukup, unsubscribe, jangan kirim lagi, stop kirim pesan, berhenti kirim pesan, berhenti langganan, mandeg, eureun, leren, mandheg, mandeg wae, cekap, cekap semanten, sampun cekap, wis cukup, wis rampung, rampung, uwis cukup, rengse, cekap sakitu, sakitu heula, tos cekap, geus cukup, ulah dikirim deui, ampun dikirimi malih, ojo dikirimi maneh
back: kembali, balik, back, sebelumnya, mundur, balik lagi, kembali lagi, ulangi, bali, mulih, balik deui, wangsul, bali maneh, wangsul malih, uih deui, mulih deui, sadurunge, sakderenge, sateuacanna
clear: hapus jejak, bersihkan, bersih, hapus chat, hapus chat ini, hapus pesan, hapus semua pesan, hapus percakapan, clear, resep opor ayam, busek chat, busek pesen, busek omongan, busek kabeh, busek sedaya, resik, resiki, pupus chat, pupus pesen, pupus paguneman, pupus sadayana, bersihkeun, beresihan
`;

/** How somebody wants to be written to, as a whole message: in text alone, or with buttons. */
export const MANNER_WORDS = `
text: teks saja, teks aja, hanya teks, text saja, pakai teks, pakai teks saja, tanpa tombol, tidak pakai tombol, gak pakai tombol, /teks, text only, only text, no buttons, teks wae, teks mawon, namung teks, mung teks, teks bae, ngangge teks mawon, nganggo teks wae, tanpa tombol mawon, tanpa tombol wae
aloud: /suara, pakai suara, pake suara, dengan suara, pakai rekaman, mau dengar saja, use voice, with voice
silent: tanpa suara, tidak pakai suara, gak pakai suara, matikan suara, suara mati, no voice
buttons: pakai tombol, pake tombol, dengan tombol, tombol lagi, pakai tombol lagi, /tombol, use buttons, with buttons, nganggo tombol, ngangge tombol, mawi tombol, make tombol, ngangge tombol malih, nganggo tombol maneh, nganggo tombol deui
`;

/** Answers to a yes-or-no question, as people type them. */
export const ANSWER_WORDS = `
yes: ya, iya, y, yaa, ok, oke, okey, okay, benar, betul, bener, setuju, boleh, mau, sip, siap, yes, yup, yoi, he eh, heeh, iyo, iyoh, nggih, inggih, enggih, muhun, enya, leres, lah iya, iya benar, iya betul, ya benar, betul sekali, ada, sudah, udah, udh, sdh, bisa, tentu, pasti, ho oh, hooh, io, olo, au2, 👍, ✅, 👌, njih, injih, nggeh, enggeh, inggeh, nggih leres, yo, yoh, iyo bener, wis, uwis, sampun, mpun, wonten, ono, ana, saged, iso, isa, gelem, purun, kersa, sarujuk, sios, bener kuwi, leres niku, sumuhun, muhun leres, leres pisan, aya, parantos, tos, atos, geus, tiasa, mangga, mangga atuh, satuju, hoyong, hayang, daek, nya muhun
no: tidak, tdk, gak, ga, gk, nggak, ngga, enggak, engga, ndak, nda, kagak, kaga, bukan, bkn, belum, blm, jangan, jgn, no, nope, n, t, ora, mboten, henteu, teu, sanes, ga ada, gak ada, tidak ada, gaada, nggak ada, ga mau, gak mau, tidak mau, indak, seng, tra ada, 👎, ❌, ora ono, ora ana, ora nok, boten, mbonten, boten wonten, mboten wonten, durung, dereng, dereng wonten, durung ono, durung ana, dede, dudu, aja, ojo, emoh, moh, wegah, mboten purun, mboten kersa, mboten saged, ora iso, ora gelem, ora usah, mboten usah, heunteu, hente, teu aya, euweuh, teu acan, teu acan aya, tacan, can, can aya, acan, teu tiasa, teu hoyong, teu kersa, teu kedah, embung, alim, ulah, moal, lain kitu, sanes kitu
unknown: tidak tahu, tdk tahu, ga tau, gak tau, gatau, gtw, nggak tau, ngga tau, kurang tau, kurang tahu, entah, entahlah, lupa, bingung, ga yakin, tidak yakin, ga ngerti, gak ngerti, mungkin, ora ngerti, mboten ngertos, teu terang, teu nyaho, duka, embuh, don't know, dont know, not sure, ?, ora weruh, ora eruh, ra ngerti, ra reti, ra weruh, gak eruh, mboten ngerti, mboten mangertos, mboten sumerep, boten ngertos, kirang ngertos, kirang mangertos, dereng ngertos, durung ngerti, durung weruh, mbuh, mbuh ya, lali, kesupen, teu apal, teu terang abdi, duka teuing, teuing, kirang terang, teu acan terang, can nyaho, teu acan apal, hilap, poho, teu yakin
skip: lewati, lewat, skip, lanjut, lanjutkan, nanti, nanti saja, nanti aja, ntar, entar, ga usah, gak usah, tidak usah, -, next, kosong, kosongkan, liwati, liwat, langkungi, engke, mengko, langkungi mawon, liwati wae, liwati mawon, mangke, mangke mawon, mengko wae, engke wae, engke heula, engke deui, lajeng, lajengaken, terusno, teraskeun, teruskeun, liwat wae, liwatan, sesuk wae, iraha iraha
`;

/** Little words around an answer that change nothing. */
export const FILLERS = `
deh dong donk sih kok lah kan ya yaa pak bu bang kak mas mbak min admin gan bos om tante kakak bapak ibu saja aja kok itu ini nih tuh loh lho to ta mah atuh euy
mawon wae bae nggih njih je teh teteh kang mang neng akang heula nya yo yoh
`;

/** A bare cry: nothing but these words is a possible danger, asked about at once. */
export const CRY_WORDS = `
tolong bantuan sos help darurat bahaya mayday toloong emergency minta mohon bantu tolonglah butuh
`;

/** What a bare cry may name ("tolong banjir"); the words that only ask ("minta bantuan banjir") are none. */
export const CRY_HAZARDS = 'banjir longsor gempa kebakaran tsunami bandang erupsi';

/** Words that may stand around a bare cry. */
export const CRY_COMPANY = `
kami saya pak bu bapak ibu dong donk ya min admin bang kak mas mbak woy woi hei siapa saja siapapun semua segera cepat sekarang juga please pliss plis me us now we need ini di sini sangat ada sekali deh lah dulu bapak pejabat petugas yang disini tuan nyonya allah ya tuhan astaga aduh duh hp orang
`;

/** What people answer to "where?" that names no place; a village called Sini is written "desa Sini". */
export const PLACELESS_WORDS = `
here: di sini, disini, sini, dsini, dsni, di sana, disana, sana, di situ, disitu, situ, dekat sini, deket sini, sekitar sini, daerah sini, rumah, di rumah, dirumah, rumah saya, di rumah saya, dirumah saya, rumah kami, di rumah kami, rumahku, di rumahku, rumah orang tua, di tempat saya, tempat saya, di tempat kami, lokasi saya, posisi saya, di kampung, kampung saya, di kampung saya, kampung kami, di kampung kami, di desa, desa saya, di desa saya, desa kami, di desa kami, di mana-mana, dimana-mana, di mana mana, dimana mana, mana-mana, semua tempat, di jalan, dijalan, jalan, here, over here, there, at home, my house, at my house, my village, everywhere, neng kene, ning kene, nang kene, kene, neng kana, kana, ing mriki, teng mriki, wonten mriki, mriki, ngriki, neng omah, nang omah, omah, omahku, neng omahku, teng griya, griya, di dieu, didieu, dieu, di ditu, di dinya, dinya, di imah, imah, imah abdi, di bumi, bumi abdi, di rorompok
aside: halo, hallo, hai, hei, hi, hello, p, tes, test, permisi, assalamualaikum, selamat pagi, selamat siang, selamat sore, selamat malam, makasih, makasi, terima kasih, trims, thanks, thank you, matur nuwun, suwun, nuhun, hatur nuhun, sebentar, bentar, tunggu, tunggu sebentar, sek, sekedap, sakedap, antosan, wait, cepat, cepet, cepetan, cepatan, buruan, ayo cepat, segera, enggal, gancang, hurry, please, plis, tolong ya, siapa ini, ini siapa, siapa, siapa kamu, sinten niki, saha ieu, who is this, apa, apa ini, maksudnya, maksudnya apa, maksudnya gimana, gimana, bagaimana, piye, pripun, kumaha, what, kenapa, kok, jangan lama, jangan lama lama, jangan lama-lama, lama, lama banget, aja suwe suwe, ulah lami, ya allah, yaallah, astaga, astaghfirullah, allahu akbar, ya tuhan, gusti, duh, aduh, woy, woi, hmm, hm, salah, eh salah, salah pencet, eh salah pencet, salah tekan, salah klik, kepencet, salah kirim, salah ketik, batal aja, gak jadi, ga jadi, nggak jadi, tidak jadi
`;
