/**
 * Words that no sentence to a person says, and what it says instead. One line each: `word|other word => instead`. A `*` stands
 * for any letters, so `*verifikasi` is `diverifikasi` too; `->` keeps a phrase that is meant otherwise: `poor -> poor signal`.
 * Read by core/language/sentences.ts. People may write all of these; they are understood (groups.ts) and never written back.
 */
interface WordLists {
  /** Hurts wherever it stands. */
  readonly hurtful: string;
  /** Makes a person her trouble. The state's own name of a programme may say it: it must be found again on paper. */
  readonly labelling: string;
  /** Says that help or money comes, that it is safe, or what is true, before anyone can know. A "not" before it is fine. */
  readonly promises: string;
  /** The language of offices and machines. Names of programmes, papers and offices may use it. */
  readonly officialese: string;
  /** Long words that everybody hears every day. */
  readonly familiar: string;
  /** What turns a promise into its opposite. */
  readonly negations: string;
}

export const PLAIN_WORDS: Readonly<Record<'id' | 'en', WordLists>> = {
  id: {
    hurtful: `
orang gila|wong gila|sakit jiwa|gila => orang dengan gangguan jiwa
cacat mental|keterbelakangan mental|tunagrahita|idiot|debil|imbesil => disabilitas intelektual
orang cacat|penyandang cacat|cacat => penyandang disabilitas
terbelakang => belum terjangkau layanan
orang normal => orang tanpa disabilitas
penderita|penyakitan|menderita => orang dengan (nama sakitnya)
gelandangan|gepeng|tunawisma => orang yang belum punya rumah
pengemis|peminta-minta => orang yang hidup di jalan
pelacur|wts|tunasusila|psk => pekerja seks
janda => perempuan kepala keluarga
anak haram|anak di luar nikah => anak
jompo|manula => lansia
pecandu|junkie => orang dengan ketergantungan
narapidana|napi|mantan napi|bekas napi => warga binaan, atau mantan warga binaan
suku terasing|suku primitif|primitif => masyarakat adat
buta huruf => belum bisa membaca
bodoh|malas|tidak tahu diri => (hapus)
bencong|banci|waria => orang, sesuai nama dan sapaannya
hoaks|hoax => belum ada sumber resmi; sebut sumber dan tanggalnya
`,
    labelling: `
korban => warga terdampak, orang yang meninggal, atau orang yang mengalaminya
fakir miskin|orang miskin|miskin => berpenghasilan rendah, atau kurang mampu
telantar|terlantar|ditelantarkan => tidak ada yang merawat
anak jalanan => anak yang hidup di jalan
eks => mantan, atau pernah
kaum|golongan bawah => warga
`,
    promises: `
pasti dapat|pasti cair|pasti datang|pasti dibantu|pasti diterima|pasti dibayar|pasti aman => bisa, belum pasti; sebut siapa yang memutuskan
dijamin|terjamin|jaminan kami => (hapus)
segera datang|segera tiba|segera dikirim|segera dibantu|segera ditolong|segera cair|segera dihubungi|segera diproses|segera ditindaklanjuti => tersimpan, belum ada petugas yang menjawab
akan datang|akan tiba|akan dikirim|akan dibantu|akan ditolong|akan dijemput|akan diselamatkan|akan dihubungi|akan cair|akan dibayar|akan ditransfer|akan diberi|akan diproses => sebut apa yang sudah terjadi, dan siapa yang memutuskan
petugas akan|tim akan|relawan akan|kami akan|petugas segera|tim segera|kami segera => sebut apa yang sudah terjadi
dalam perjalanan|sedang menuju|sedang berangkat|sedang datang|sudah berangkat => (hanya bila petugas bernama mengatakannya)
anda akan dapat|anda akan mendapat*|anda akan menerima|anda dapat rp*|anda berhak menerima|anda berhak mendapat*|anda berhak atas => bisa jadi; syaratnya, dan siapa yang memutuskan
tunggu petugas|tunggu tim|tunggu bantuan|menunggu bantuan => sebut nomor yang bisa ditelepon
jangan khawatir|tidak usah khawatir|tenang saja|semua akan baik* => (hapus; sebut apa yang bisa dilakukan)
sudah aman|anda aman => sebut sumber dan jamnya
`,
    officialese: `
merupakan => adalah
adapun|bahwasanya => (hapus)
dalam rangka|guna => untuk
sehubungan dengan|oleh karena itu|dikarenakan => karena
berdasarkan => menurut
sebagaimana|sebagaimana dimaksud|dimaksud => seperti, atau itu
terkait|perihal|mengenai => tentang
tersebut|yang bersangkutan|bersangkutan => itu
apabila|bilamana|dalam hal => bila
serta => dan
melakukan pe*|dilakukan pe*|melakukan asesmen => kata kerjanya sendiri: "memeriksa", bukan "melakukan pemeriksaan"
melaksanakan|dilaksanakan|pelaksanaan|penyelenggaraan|implementasi => sebut apa yang dikerjakan
*verifikasi|verval|*validasi|*verifikasinya => periksa, diperiksa, pemeriksaan
asesmen|*asesmen => pemeriksaan, atau penilaian petugas
mekanisme|prosedur|regulasi => cara, atau aturan
sosialisasi => penjelasan
*fasilitasi => bantuan, membantu
intervensi => bantuan
instansi|stakeholder*|pemangku kepentingan => kantor
permohonan|pengajuan|pemohon => permintaan, atau orang yang meminta
penyaluran|disalurkan => pembagian, dibagikan
optimal|komprehensif|holistik => (hapus)
domisili => tempat tinggal
*rekomendasi => surat, atau saran
rehabilitasi => pemulihan
reunifikasi|reintegrasi => kembali ke keluarga
advokasi => pendampingan
edukasi => penjelasan
evaluasi|monitoring => pemeriksaan
kepesertaan => keanggotaan
penerima manfaat => penerima bantuan
kedaluwarsa|kadaluarsa => sudah lewat batas waktunya
terenkripsi|enkripsi => terkunci
berwenang|kewenangan => berhak
reaktivasi => mengaktifkan lagi
penjangkauan => petugas mendatangi
psikososial => pendampingan
prasejahtera => berpenghasilan rendah
kewirausahaan => usaha
vokasional => keterampilan
penguasaan => siapa yang memakai
dinonaktifkan => dimatikan
*ditindaklanjuti|tindak lanjut|menindaklanjuti => diteruskan
mengakses|diakses => membuka, atau mendapat
diharapkan|dimohon|berkenan => tolong
valid|invalid => benar, salah
submit|input|error|user|server|update => kata Indonesia
`,
    familiar: `
disabilitas didahulukan mendahulukan indonesia evakuasi kementerian koordinator keterampilan perusahaan organisasi imunisasi operator
penyelamatan keselamatan kesejahteraan persediaan dirahasiakan merahasiakan dikembalikan diketahui diceritakan pemeriksaan perlindungan kependudukan persetujuan
administrasi pegadaian kemendikdasmen kemdiktisaintek ketenagakerjaan
`,
    negations: 'bukan tidak belum jangan tanpa tak',
  },
  en: {
    hurtful: `
crazy|insane|mad person|mentally ill|lunatic => person with a mental disorder
retarded|mentally retarded|feeble-minded => person with an intellectual disability
the disabled|handicapped|crippled|invalid|wheelchair-bound => person with a disability
suffers from|suffering from|afflicted => has
deaf and dumb|deaf-mute => Deaf
beggar|beggars|vagrant*|tramp* => people who live on the street
the homeless => people without a home
prostitute* => sex worker
addict|addicts|junkie* => person with an addiction
the elderly => older people
illegitimate => (leave it out)
primitive|backward => indigenous people
illiterate => cannot read yet
lazy|stupid|dumb => (leave it out)
hoax|hoaxes|fake news => no official source yet; name the source and its date
`,
    labelling: `
victim|victims => people who were hit, or a person who went through it
the poor|poor => with little income -> poor signal
the needy|needy|underprivileged|destitute => people with little income
street children|street child => children who live on the street
`,
    promises: `
will come|will arrive|will help|will reach|will be there|will rescue|will be rescued|will be helped|will visit|will call|will contact|will reply|will answer => say what has happened so far
will pay|will be paid|will send|will be sent|will transfer|will give|you will get|you will receive|you will be given => may be possible; name the rules and who decides
on its way|on their way|on the way|has set out|have set out => only when a named officer has said so
you are entitled|you qualify|you have a right to => may be possible; name the rules and who decides
guarantee* => (leave it out)
wait for help|wait for rescue|wait for the team|wait for an officer => name the number to call
do not worry|don't worry|everything will be fine|stay calm => (leave it out; say what can be done)
you are safe|it is safe now => name the source and the hour
soon => name the date, with "usually"
shortly => "in a few words", or the date, with "usually"
`,
    officialese: `
in order to|so as to => to
prior to => before
commence*|initiate* => begin
terminat* => end
utilise*|utilize*|utilisation => use
facilitate|facilitates|facilitated|facilitation => help
beneficiary|beneficiaries => people who receive it
applicant|applicants => the person who asks
pursuant|hereby|thereof|herein|aforementioned => (leave it out)
regarding|concerning|with respect to => about
in the event of|in case of => if
shall be|shall not => must
obtain* => get
sufficient => enough
approximately => about
purchase* => buy
reside|resides|residing => live
verification|verify|verified|validat* => check
assessment|assess => check, or visit
implementation|implement* => say what is done
stakeholder*|modality|modalities => (leave it out)
psychosocial => support, or someone to talk to
encrypted|encryption => locked
submit|submission => send
user|users|server|error|input => an everyday word
reactivat* => switch on again
livelihood|livelihoods => work, or way to earn
entrepreneurship => small business
feasibility => whether it can work
liability => who pays for damage
antenatal => before birth
`,
    familiar: `
identity disability disabilities somebody everybody anybody emergency evacuation indonesia indonesian temporary certificate certificates
invitation operator registration registering coordinator kindergarten electricity information community university secondary everywhere kelurahan
sukamaju kesehatan education facility recovery security severely moderately
`,
    negations: 'not no never nobody cannot nothing without',
  },
};
