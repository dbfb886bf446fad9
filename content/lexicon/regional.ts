import type { Lexeme } from '#core/language/phrase.ts';

/** Danger as it is said in one regional language. `draft`: no named speaker has reviewed it; it is read, never written back. */
export interface RegionalDanger {
  readonly language: string;
  readonly name: string;
  readonly review: 'draft' | 'reviewed';
  /** How sure the words are: `good` from dictionaries and everyday use, `fair` from word lists, to be heard by a speaker. */
  readonly confidence: 'good' | 'fair';
  readonly lexemes: readonly Lexeme[];
}

const rescue = (phrases: string): Lexeme => ({ kind: 'certain', code: 'rescue', phrases });
const fire = (phrases: string): Lexeme => ({ kind: 'certain', code: 'fire', phrases });
const medical = (phrases: string): Lexeme => ({ kind: 'certain', code: 'medical', phrases });
const violence = (phrases: string): Lexeme => ({ kind: 'protect', code: 'violence', phrases });

/** Javanese and Sundanese words stand with the everyday spellings as well; here is what needs a phrase. */
export const REGIONAL: readonly RegionalDanger[] = [
  {
    language: 'jv',
    name: 'Javanese',
    review: 'draft',
    confidence: 'good',
    lexemes: [
      rescue(
        'tidak bisa metu|mlayu|medal|mlaku metu?\nkejebak|kecemplung|kelelep\nair|banjir mlebu\nair|banjir * masuk|minggah|munggah griya\nketerak|kebanjiran omah\nomah|griya|rumah ambruk|kerem|keli\nair * gulu',
      ),
      fire('omah|omahe|griya|rumah kobong|kobongan\ngeni|latu * gedhe|gede|ngobong'),
      medical('tidak eling|emut\nambegan * angel|seseg\nsesek|seseg|sesak ambegan'),
      violence(
        'bojo|bojoku|suami|suamiku|bapak|mantan * nggebugi|nggebuki|ngantemi|njotosi|ngeplaki|nyiksa\ndigebugi|digebuki|diantemi|dijotosi|dikeplaki',
      ),
    ],
  },
  {
    language: 'su',
    name: 'Sundanese',
    review: 'draft',
    confidence: 'good',
    lexemes: [
      rescue(
        'karugrag|kaurug|kaurugan|katimbun|kakubur|kaurubuan taneuh|leutak|urug\ntaneuh|lemah * urug|ngurug|rugrug\ntidak bisa kaluar|lumpat|indit|nyalametkeun\nkajebak|katindih|kabawa|kagusur\nair|banjir * naek|naik|asup|masuk|ageung|gede\nimah|bumi|rumah * rugrug|ambruk|kacaian\nair * sabeuheung|sasirah',
      ),
      fire('imah|rumah * kahuruan|kaduruk\nseuneu * gede|ageung|ngentab'),
      medical('tidak eling|emut|inget\nhese|sesek|sesak napas|engap'),
      violence(
        'salaki|suami|bapak|kabogoh * neunggeul|neunggeulan|ngagebug|ngagebugan|nampiling|najong|nyiksa\nditeunggeulan|digebugan|ditampiling|ditajong',
      ),
    ],
  },
  {
    language: 'ace',
    name: 'Acehnese',
    review: 'draft',
    confidence: 'fair',
    lexemes: [
      rescue(
        'ie|air raya|bena\nair raya\ntulong|tolong lon|kamoe|long\nie beuna\nhanyot|teuhanyot\nhan jeuet teubiet\nrumoh * reubah|hanyot|ka',
      ),
      fire('apui\nrumoh|rumah * tutong|teutot'),
      medical('han jeuet|ek nafah\nka pangsan'),
    ],
  },
  {
    language: 'min',
    name: 'Minangkabau',
    review: 'draft',
    confidence: 'good',
    lexemes: [
      rescue(
        'aia|air gadang|bah|dareh|tabanan\ngalodo\ntolong denai|ambo|awak|kami|saya\ntidak bisa kalua|lari\nanyuik|taanyuik|tasirek|tatimbun|taimpik|tajapik\nrumah|rumah runtuah|taban',
      ),
      fire('rumah|rumah tabaka|angui|taangui\napi gadang'),
      medical('sasak angok|angoknyo\nsakik kareh'),
    ],
  },
  {
    language: 'bbc',
    name: 'Batak',
    review: 'draft',
    confidence: 'fair',
    lexemes: [
      rescue(
        'urupi ahu|hami|au\nurupi\ntulungi au|hami\naek|air na? balga|godang|sumar\nlongkot|maup|mayup\ntanah|tano longsor|tarrundut',
      ),
      fire('mosok|tutung * jabu|bagas\njabu|bagas * mosok|tutung'),
      medical('so boi marhosa\nmangose'),
    ],
  },
  {
    language: 'bjn',
    name: 'Banjar',
    review: 'draft',
    confidence: 'good',
    lexemes: [
      rescue(
        "tolongi|tulungi|tolong ulun|unda|kami|saya\nbanyu|air * naik|dalam|masuk|larut\ncalap|kalalap\nba'ah|baah\ntatinggal|talarut|taandak\nkada kawa kaluar|bukah",
      ),
      fire('rumah * kagusangan|kabakaran\ngusang|kagusangan'),
      medical('kada kawa bahinak\ntahinak'),
    ],
  },
  {
    language: 'bug',
    name: 'Bugis',
    review: 'draft',
    confidence: 'fair',
    lexemes: [
      rescue(
        'tulungnga|tulungka|tulungi\nlempe\nuwae|air * menre|lempe|maloppo\nmali|malii|nalari uwae\nbola * marunrung|ruttung',
      ),
      fire('api * bola|maloppo\nbola * natunu|tunu\nnatunu api'),
      medical('makurang nyawa\nmasolang nyawa'),
    ],
  },
  {
    language: 'mad',
    name: 'Madurese',
    review: 'draft',
    confidence: 'fair',
    lexemes: [
      rescue(
        "tolonge|tolongi|tolong engko|kaula|saya\naeng|air * raja|ongga|masok|masuk\ntakalebbu|eghibe aeng|anyo'|anyok\nta' bisa kalowar\nroma * ropo|ambrok",
      ),
      fire('roma * kobbar|etono\nkobbar'),
      medical("sake' parah\nta' enga'"),
    ],
  },
  {
    language: 'ban',
    name: 'Balinese',
    review: 'draft',
    confidence: 'good',
    lexemes: [
      rescue(
        'tulungin|tulung|tolong tiang|titiang|icang\nblabar\nyeh|air * gede|ageng|menek|munggah|naik|macelep\nanyud|nganyudang|kanyudang\ntusing|nenten nyidang|dados pesu|medal\numah|rumah * uug|rubuh|embid',
      ),
      fire('umah|rumah * puun|kapuunan\napi gede'),
      medical('sing|tusing inget|sadar\nsesek angkihan'),
    ],
  },
  {
    language: 'pmy',
    name: 'Papuan Malay',
    review: 'draft',
    confidence: 'good',
    lexemes: [
      rescue(
        'tolong kitong|sa|kami|kitorang|saya\nair|kali su|sudah * naik|masuk|besar|tinggi\ntidak bisa kluar|keluar|lari\nsu|sudah hanyut\nde|dong hanyut|tenggelam\nrumah su|sudah roboh|hanyut|tenggelam',
      ),
      fire('rumah su|sudah * bakar|tabakar\napi su|sudah'),
      medical('tidak bisa napas|bernapas\nsu|sudah pingsan'),
    ],
  },
  {
    language: 'abs',
    name: 'Ambonese Malay',
    review: 'draft',
    confidence: 'good',
    lexemes: [
      rescue(
        'tolong beta|katong|kami|saya\naer|air su|sudah * nae|naik|maso|masuk|basar\nseng|tidak bisa kaluar|lari\nsu|sudah hanyo\nhanyo\nair|aer turun nae\nrumah * rubu|tagalang',
      ),
      fire('rumah * tabakar\napi basar|su'),
      medical('seng|tidak bisa napas\nsu|sudah pangsan'),
    ],
  },
  {
    language: 'xmm',
    name: 'Manado Malay',
    review: 'draft',
    confidence: 'good',
    lexemes: [
      rescue(
        'tolong kita|torang|pa torang\naer|air so * nae|naik|maso|besar\ntidak bisa kaluar|lari\nso hanyu\nrumah so * rubuh|hanyu',
      ),
      fire('rumah so * tabakar\nso tabakar'),
      medical('tidak bisa bernapas|napas'),
    ],
  },
  {
    language: 'en',
    name: 'English',
    review: 'reviewed',
    confidence: 'good',
    lexemes: [
      rescue(
        "trapped|stuck|drowning|stranded\nswept away\nwater|flood * rising\nwater|flood ** chest|neck|shoulders|head\nunder * rubble\non * roof|rooftop\nneed|send * rescue|boat|evacuation\ncannot|cant|can't * get out|escape\nbuildings? collapsed",
      ),
      fire('house|building|home * fire|burning\non fire'),
      medical(
        "cannot|can't|cant breathe\nunconscious|bleeding|seizure\nheart attack\nnot breathing\nin labor|labour\nneed|send * ambulance|doctor",
      ),
    ],
  },
];
