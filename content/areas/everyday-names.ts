/**
 * Names that people use and no official list has: one line per name or group of names, `spellings: codes`. The first
 * code is the usual meaning. Spellings are written without spaces; a new line needs no programmer.
 */
export const EVERYDAY_NAMES = `
dki dkijakarta jkt jekardah: 31
jakpus jakpst: 31.71
jakut jakutara: 31.72
jakbar jakbr: 31.73
jaksel jaksl: 31.74
jaktim jaktm: 31.75
condet: 31.75.04
kepulauanseribu pulauseribu kepseribu: 31.01
jogja yogya jogjakarta jogjes djogja diy diyogyakarta dijogja: 34 34.71
jabar westjava: 32
jateng centraljava: 33
jatim eastjava: 35
sumut northsumatra: 12
sumbar ranahminang westsumatra: 13
sumsel: 16
bengkoolen: 17
babel: 19
kepri: 21
ntb: 52
ntt flobamora: 53
kalbar: 61
kalteng: 62
kalsel: 63
kaltim: 64
kaltara: 65
sulut: 71
sulteng: 72
sulsel: 73
sultra: 74
sulbar: 76
malut: 82
pabar: 92
papsel: 93
papteng: 94
papeg: 95
pbd: 96
nad nangroeaceh nanggroeaceh nanggroeacehdarussalam acehdarussalam atjeh: 11
pasigala: 72.71 72.10 72.03
bdg bandoeng bandungkota: 32.73 32.04
kbb: 32.17
bgr: 32.71 32.01
bks: 32.75 32.16
dpk: 32.76
tng tgr: 36.71 36.03
tangsel: 36.74
cgk: 31.73.01
tasik: 32.78 32.06
crb: 32.74 32.09
cjr cianjoer: 32.03
grt garoet: 32.05
krw kerawang: 32.15
pwk: 32.14
smg: 33.74 33.22
solo: 33.72
pwt purwokerto: 33.02
mgl: 33.71 33.08
sby suroboyo: 35.78
mlg ngalam: 35.73 35.07
kdr: 35.71 35.06
sda: 35.15
bwi: 35.10
mjk: 35.76 35.16
mdn: 35.77 35.19
dps: 51.71
lobar: 52.01
loteng: 52.02
lotim: 52.03
klu: 52.08
lombok: 52.71 52.01 52.02 52.03 52.08
ksb: 52.07
flores: 53.06 53.07 53.08 53.09 53.10 53.15 53.16 53.19
sumba: 53.11 53.12 53.17 53.18
tts soe: 53.02
kotamedan: 12.71
labura: 12.23
labusel: 12.22
madina: 12.13
tapteng: 12.01
taput: 12.02
tapsel: 12.03
sergai: 12.18
paluta: 12.20
humbahas: 12.16
nias: 12.04 12.78 12.14 12.24 12.25
sidempuan sidimpuan psp padangsidempuan: 12.77
siantar: 12.72
bna: 11.71
abdya: 11.12
pijay: 11.18
lsm: 11.73
simeuleu: 11.09
bkt: 13.75
pessel painan: 13.01
pasbar: 13.12
pku: 14.71
inhu rengat: 14.02
inhil: 14.04
kuansing: 14.09
rohul: 14.06
rohil: 14.07
plg plembang: 16.71
oki: 16.02
muba: 16.06
muratara: 16.13
pali: 16.12
linggau: 16.73
prabu: 16.74
balam lampungkota: 18.71
lamsel: 18.01
lamteng: 18.02
lambar: 18.04
lamtim: 18.07
lamut: 18.03
tuba: 18.05
ptk: 61.71
skw: 61.72
bjm: 63.71
bjb: 63.72
hss kandangan: 63.06
hst barabai: 63.07
hsu amuntai: 63.08
bpn bppn: 64.71
smd smr: 64.72
kukar tenggarong: 64.02
kutim sangatta: 64.08
kubar: 64.07
ppu: 64.09
palangka pky: 62.71
kobar: 62.01
kotim sampit: 62.02
mks makasar ujungpandang upg: 73.71
pangkep: 73.10
sidrap: 73.14
toraja: 73.18 73.26
lutra: 73.22
lutim: 73.24
mdo menado: 71.71
minsel: 71.05
minut: 71.06
bolmong: 71.01
sitaro: 71.09
parimo parigi: 72.08
touna: 72.09
morut: 72.12
kdi: 74.71
konut: 74.09
konsel: 74.05
gto: 75.71 75.01
polman polewali: 76.04
amq: 81.71
sbb: 81.06
sbt: 81.05
mbd: 81.08
malra: 81.02
tidore: 82.72
halsel: 82.04
halut: 82.03
haltim: 82.06
halbar: 82.01
djj: 91.71 91.03
mkw: 92.02
timika: 94.04
wamena: 95.01
tpi: 21.72
pkp: 19.71
djb: 15.71 15
clg: 36.72
rangkasbitung: 36.02
cikampek: 32.15
jatinangor: 32.11
bsd: 36.74.01
priok tanjungpriuk priuk: 31.72.02
kebayoran: 31.74.07 31.74.05
tnabang: 31.71.07
kemang: 31.74.03
halmahera: 82.02 82.03 82.01 82.04 82.06
timor: 53.02 53.03 53.04 53.01
minahasa: 71.02 71.05 71.06
minang: 13
papua: 91 92 93 94 95 96
mentawai: 13.09
baliem: 95.01
labuanbajo: 53.15
maumere: 53.07
kutacane: 11.02
takengon: 11.04
blangpidie: 11.12
meulaboh: 11.05
sibolga: 12.73
kabanjahe berastagi brastagi: 12.06
rantauprapat: 12.10
stabat: 12.05
kisaran: 12.09
sinabung: 12.06
semeru: 35.08 35.07
merapi: 34.04 33.08 33.10 33.09
lewotobi: 53.06
kelud: 35.06 35.05 35.07
pelabuhanratu palabuhanratu: 32.02.01
pangandaran: 32.18
ungaran: 33.22
kartosuro kartasura: 33.11
sigli: 11.07
kualasimpang: 11.16
calang: 11.14
sinabang: 11.09
redelong simpangtigaredelong: 11.17
pangkalanbrandan pangkalanberandan: 12.05
sibuhuan: 12.21
sidikalang: 12.11
batusangkar: 13.04
padangaro: 13.11
arosuka: 13.02
bagansiapiapi: 14.07
selatpanjang: 14.10
siaksriindrapura: 14.08
muarabungo: 15.08
kualatungkal: 15.06
muarasabak: 15.07
baturaja: 16.01
tais: 17.05
argamakmur: 17.03
liwa: 18.04
krui: 18.13
muntok: 19.05
ranai: 21.03
tarempa: 21.05
cikarang: 32.16
soreang: 32.04
caruban: 35.19
amlapura: 51.07
sumbawabesar: 52.04
waibakul: 53.17
tambolaka: 53.18
waikabubak: 53.12
waingapu: 53.11
kefamenanu kefa: 53.03
atambua: 53.04
kalabahi: 53.05
mbay: 53.16
betun: 53.21
oelamasi: 53.01
putussibau: 61.06
pangkalanbun: 62.01
kualakapuas: 62.03
buntok: 62.04
muarateweh: 62.05
kasongan: 62.06
kualakurun: 62.10
sendawar: 64.07
tondano: 71.02
bungku: 72.06
sengkang: 73.13
watansoppeng: 73.12
raha: 74.03
labungkari: 74.14
langara: 74.12
masohi: 81.01
dobo: 81.07
biak: 91.06
serui: 91.05
`;
