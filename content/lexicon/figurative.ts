/** Words of danger that only picture a feeling, a game or a day at work; every reading takes them back. */
export const FIGURATIVE = `
  terjebak|kejebak|terjepit|terperangkap|tenggelam|hanyut~|terseret|keseret|terbawa|kebawa|terkubur|tertimbun|larut * macet|kemacetan|hati|cinta|rindu|asmara|perasaan|kenangan|mantan|hutang|utang|pinjol|nostalgia|suasana|kasus|korupsi|arus_zaman|cemburu|semangat|emosi|friendzone|masa_lalu|kerjaan|pekerjaan|tugas|deadline|skripsi|rutinitas|lamunan|kesedihan|pesona|zona_nyaman|hubungan|toxic|drama|judol|judi|overthinking|pikiran|algoritma|obrolan|lagu|film|cicilan|paylater|aturan|birokrasi|mimpi|revisi|laporan_bulanan|meeting|rapat|tumpukan_tugas|hoaks|hoax
  kesetrum|tersengat|pingsan|meleleh|mabuk * cinta|asmara|pesona|senyum|tatapan|pandangan|ganteng|cantik|harga|tagihan|diskon
  nafas|napas baru|panjang|lega|segar|dalam-dalam
  kayak|kek|seperti|serasa|bagai|bagaikan|ibarat|kyk|berasa|rasanya * banjir|longsor|gempa|tsunami|tenggelam|terjebak|hanyut~|karam|kebakaran|terbakar|tertimbun|terkubur|kejang|pingsan|kesetrum|badai
  tenggelam|hanyut~|terkubur|karam|terjebak * lautan manusia|cinta|kata
  cinta|hati|rindu|kenangan|perasaan|rasa|mimpi|impian|harapan|dompet|karir * terkubur|tenggelam|karam|hanyut~|terbakar|mati|kandas
  pengen|mau|ingin|hampir|berasa pingsan|mati * lihat|liat|denger|dengar|baca|bayar|tagihan|ketawa|malu
  bikin|buat|bikin_orang|mikir|mikirin pusing|mumet|mual|stres|gila
  pusing|mumet mikir|mikirin|bayar|cari|liat|lihat|denger|dengar
  kereta|kembang|korek|rel|stasiun|semangat|bara|merah api
  tsunami|badai|gempa|banjir|kebakaran|longsor phk|politik|diskon|pajak|tarif|promo|cuti|resign|janji|wisuda|konten|kritik|cedera|rumah_tangga|transfer
  selamatkan|selamatin|keluarkan|keluarin|tolong|tolongin|bantu * saya|kami|kita * dari mantan|grup|rapat|meeting|deadline|tugas|skripsi|jomblo|kantor|bos|ujian|kemalasan|godaan|diskon|obrolan|friendzone|kegabutan|gabut|kejombloan|pinjol|cicilan|pr
  tumpukan cucian|tugas|piring|baju|revisi|berkas|dokumen|kerjaan|laporan|pekerjaan|undangan
  terjebak|kejebak|tenggelam|hanyut~|tertimbun|kejeblos ** grup|cucian|piring|setrikaan|antrean|antrian|lift_perasaan|nostalgia|friendzone|kerjaan|deadline|drama
`;
