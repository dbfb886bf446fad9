/** The walls of the house: who may import whom. Each rule prints its sentence when it is broken. */
const room = (name, comment, allowed) => ({
  name: `core-${name}-stays-in-its-room`,
  severity: 'error',
  comment,
  from: { path: `^core/${name}/` },
  to: { pathNot: [`^core/(${['shared', name, ...allowed].join('|')})[/.]`, '(^|/)node_modules/zod'] },
});
const outside = (name, from, to, comment, extra = {}) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from, ...extra },
  to,
});

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'A circle of imports means that two things are one: join them or cut one edge.',
      from: {},
      to: { circular: true },
    },
    room('shared', 'shared is the floor: it imports nothing but zod and itself.', []),
    room('people', 'people may read shared only.', []),
    room('programme', 'programme may read people and shared.', ['people']),
    room('disaster', 'disaster may read people and shared.', ['people']),
    room('aid', 'aid may read programme, disaster, people and shared.', ['programme', 'disaster', 'people']),
    room('payment', 'payment may read programme, disaster, people and shared.', [
      'programme',
      'disaster',
      'people',
    ]),
    room('work', 'work may read disaster, aid, people and shared.', ['disaster', 'aid', 'people']),
    room('staff', 'staff may read shared only.', []),
    room(
      'api',
      'api is the shape of what the console sees: it may read staff, disaster, work, people, programme, grievance, referral and shared, and the access table.',
      ['staff', 'disaster', 'work', 'people', 'programme', 'grievance', 'referral', 'access'],
    ),
    room('referral', 'referral may read people and shared.', ['people']),
    room('grievance', 'grievance may read people and shared.', ['people']),
    outside(
      'core-language-is-pure',
      '^core/language/',
      {
        pathNot: [
          '^core/(shared|language)/',
          '^content/(words|areas|lexicon|gazetteer)',
          '(^|/)node_modules/(zod|sastrawijs|chrono-node|minisearch|libphonenumber-js)',
        ],
      },
      'language reads shared, its words and pure language libraries; places are lent through a port.',
    ),
    outside(
      'core-talk-reads-language',
      '^core/talk/',
      { pathNot: ['^core/(shared|talk|language|people)/', '(^|/)node_modules/zod'] },
      'talk may read language, people and shared.',
    ),
    outside(
      'core-knows-no-outside',
      '^core/',
      {
        path: [
          '^(adapters|bot|functions|infra|local|console|scripts)/',
          '(^|/)node_modules/(?!zod|sastrawijs|chrono-node|minisearch|libphonenumber-js)',
        ],
      },
      'core knows no channel, no cloud and no clock: lend it what it needs through use-cases/ports.ts.',
    ),
    outside(
      'core-has-no-node',
      '^core/',
      { dependencyTypes: ['core'] },
      'core runs anywhere: no node: modules inside.',
    ),
    outside(
      'content-is-data',
      '^content/',
      { pathNot: ['^content/', '^core/'] },
      'content is data: it may import define… functions and types of core, and its own folder.',
    ),
    outside(
      'adapters-know-ports-only',
      '^adapters/',
      { path: ['^(bot|functions|infra|local|console|content|scripts)/', '^core/use-cases/(?!ports)'] },
      'adapters implement ports.ts; they never call a use case.',
    ),
    outside(
      'bot-has-no-cloud',
      '^bot/',
      { path: ['^(adapters|functions|infra|local|console|scripts)/', '(^|/)node_modules/@aws-sdk'] },
      'the front door asks core; it does not reach for stores.',
    ),
    outside(
      'functions-wire-once',
      '^functions/(?!lib/)',
      { path: ['^(adapters|infra|local|console|scripts)/'] },
      'adapters meet ports in functions/lib/wire.ts only.',
    ),
    outside(
      'infra-describes',
      '^infra/',
      { path: ['^(content|adapters|bot|functions|local|console)/'] },
      'infra is the plan: it names files by path and imports no running code.',
    ),
    outside(
      'local-runs-the-template',
      '^local/',
      { path: ['^(core|content|adapters|bot|functions|console)/'] },
      'the local house starts from the synthesized template, never from the sources.',
      { pathNot: '^local/people\\.ts$' },
    ),
    outside(
      'console-sees-schemas',
      '^console/',
      { path: ['^(adapters|bot|functions|infra|local|scripts)/', '^core/use-cases/'] },
      'the console shares schemas, access and talk with the server, nothing that runs there.',
    ),
    outside(
      'nobody-imports-tools',
      '^(core|content|adapters|bot|functions|infra|local|console)/',
      { path: '^(scripts|bench|sim|test)/' },
      'scripts, bench, sim and test may import anything; nothing imports them.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
