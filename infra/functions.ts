import { EVENT_NAMES, type EventName } from '#core/events.ts';
import type { FunctionPlans } from './plan.ts';

const everyEventOf = (subject: string): readonly EventName[] =>
  EVENT_NAMES.filter((name) => name.startsWith(`${subject}.`));

/** Every Lambda of the house: all powers of the system on one page. A name is a file in functions/. */
export const FUNCTIONS = {
  telegram: {
    trigger: { open: ['POST /telegram'] },
    may: {
      sessions: 'read-write',
      claims: 'read-write',
      applications: 'read-write',
      // Invitations are used and duty is spoken in chat (docs/decisions/0101).
      people: 'read-write',
      fields: 'seal',
      // NIK and KK are given here, and opened here by a social worker; only `numbers` has the key besides (docs/decisions/0132).
      identities: 'seal',
      index: 'mac',
      telegram: 'call',
      webhook: 'check',
    },
    memory: 1024,
    timeout: 25,
    ifItFails:
      'Nobody can write to us: cries for help wait at Telegram, which tries again for up to 24 hours. Publish 112, 115 and 117 by other means at once.',
  },
  api: {
    trigger: {
      // functions/api/routes.ts is the table; what it does not hold is answered as not found.
      routes: ['ANY /api/{proxy+}'],
      open: ['GET /api/settings', 'GET /api/openapi.json', 'GET /api/docs'],
    },
    may: {
      claims: 'read-write',
      // Officers do their step of a programme's files in the console too (docs/decisions/0096).
      applications: 'read-write',
      sessions: 'read-write',
      people: 'read-write',
      // Lends the holder of a report a link to what came with it (docs/decisions/0146).
      files: 'read',
      fields: 'seal',
      signIn: 'tell',
    },
    memory: 1024,
    timeout: 15,
    ifItFails:
      'The console shows nothing new and responders cannot take reports there: they work in chat until it runs again.',
  },
  numbers: {
    trigger: { routes: ['POST /api/applications/{id}/numbers'] },
    may: {
      // Opens NIK and KK for the console, apart from the rest of the API, so that its mistakes cannot open a number (docs/decisions/0147).
      applications: 'read-write',
      sessions: 'read-write',
      people: 'read',
      fields: 'seal',
      identities: 'seal',
      signIn: 'tell',
    },
    memory: 512,
    timeout: 15,
    ifItFails:
      'Social workers cannot open NIK and KK in the console; they open them in chat until it runs again.',
  },
  parked: {
    trigger: { routes: ['GET /api/parked', 'POST /api/parked/replay'] },
    may: {
      // A parked message goes through the same turn as at the webhook, so this has what the webhook has (docs/decisions/0120), but for the vault:
      // numbers are masked in what is parked.
      sessions: 'read-write',
      claims: 'read-write',
      applications: 'read-write',
      people: 'read-write',
      fields: 'seal',
      telegram: 'call',
      deadLetters: 'redrive',
      signIn: 'tell',
    },
    memory: 512,
    timeout: 25,
    ifItFails:
      'Messages that failed cannot be seen or sent through again: the people who wrote them wait for an answer.',
  },
  relay: {
    trigger: { streams: ['claims', 'applications'] },
    may: { topic: 'publish' },
    timeout: 30,
    ifItFails:
      'What is saved is safe, but nobody hears of it: no notices to families and no new work for responders until it runs again.',
  },
  'send-notices': {
    trigger: {
      events: [
        ...everyEventOf('report'),
        ...everyEventOf('application'),
        ...everyEventOf('follow-up'),
        ...everyEventOf('grievance'),
        ...everyEventOf('referral'),
      ],
    },
    may: {
      sessions: 'read-write',
      claims: 'read',
      applications: 'read',
      people: 'read',
      fields: 'seal',
      telegram: 'call',
    },
    timeout: 30,
    // One leased token bucket paces the Bot API; more copies would only wait for one another.
    reserved: 5,
    ifItFails:
      'Families and responders are not told what happened to a report or a request; they see it only when they ask.',
  },
  'keep-files': {
    trigger: {
      events: [
        'report.received',
        'report.detailed',
        'report.files-wanted',
        'report.erased',
        'application.submitted',
        'application.completed',
        'application.files-wanted',
        'application.cleared',
        'application.withdrawn',
        'application.erased',
      ],
    },
    may: {
      claims: 'read-write',
      applications: 'read-write',
      files: 'read-write',
      fields: 'seal',
      telegram: 'call',
    },
    memory: 512,
    timeout: 60,
    ifItFails:
      'Photos and voice notes stay at Telegram only and cannot be opened by officers; after an erasure they are not removed until it runs again.',
  },
  sweep: {
    trigger: { schedule: 'rate(1 minute)' },
    may: {
      sessions: 'read-write',
      claims: 'read-write',
      applications: 'read-write',
      people: 'read',
      fields: 'seal',
      telegram: 'call',
    },
    timeout: 50,
    ifItFails:
      'Owed replies stay unsent and urgent items that nobody took do not climb to the next desk, and nobody hears of late files: somebody must watch the queue.',
  },
  'clear-ended': {
    // At nine, ten and eleven in the morning in Jakarta: whoever had numbers here is told by day.
    trigger: { schedule: 'cron(0 2,3,4 * * ? *)' },
    // It deletes what lies in the vault, and has no key to open it (docs/decisions/0154).
    may: { applications: 'read-write', vault: 'forget', fields: 'seal' },
    memory: 512,
    timeout: 300,
    ifItFails:
      'NIK, KK and photos of papers of requests that are over stay longer than their people were told.',
  },
  'replay-decisions': {
    // From one to four in the morning in Jakarta: a run that finds the night's round ended stops at once.
    trigger: { schedule: 'cron(0,15,30,45 18,19,20 * * ? *)' },
    // It writes by which rules a household was last told, owes notices that the sweep sends, and keeps how far it has come.
    may: {
      households: 'read-write',
      owners: 'read',
      applications: 'read',
      sessions: 'read-write',
      fields: 'seal',
    },
    memory: 512,
    timeout: 300,
    counts: [
      { line: 'decisions.replayed', field: 'decisions' },
      {
        line: 'decisions.differ',
        field: 'count',
        alarm: {
          name: 'differ',
          hurts:
            'A rule was changed behind the back of families: some were told that aid fits, or does not, by a rule that is gone.',
          first: 'Look which programme the log line decisions.differ names, and put its rule back.',
        },
      },
    ],
    ifItFails:
      'Nobody notices when a programme is changed behind the back of families who were told something else, and families whom a new rule helps do not hear of it.',
  },
} as const satisfies FunctionPlans;
