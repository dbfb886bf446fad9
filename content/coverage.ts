/** One item of the vision behind Jaring, in our words, and where Jaring answers it. */
export interface CoverageItem {
  readonly item: string;
  /** Ids of programmes that serve it. */
  readonly programmes?: readonly string[];
  /** Programme and the title of one of its scenarios. */
  readonly scenarios?: readonly (readonly [programme: string, title: string])[];
  /** Files of tests or journeys that play it. */
  readonly tests?: readonly string[];
  /** Files that decide it, where it is a rule of the house or a setting. */
  readonly settings?: readonly string[];
  /** What is still missing. */
  readonly notYet?: string;
}

export interface CoveragePart {
  readonly title: string;
  readonly items: readonly CoverageItem[];
}

const HOUSEHOLDS = 'test/fixtures/households.jsonl';
const SCREENING = 'test/core/programme/screening.test.ts';
const MET = 'every rule is met';

const GROUPS: CoveragePart = {
  title: 'Who is vulnerable',
  items: [
    {
      item: 'poor and nearly poor families',
      programmes: ['pkh', 'sembako', 'blt-dana-desa', 'pbi-jkn'],
      scenarios: [['pkh', MET]],
      tests: [SCREENING],
    },
    {
      item: 'families pushed down by a shock',
      programmes: ['blt-dana-desa', 'disaster-livelihood'],
      scenarios: [['blt-dana-desa', MET]],
    },
    {
      item: 'older people without care',
      programmes: ['elderly-care-home', 'atensi-elderly', 'elderly-home-care', 'elderly-disability-meals'],
      tests: [SCREENING],
    },
    {
      item: 'people with physical, mental, intellectual or sensory disabilities',
      programmes: [
        'atensi-disability',
        'assistive-devices',
        'inclusive-school',
        'inclusive-employment',
        'aspd-east-java',
      ],
      tests: [SCREENING],
    },
    { item: 'orphans', programmes: ['atensi-yapi', 'foster-care', 'lksa-care'] },
    { item: 'children who live or work on the street', programmes: ['street-children'] },
    {
      item: 'children hurt, exploited or trafficked',
      programmes: ['sapa-129', 'uptd-ppa', 'child-safe-house'],
    },
    {
      item: 'children who may leave school or are undernourished',
      programmes: ['pip', 'sekolah-rakyat', 'toddler-nutrition-pmt', 'mbg'],
    },
    { item: 'mothers on their own', programmes: ['women-economic', 'pkh', 'pnm-mekaar'], tests: [SCREENING] },
    {
      item: 'women hurt by violence at home',
      programmes: ['sapa-129', 'women-counselling', 'women-shelter', 'legal-aid'],
    },
    { item: 'women shut out of work or learning', programmes: ['women-economic', 'pnm-mekaar'] },
    {
      item: 'people hit by disasters',
      programmes: ['disaster-logistics', 'temporary-shelter', 'house-repair-stimulus'],
    },
    { item: 'people hit by social conflict', programmes: ['social-conflict-aid'] },
    {
      item: 'remote indigenous and marginal communities',
      programmes: ['kat-empowerment', 'affirmation-scholarship', 'civil-registration'],
    },
    {
      item: 'people with a mental disorder who have nobody',
      programmes: ['odgj-rescue', 'odgj-community-rehab', 'odgj-family-support'],
    },
    { item: 'all eight groups in one set of invented households', tests: [HOUSEHOLDS, SCREENING] },
    {
      item: 'vulnerability as lack of voice, information and legal protection',
      programmes: ['legal-aid', 'lpsk-protection'],
      settings: [
        'core/people/facts.ts',
        'content/rights.ts',
        'core/grievance/grievance-life.ts',
        'core/referral/referral-life.ts',
      ],
      tests: [
        'test/journeys/request.test.ts',
        'test/journeys/grievance.test.ts',
        'test/browser/grievances.test.ts',
        'test/bot/referrals.test.ts',
        'test/journeys/referral.test.ts',
        'test/browser/referrals.test.ts',
      ],
    },
  ],
};

const AIMS: CoveragePart = {
  title: 'What it is for',
  items: [
    {
      item: 'basic needs: food, clothing, housing, health, school',
      programmes: ['sembako', 'disaster-logistics', 'bsps', 'pbi-jkn', 'pip'],
    },
    {
      item: 'protection from poverty, illness, disability, disaster',
      programmes: ['pkh', 'pbi-jkn', 'disaster-compensation', 'disaster-living-allowance'],
    },
    {
      item: 'strength to stand alone and take part',
      programmes: ['vocational-blk', 'pena', 'kube', 'umkm-mentoring'],
    },
    {
      item: 'return to social life after harm',
      programmes: ['atensi-disability', 'vocational-sentra', 'women-counselling', 'odgj-community-rehab'],
    },
    {
      item: 'less that makes people vulnerable',
      programmes: ['free-health-check', 'posyandu', 'destana', 'spab'],
    },
    {
      item: 'no stigma, full part in public life',
      programmes: ['odgj-stigma-education', 'inclusive-school', 'inclusive-employment'],
      tests: ['test/core/programme/proof.test.ts'],
    },
  ],
};

const CASH: CoveragePart = {
  title: 'Family 1: cash and in-kind aid',
  items: [
    {
      item: 'conditional cash for very poor families (PKH), with its parts',
      programmes: ['pkh'],
      scenarios: [['pkh', 'five people fit, four count: the published order drops the pregnancy']],
      tests: ['test/core/programme/amounts.test.ts'],
    },
    {
      item: 'duties in school and health',
      programmes: ['pkh'],
      settings: ['content/programmes/_pkh-duties.ts', 'core/programme/duty-calendar.ts'],
      tests: [
        'test/core/programme/duty-calendar.test.ts',
        'test/bot/duties.test.ts',
        'test/journeys/duties.test.ts',
        'test/browser/follow-ups.test.ts',
      ],
    },
    {
      item: 'food by card (BPNT, sembako)',
      programmes: ['sembako', 'food-aid-rice'],
      scenarios: [['sembako', MET]],
    },
    { item: 'e-warong, no longer compulsory', settings: ['content/programmes/sembako.ts'] },
    {
      item: 'temporary cash in a crisis (BLT)',
      programmes: ['blt-dana-desa', 'blt-kesra-2025'],
      scenarios: [['blt-kesra-2025', 'it is closed, whoever asks']],
    },
  ],
};

const SERVICES: CoveragePart = {
  title: 'Family 2: basic services',
  items: [
    {
      item: 'state-paid health insurance',
      programmes: ['pbi-jkn', 'pbi-jkn-reactivation'],
      tests: ['test/bot/fast-path.test.ts'],
      scenarios: [
        ['pbi-jkn-reactivation', 'dialysis tomorrow: a serious illness needs no proof of poverty first'],
      ],
    },
    { item: 'free care at the Puskesmas', programmes: ['puskesmas-free-care', 'free-health-check'] },
    { item: 'nutrition of young children', programmes: ['toddler-nutrition-pmt', 'mbg'], tests: [SCREENING] },
    { item: 'Posyandu', programmes: ['posyandu'] },
    {
      item: 'school aid (PIP, KIP)',
      programmes: ['pip'],
      scenarios: [['pip', 'one pupil in primary and one in senior secondary']],
    },
    { item: 'scholarships', programmes: ['kip-kuliah', 'affirmation-scholarship', 'sekolah-rakyat'] },
    { item: 'inclusive schools', programmes: ['inclusive-school'] },
    { item: 'repair of unfit houses', programmes: ['bsps', 'rst-kemensos'] },
    {
      item: 'rent or temporary housing after a disaster',
      programmes: ['housing-waiting-fund', 'temporary-shelter'],
      scenarios: [['housing-waiting-fund', 'with relatives for three months']],
    },
    {
      item: 'identity papers, the door to all of it',
      programmes: ['civil-registration'],
      tests: [
        'test/bot/numbers.test.ts',
        'test/journeys/numbers.test.ts',
        'test/journeys/opened-files.test.ts',
      ],
    },
  ],
};

const ECONOMY: CoveragePart = {
  title: 'Family 3: economic empowerment',
  items: [
    {
      item: 'vocational training that fits wishes and the local market',
      programmes: ['vocational-blk', 'vocational-sentra', 'prakerja'],
    },
    {
      item: 'small capital without collateral',
      programmes: ['kur-super-mikro', 'pnm-mekaar', 'umi', 'microfinance-cooperative'],
    },
    { item: 'mentoring of small businesses', programmes: ['umkm-mentoring', 'pena'] },
    { item: 'social entrepreneurship and joint business', programmes: ['prokus', 'kube'] },
    {
      item: 'a path out of aid with follow-up',
      programmes: ['pena', 'prokus', 'kube', 'vocational-blk', 'kur-super-mikro', 'umkm-mentoring'],
      settings: ['content/paths.ts'],
      tests: ['test/core/programme/follow-up-life.test.ts', 'test/bot/paths.test.ts'],
    },
  ],
};

const PROTECTION: CoveragePart = {
  title: 'Family 4: protection and rehabilitation',
  items: [
    { item: 'safe houses for children', programmes: ['child-safe-house'] },
    {
      item: 'integrated local service for women and children (formerly P2TP2A)',
      programmes: ['uptd-ppa', 'sapa-129'],
    },
    { item: 'return of children from the street', programmes: ['street-children'] },
    { item: 'adoption and alternative care', programmes: ['adoption', 'foster-care', 'lksa-care'] },
    {
      item: 'counselling and legal company for women',
      programmes: ['women-counselling', 'legal-aid', 'lpsk-protection'],
    },
    { item: 'shelters for women', programmes: ['women-shelter'] },
    { item: 'economic strength of women', programmes: ['women-economic'] },
    { item: 'rehabilitation centres', programmes: ['atensi-disability'] },
    { item: 'assistive devices', programmes: ['assistive-devices'] },
    { item: 'training for independence', programmes: ['disability-independence'] },
    { item: 'inclusive work', programmes: ['inclusive-employment'] },
    { item: 'homes for older people', programmes: ['elderly-care-home'] },
    { item: 'home care for older people', programmes: ['elderly-home-care', 'elderly-disability-meals'] },
    { item: 'active ageing', programmes: ['elderly-active', 'atensi-elderly'] },
    { item: 'mental health care in the community', programmes: ['odgj-community-rehab', 'odgj-rescue'] },
    { item: 'support of families in mental health care', programmes: ['odgj-family-support'] },
    { item: 'education against stigma', programmes: ['odgj-stigma-education'] },
  ],
};

const DISASTER: CoveragePart = {
  title: 'Family 5: disaster',
  items: [
    { item: 'relief goods', programmes: ['disaster-logistics'], tests: ['test/core/disaster'] },
    { item: 'medical help', programmes: ['disaster-medical'] },
    { item: 'psychosocial help', programmes: ['disaster-psychosocial'] },
    {
      item: 'repair of houses',
      programmes: ['house-repair-stimulus', 'disaster-household-contents'],
      scenarios: [['house-repair-stimulus', 'a house with damage "severe"']],
    },
    { item: 'rebuilding of public works', programmes: ['disaster-infrastructure'] },
    { item: 'recovery of livelihoods', programmes: ['disaster-livelihood', 'disaster-living-allowance'] },
    { item: 'education and preparedness', programmes: ['destana', 'kampung-siaga-bencana', 'spab'] },
    { item: 'reports from residents, matched to incidents', tests: ['test/core/disaster'] },
  ],
};

const CHALLENGES: CoveragePart = {
  title: 'What stands in the way',
  items: [
    {
      item: 'poor families missed, others included',
      settings: ['core/programme/interview.ts', 'core/programme/smallest-change.ts'],
      tests: [
        'test/core/programme/catalogue.test.ts',
        'test/bot/applications.test.ts',
        'test/bot/proposals.test.ts',
        'test/journeys/proposal.test.ts',
      ],
    },
    {
      item: 'overlap and gaps between offices',
      settings: ['content/programmes/index.ts', 'content/referrals.ts'],
      tests: [SCREENING, 'test/bot/referrals.test.ts', 'test/journeys/referral.test.ts'],
    },
    {
      item: 'little money, few workers',
      settings: ['bench/screening.ts', 'bench/main.ts'],
    },
    { item: 'stigma', tests: ['test/core/people/facts.test.ts', 'test/core/programme/proof.test.ts'] },
    { item: 'former prisoners', notYet: 'no programme of their own is known; general ones serve them' },
    {
      item: 'programmes made from above',
      tests: ['test/bot/groups.test.ts', 'test/journeys/group.test.ts'],
      notYet: 'surveys',
    },
    {
      item: 'weak monitoring',
      settings: ['scripts/programmes.ts', 'functions/replay-decisions.ts'],
      tests: ['test/core/programme/replay.test.ts', 'test/journeys/changed-rules.test.ts'],
      notYet: 'a replay of what officers decided: a human took it, by what she found',
    },
    {
      item: 'distance and access',
      settings: ['core/people/fact-list/home-and-money.ts'],
      tests: ['test/core/language', 'test/journeys/sent-files.test.ts'],
      notYet: 'a second channel beside Telegram; voice notes written down by themselves',
    },
  ],
};

const STRATEGIES: CoveragePart = {
  title: 'What helps',
  items: [
    {
      item: 'the whole person and family at once',
      settings: ['core/programme/screening.ts'],
      tests: ['test/core/programme/interview.test.ts'],
    },
    {
      item: 'digital means: one register, digital payment, online services',
      settings: ['scripts/screen.ts', 'core/programme/catalogue.ts'],
      tests: ['test/bot/waiting.test.ts', 'test/journeys/waiting.test.ts'],
      notYet: 'payments and reconciliation',
    },
    {
      item: 'government, firms, civil society and universities together',
      programmes: ['umkm-mentoring', 'lksa-care'],
      settings: ['content/programmes/_template.ts'],
      notYet: 'the partners’ interface',
    },
    {
      item: 'people take part in what is decided',
      programmes: ['destana', 'kube'],
      tests: ['test/bot/groups.test.ts', 'test/core/programme/application-group.test.ts'],
    },
    { item: 'trained workers', tests: ['test/bot/practice.test.ts'] },
    {
      item: 'prevention before harm',
      programmes: ['free-health-check', 'posyandu', 'destana', 'spab', 'kampung-siaga-bencana'],
    },
    {
      item: 'advocacy and an end of stigma',
      programmes: ['odgj-stigma-education'],
      settings: ['content/rights.ts'],
      tests: ['test/content/rights.test.ts'],
    },
    {
      item: 'research and evidence',
      settings: ['docs/benchmarks.md'],
      tests: ['bench/screening-equal.ts'],
      notYet: 'published, coarse figures',
    },
  ],
};

/** The whole vision, part by part. */
export const coverage: readonly CoveragePart[] = [
  GROUPS,
  AIMS,
  CASH,
  SERVICES,
  ECONOMY,
  PROTECTION,
  DISASTER,
  CHALLENGES,
  STRATEGIES,
];
