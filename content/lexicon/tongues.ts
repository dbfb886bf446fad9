/** Words by which a language is known from a short message; they are rare in Indonesian. Codes are ISO 639. */
export const TONGUES: Readonly<Record<string, string>> = {
  en: 'the is are and we need help please water flood trapped house my our there have has people food from to in at with no not can they fire earthquake stuck hello thanks what where how when',
  jv: 'kulo kula omah omahe omahku griya banyu banyune munggah tulung ora mboten iki niki ono wonten wis uwis sampun durung dereng gerah kowe panjenengan piye pripun neng nang saiki sakniki kelem kobongan lindhu lindu wong tiyang arek nggih inggih kebanjiran bocah lare metu mlebu mlebet wedi awake dhewe iso saged karo kalih mangan dhahar wedhus keli peteng sumur asat toya nyuwun njaluk ibuku anakku simbah mlaku mlampah ambruk isih taksih kepiye matur nuwun sak gedhe gedhé padha panganan kemul lemahe kependem ambegan eling pakdhe mudhun carane',
  su: 'abdi kuring imah cai caina naek caah tulungan teu henteu ieu ayeuna geus atos tos parantos tacan gering udur kumaha anu nu jeung sareng lini kahuruan palid tuang tiasa budak orok kajebak loba seueur punten hoyong peryogi kedah leueut sieun jalma urug mah euy asup leumpang katimbun taneuh rugrug sirah sasirah dahareun simbut carana menta hatur nuhun surut ageung ninina biang kacaian ngeunaan wae',
  min: 'ambo denai awak aia gadang rumah tabaka ndak indak alun alah lah nan di ka jo urang anak padusi tolong galodo gampo sakik tasabuik kami kito ko iko dima baa apo anyuik basa mandeh pulang makan nasi samba',
  ace: 'lon long kamoe rumoh ie raya apui tulong hana han jeuet nyoe ka pakon peu geumpa gampong ureueng aneuk mak ayah droeneuh di lam saket pajoh bu',
  ban: 'tiang titiang icang umah yeh blabar linuh puun tulungin sing tusing nenten wenten ada suba sampun gelem meme bapa pianak cening ring anyud ten dados',
  bjn: 'ulun unda banyu calap kada kawa handak rumah kabakaran hanyar sudah pang lah nyawa pian kami kayapa dimapa gasan wan lawan haja jua',
  mad: 'engko kaula roma aeng lendhu kobbar tak bisa kalowar tolonge bede ana bini sake reng oreng',
  bug: 'iyya idi bola uwae lempe tulungnga api de gaga engka tau ana indo ambo malasa',
  bbc: 'ahu hami jabu aek urupi ndang daong so adong inang amang dakdanak marsahit lalo nunga',
  pmy: 'sa kitong kitorang dong de pu su tra trada kam ko pi macam bapa mama tolong paitua maitua stop mo',
  abs: 'beta katong seng su aer nae maso kaluar dong ose bapa mama ada tolong rumah hanyo skarang pi mo tar',
  xmm: 'kita torang ngana nda nyanda so aer nae kaluar pe mo dorang komdang samua pigi bage',
};
