/**
 * How people really spell on a phone: `meaning: spelling spelling ...`. Add a line or a spelling; the meaning is the
 * word that the phrase lists use, and it may be two words.
 */
export const SPELLINGS = `
kayaknya: kyknya kyanya kaynya keknya kayanya kyaknya kayake kayakne kaykny
tidak: gak ga gk g nggak ngga enggak engga tdk tak kagak kaga kgk kg ndak nda ndk gag gax nggk ngak gaak tida tiada indak ora mboten teu henteu tra tara sing
belum: blm blum blom belom belon blon bl bolom durung dereng acan tacan alun olun
bukan: bkn bukannya dudu sanes lain2an
jangan: ojok jgn jngn jangn jan ojo aja2 ulah tong
sudah: ude udeh uda2h udah udh sdh dah uda sdah sudh sudaah wis uwis wes uwes tos geus su so ud sampun atos alah dach
masih: msh masi msih isih keneh tasih
sedang: lg lagi2 sdg
lagi: lgi lagii
sekarang: skrg skrng skg skarang sekrang sekarng saiki ayeuna kini skrang
tolong: helep halp tuluung tlg tlong tlng tolongg tulung tulong tulungan tolongin tolg tlongg toloong tolonglah tulungi tulungnga tolonk tlonk tolomg help hellp
bantuan: bntuan bantuannya bantuwan batuan pitulungan bantosan
bantu: bntu bantuin dibantu2
minta: mnta mnt minta2 njaluk nyuwun menta
mohon: mhn mohn moho mohin
saya: sy sya gue gw gua aku ak aq ane abdi kulo kula awak ambo denai urang2 beta au ulun unda tiang lon2 engko
kami: kite kita kt kitong katong kitorang torang awak2 hita kamek kmi
ibu: enyak inyak ibuk emak mak mama mamak mbok bunda nyokap mamah umi ibunda simbok amak inang ummi
bapak: babeh babe bpk bp bapa ayah bokap abah papa bapake papah abak amang pak2 ebok
anak: ank anake budak bocah lare arek anakku anakke
bayi: byi baby bayik orok jabang oroh babynya
balita: blita
suami: swami bojo2 laki2ku suamiku misua sami
istri: istriku bini
nenek: nene mbah simbah oma nini eyang opung ompung nin
kakek: opa aki atok embah
orang: org orng ong wong jalma urang jelema orag
lansia: manula jompo 
rumah: umahe rmh rumh omah imah griya bumi2 roma2 rmah omahe umah uma2 jabu balai2 bola2
air: aer ae aie aia banyu toya cai yeh ie aek aeng uwae banyune caina aing2 airnya ayer airr
masuk: msuk masok msk mlebu mlebet asup lebet manjing
naik: naek nae naikk munggah naekk nek2 naiik unggah mundak
terus: trs trus teros terus2an terooos
hanyut: anyut keli palid anyuik anyud larut2 hayut kanyut kaanyut keanyut kintir keterak2
banjir: caah banjr bnjir banjer bajir banjur2 banjiir bnjr baanjir banji banjirrr kebanjiran2 blabar lempe lempe' ba'ah bajer bajor banjirr bsnjir bamjir bnajir
kebakaran: kobongan kahuruan kabakaran tabaka kobar kobbar kebakar kebakaraan kebkaran
gempa: lindu lindhu lini gampo linuh geumpa lendhu gempo gempaa lalo2
longsor: urug longsoran2 lonsor lengser2 longsorr
tenggelam: kelem titeuleum tengelam tenggelem tinggelam karam kerem tilem
terjebak: kejebak kajebak kejebag tajabak tajebak terjebag kejebek
terjepit: kejepit kajepit
tertimbun: ketimbun kakubur tatimbun katimbun kependem ketimbunan tertimbunan kebrukan kaurugan kauruk
sakit: skit loro gering udur lara sakik gelem2
pingsan: semaput kapiuhan pingsang
melahirkan: lahiran babaran ngalahirkeun nglairno
dan: n deng sm2 lan jeung
dengan: dgn dg dngn sareng
sama: sm
yang: yg yng nu sing2 ingkang
untuk: utk buat bwt untk kanggo kangge
dari: dr dri saka ti2
di: d neng ning nang
ke: k
juga: jg jga
karena: krn karna krna soale gara2 lantaran karana
ada: ad aya ono wonten adoh2
sangat: sgt bgt banget pisan bngt amat bangett
lebih: lbh
dekat: deket dkt cedak caket
depan: dpn dpan ngarep hareup
belakang: blkg blkang mburi tukang2
jalan: jl jln jlan dalan2 jalanan jalannya
gang: gg gank
kampung: kp kmpung kampoeng kmp
desa: ds
kelurahan: kel
kecamatan: kec kcmtn
kabupaten: kab
perumahan: perum prum prumahan
komplek: kompleks komp kompek
rumah sakit: rs rsud
puskesmas: pkm puskes
obat: obt ubar2 tamba obat2an obatan obat-obatan
makan: mkn mangan dahar2 tuang2 neda2
makanan: mknan mkanan dhaharan kadaharan dahareun tuangeun panganan mkann
minum: mnum ngombe nginum
selimut: slimut kemul simbut selimot
baju: bju klambi acuk pakaian
popok: pampers pempers diapers pampes pempes popk
susu: ssu
perahu: prahu perau perahunya
mengungsi: ngungsi ngungsih
pengungsi: pngungsi
pengungsian: pngungsian
bisa: bs iso tiasa biso bsa sanggup
bagaimana: gmn gimana gmna bgmn piye kumaha gimna pripun gmana
kenapa: knp napa knapa ngapa kunaon ngopo
kapan: kpn iraha
apa: apaan opo naon ape
berapa: brp brapa pira sabaraha brpa piro
dapat: dpt dpet dapet oleh2 meunang angsal
cair: cer2 caer ngecair
telepon: tlp telp tlpn tilp telpon tilpon telefon nelpon tlpon nelepon
sinyal: signal snyal sinyalnya
listrik: listrk lstrik
mati: mti pejah maot2 mtai
jelek: jlk elek awon goreng2
habis: hbs abis entek beak seep abiss hbis
kurang: krg krang
cukup: ckp cekap cukp
aman: amn
terima kasih: trims trim trimakasih makasih mksh makasi terimakasih tks thx thanks thks tq suwun nuhun  trmksh trmkasih tengkyu thankyou terimakasi makaci
semua: smua kabeh sadayana smw smuanya
banyak: bnyk byk bnyak akeh seueur loba byak
hari: hr hri dinten poe dina
bulan: bln sasi
tahun: thn taun th warsa
minggu: mgg
jam: jm
kemarin: kmrn kmren kemaren wingi kamari kmarin
besok: bsk bsok besuk isuk2 isukan sesuk mbenjang enjing
tadi: td
pagi: pg isuk
malam: mlm wengi peuting malem
siang: siank
sore: sonten
lutut: dengkul tuur lutu sedengkul2 tuut
pinggang: pinggul cangkeng bangkekan
dada: dodo dada2 dhadha dhodho
selutut: saentuur satuur sadengkul
sedada: sadada
sepinggang: sacangkeng sabangkekan
seleher: sabeuheung sagulu
sekepala: sasirah sahulu sasirahna
leher: gulu beuheung
betis: kempol bitis
kakak: kk2 kak
hilang: ilang leungit hlg ngilang hilg ilangan
meninggal: meningal mninggal tewas wafat sedo maot palastra 
evakuasi: evak evakuasii evakuasinya
sumbangan: sumbngan
banget: bngt2
kedinginan: kdinginan kedingin
kelaparan: klaparan kelaperan laper2 kelapran
lapar: laper luwe lesu2
haus: haos
takut: tkut
butuh: bth btuh peryogi mbetahaken mbutuhkan2 btuhkan butoh
perlu: prlu
harap: hrp
petugas: ptugas
ketinggian: ktinggian
surut: suruut surat2 suruy surud
kering: asat kring garing
tebal: tebel kandel
kencang: kenceng kncang kenceung banter
tertutup: ketutup katutup ketutupan ketutupn
terbalik: kebalik kebalek
terbawa: kebawa kebawak kabawa kbawa kegowo
terseret: keseret kaseret keseretnya
diobati: diobatin ngobatin ngobati diobatn
dilewati: dilewatin diliwati dilewat dilwati
dijemput: kejemput dijemputin dijmput dijempot dijapuik japuik
habis2: habisin
berjalan: bajalan mlampah
teman: temen tmn tmen kanca kancaku baturan
masyarakat: masy
punya: pu pung punyak nduwe gaduh gadhah duwe boga
juga2: joga
urgent: urgen urjen
tidak usah: gausah gakusah gausa gosah gosa
lantai: lt
mules: mules2 mulas mulas2 mules-mules
telur: telor endog endok
beras: bras
sembako: smbako sembakonya
napas: nps nafas napasnya nafasnya npas angok ambekan
sakit dada: angin_duduk
di sini2: dimari
susah: ssh sush angel hese
turun: trn trun
kamar: kmr
darah: drh
parah: prh prah
patah: pth
muntah: mnth mntah
bawah: bwh
hidup: hdp idup
berhenti: brenti brnti brhenti
lemas: lemes lms
basah: bsah teles baseuh
rusak2: rsk2
plis2: plisss
perempuan: cewek cewe awewe wadon
laki: cowok cowo lanang
besar: gde bsar
kecil: cilik leutik ketek kcil
punggung: geger2
keluar: klr klwr kluar metu kaluar kalua kluwar ka2luar
jatuh: jth jatoh jtuh ragrag tiba2an
sungai: kali2 walungan kalinya2 batang_air sungei
terkunci: kekunci kakonci
obat2: obatin
selamat: slamet salamet slamat
tertimpa: ketimpa katimpa kebruk ketiban kejatuhan2
menangis: nangis nangisan nangess
hilang2: ngilang
belum2: blomm
ikut2: milu
tinggi: tinggii tnggi duwur tngi
dalam: dlm jero
sampai: sampe smp smpai ampe nyampe sampek nepi mpe smpe sampsi
setinggi: stinggi segede2 
menginap: nginep nginap
tidur: tdr turu sare2 bobo
lumpuh: lumpuhh lmpuh lumpuhhh lumph
tuli: budeg2 torek
gelap: peteng poek
hujan: ujan hjan udan hujn hujaan
debit: debt2
mungkin: mgkn mungkn
sendiri: sndiri dewe nyalira
sendirian: sndirian dewekan nyorangan
atap: gendeng2 wuwungan hateup atep gendhing2
pohon: pohonnya pohn wit2 tangkal
tumbang: tmbang ambruk2 rungkad tumbg
roboh: rubuh ambruk ambrol rubuhan runtuh robo rebah runtuhan
retak: rengat retakk
rusak: rsk rusakk ruksak
pulsa: plsa
baterai: batre batere batrei batt baterei
lowbat: lobet lowbet  lobat
orang tua: ortu ortua wongtuwa
difabel: disabel disabilitas
kursi roda: kursiroda
tidak bisa: gabisa gabsa gakbisa gkbisa gbs gbisa tdkbisa gaisa
allah: allah
tidak ada: gaada gakada gada gaad gkada tidakada tdkada
tidak tahu: gatau gtau gaktau gatw embuh
tidak apa: gapapa gpp gakpapa
belum ada: blmada
lihat: liat lht delok
tahu: tau taw
begitu: gitu
begini: gini
cepat: cpt cepet cepat2 cpat
segera: sgera sgra segra
kondisi: kondisinya kndisi
korban: krban
lokasi: lok lokasinya
informasi: info infonya informasinya
posko:  poskonya
ketua: ktua
listriknya: listriknya2
jembatan: jmbtan
lewat: lwt liwat
warga: wrga
kosong: ksong
satu: 1an
bencana: bncana
darurat: drurat emergency
dipukul: dipukuli dipukulin digebuk digebukin ditabok ditampar ditonjok dihajar dibogem diantem
sekolah: skolah skul
kerja: krja
kehilangan: khilangan
terendam: kelelep klelep kakeueum keueum kerndam krendam kerendem kerendm kerendam terendem karendem terendm terendamm kleleb kacaian kalelep karendam kalebu calap trendam
tergenang: kegenang tergenag
menggenang: ngegenang ngegenangin
meluap: meluab luber mluap
penyakit: pnyakit
demam: 
disini: disni dsini
di sini: disini dsni dsini didieu dimari disiko kene
rescue: reskyu
`;

/** Words that are one letter away from a word of the lists and mean something else. */
export const OWN_WORDS = `
semarang barru banjar banjaran banjarnegara banjarmasin banjarbaru banjarsari banjarejo banjaragung banjarharjo banjarnya ganjar
jalani tanah tanam bahan badan batan bulat bulan buatan bantal bantah banten bandar bantar bantul bantuin
gempar gembar gempol gempal rempah lempar tempat tempah
apik apin apis
hilir hulur sehat sempat selamat salat solat shalat susun susul sudut surat surut
ruman ramah rumit tumpah
kabar kebar kemas lemas gemas cemas
tanda tunda tentu tenang terang tengah tinggal
makam malam salam dalam kelam
pasar pagar pajak pantai rantai lantai pandai
mandi mandiri menang menangis
pohan sakti saksi
perah parah merah murah marah
pesan pesat pesta kasus kasur kasar kasir
korea korek koran korban
orange orangtua
banyak banget
lumpur lumut
dapur datang data
bensin dengan
kering kerang
lurah luruh lurus
kipas lepas lekas
tulis tulang
pompa pompom
salah sawah salur
kartu kantor
suara suasana suami
pilih pulih puluh peluh
bangsa bangun
rencana kencana lencana semarang sebarang petinggi tertawa terkini terbaik buruh kelar evaluasi devaluasi distrik bankir banjur
gema pinggan belu naas warta penguin tukar teropong kemang kenang melarikan daerah menanggal menunggal
keinginan kehutanan tergolong sekarung terbayar terurus bertahap bertahun kebayoran kepakaran dijemur dijepit menunggak tersemat tersekat tercakar ketimun keruntuhan ternyata
`;

/** Words that matter so much that one slip of the finger is repaired. */
export const WORTH_REPAIR = `
banjir genangan tergenang terendam meluap gempa longsor kebakaran terbakar erupsi meletus tsunami kekeringan
tolong bantuan evakuasi dievakuasi mengungsi pengungsi pengungsian terjebak terkurung hanyut tenggelam tertimbun terseret
selamatkan pingsan melahirkan pendarahan kelaparan kedinginan kehujanan
makanan minuman selimut pakaian sembako logistik pembalut perahu terpal tikar matras obat-obatan dokter ambulans
listrik sinyal jembatan longsoran terisolir terputus ketinggian setinggi selutut sepinggang surut roboh ambruk
butuh membutuhkan dibutuhkan lansia balita penyandang disabilitas sekarang mohon bencana korban
kejebak kerendem ketimbun ketimpa tertimpa reruntuhan lumpuh sendirian keluar terkunci dijemput tersesat kesetrum
meledak terbalik tergeletak diselamatkan tertolong ketuban kontraksi sedada seleher seatap kebanjiran
meninggal pertolongan kedinginan terbawa terjepit tenggelem menunggu bertahan penghuni keluarga warga rumah belum tidak
masih lantai hilang kritis napas sungai jatuh setengah stroke bocor hamil istri suami nenek kakek darurat segera
`;
