/**
 * How the village, its head and its parts are called where it is not "desa" and "kepala desa": one line per area,
 * `codes | village | head | office | parts | source`. The longest code that fits counts. Where no source stands it is from
 * general knowledge and uncertain: the bot says "biasanya". Kelurahan have a lurah everywhere and stand in no line.
 */
export const AREA_TITLES = `
11 | gampong | keuchik | kantor keuchik | dusun | UU 11/2006 tentang Pemerintahan Aceh
11.02 | kute | pengulu kute | kantor pengulu | dusun |
11.04 11.17 | kampung | reje | kantor reje | dusun |
11.09 | desa | kepala desa | kantor desa | dusun |
11.10 11.75 | kampong | kepala kampong | kantor kepala kampong | dusun |
11.13 | kampung | pengulu | kantor pengulu | dusun |
11.16 | kampung | datok penghulu | kantor datok penghulu | dusun |
13 | nagari | wali nagari | kantor wali nagari | jorong | Perda Sumatera Barat 7/2018 tentang Nagari
13.01 | nagari | wali nagari | kantor wali nagari | kampung | Perda Sumatera Barat 7/2018 tentang Nagari
13.05 | nagari | wali nagari | kantor wali nagari | korong | Perda Sumatera Barat 7/2018 tentang Nagari
13.09 13.73 13.77 | desa | kepala desa | kantor desa | dusun |
14.07 | kepenghuluan | penghulu | kantor penghulu | dusun |
14.08 | kampung | penghulu | kantor penghulu | dusun |
15.08 | dusun | rio | kantor rio | kampung |
18.02 18.05 18.08 | kampung | kepala kampung | kantor kepala kampung | dusun |
18.04 18.13 | pekon | peratin | kantor peratin | pemangku |
18.06 18.10 | pekon | kepala pekon | kantor kepala pekon | dusun |
18.12 | tiyuh | kepalo tiyuh | kantor kepalo tiyuh | suku |
32.09 32.12 | desa | kuwu | kantor kuwu | dusun, blok |
34 | kalurahan | lurah | kantor lurah | padukuhan | Pergub DIY 2/2020 tentang Pemerintahan Kalurahan
51 | desa | perbekel | kantor perbekel | banjar dinas |
64.03 | kampung | kepala kampung | kantor kepala kampung | rt |
64.07 64.11 | kampung | petinggi | kantor petinggi | rt |
71.01 71.08 71.10 71.11 | desa | sangadi | kantor sangadi | dusun |
71.02 71.05 71.06 71.07 | desa | hukum tua | kantor hukum tua | jaga | Umacina, Kinerja Hukum Tua di Desa Sea, Kabupaten Minahasa
71.03 71.09 | kampung | kapitalaung | kantor kapitalaung | lindongan |
73.18 73.26 | lembang | kepala lembang | kantor lembang | kampung |
81.01 81.71 | negeri | raja | kantor negeri | dusun |
81.02 81.72 | ohoi | kepala ohoi | kantor ohoi | ohoi rat |
91 92 93 94 95 96 | kampung | kepala kampung | kantor kepala kampung | rt | UU 21/2001 tentang Otonomi Khusus Papua
`;
