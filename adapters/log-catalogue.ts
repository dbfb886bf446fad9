/** What a field may hold. None of them can hold a name, a sentence, a phone number or a NIK. */
const KINDS = {
  /** A word of the house: `report.received`, `session-moved`, `TypeError`. */
  code: (value: unknown) =>
    typeof value === 'string' && /^[A-Za-z][A-Za-z0-9.-]{0,63}$/.test(value) && !/\d{6}/.test(value),
  count: (value: unknown) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 1_000_000,
  /** Milliseconds that something took. */
  took: (value: unknown) => typeof value === 'number' && value >= 0 && value <= 10_000_000,
  /** Telegram's number of an update. */
  update: (value: unknown) => Number.isInteger(value) && Number(value) >= 0 && Number(value) < 2 ** 32,
  /** A ULID of ours, or the id that Lambda gives a run. */
  id: (value: unknown) =>
    typeof value === 'string' &&
    /^([0-9A-HJKMNP-TV-Z]{26}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.test(value),
} as const;

type FieldKind = keyof typeof KINDS;
type Level = 'info' | 'warn' | 'error';
interface Entry {
  readonly level: Level;
  readonly fields: Readonly<Record<string, FieldKind>>;
}

/** Every line that the house may log: its code, its level and the fields it may have. A new line enters here first. */
export const LOG_LINES = {
  'turn.done': {
    level: 'info',
    fields: { update: 'update', feature: 'code', via: 'code', form: 'code', attempts: 'count', took: 'took' },
  },
  'turn.repeated': { level: 'info', fields: { update: 'update' } },
  'turn.parked': { level: 'error', fields: { update: 'update', error: 'code', run: 'id' } },
  'door.refused': { level: 'warn', fields: { reason: 'code' } },
  'channel.refused': { level: 'warn', fields: { answer: 'code', code: 'code', update: 'update' } },
  'notice.recorded': { level: 'info', fields: { event: 'id', lane: 'code', state: 'code', took: 'took' } },
  'event.unreadable': { level: 'error', fields: { error: 'code', run: 'id' } },
  'message.unreadable': { level: 'error', fields: { error: 'code', run: 'id' } },
  'message.failed': { level: 'error', fields: { error: 'code', run: 'id' } },
  /** One run of the night's replay: how far it came, how many decisions were not the same, and how many families will hear of changed rules. */
  'decisions.replayed': {
    level: 'info',
    fields: {
      households: 'count',
      decisions: 'count',
      differ: 'count',
      screened: 'count',
      told: 'count',
      round: 'code',
      took: 'took',
    },
  },
  /** Rules changed under an edition that has been used: an alarm. */
  'decisions.differ': { level: 'error', fields: { programme: 'code', kind: 'code', count: 'count' } },
  'sweep.done': {
    level: 'info',
    fields: {
      owed: 'count',
      notices: 'count',
      climbed: 'count',
      late: 'count',
      reminded: 'count',
      chased: 'count',
      nudged: 'count',
      took: 'took',
    },
  },
  'ended.cleared': {
    level: 'info',
    fields: { files: 'count', numbers: 'count', papers: 'count', took: 'took' },
  },
  'api.answered': {
    level: 'info',
    fields: { route: 'code', status: 'count', code: 'code', by: 'id', took: 'took' },
  },
  /** Reading is an audit matter: who saw which report, and whether with its words. */
  'application.seen': { level: 'info', fields: { application: 'id', by: 'id' } },
  /** The digits of a request's numbers were opened; the reason stands sealed with the request. */
  'vault.shown': { level: 'info', fields: { application: 'id', by: 'id' } },
  'follow-up.seen': { level: 'info', fields: { followUp: 'id', by: 'id' } },
  'grievance.seen': { level: 'info', fields: { grievance: 'id', by: 'id', sees: 'code' } },
  'referral.seen': { level: 'info', fields: { referral: 'id', by: 'id', sees: 'code' } },
  'report.seen': { level: 'info', fields: { report: 'id', by: 'id', sees: 'code' } },
  'parked.replayed': { level: 'info', fields: { update: 'update', by: 'id', outcome: 'code' } },
  'dead.redriven': { level: 'info', fields: { function: 'code', by: 'id', count: 'count' } },
  'function.failed': { level: 'error', fields: { function: 'code', error: 'code', run: 'id' } },
  'log.refused': { level: 'error', fields: { line: 'code', field: 'code' } },
} as const satisfies Readonly<Record<string, Entry>>;

export type LogCode = keyof typeof LOG_LINES;
type ValueOf<Kind> = Kind extends 'code' | 'id' ? string : number;
/** The fields of a line; each may be left out. */
export type LogFields<Code extends LogCode> = {
  readonly [Field in keyof (typeof LOG_LINES)[Code]['fields']]?:
    | ValueOf<(typeof LOG_LINES)[Code]['fields'][Field]>
    | undefined;
};

/** Splits fields into those that a line may have and the names of those that it may not. */
export function sortFields(code: LogCode, fields: Readonly<Record<string, unknown>>) {
  const known: Readonly<Record<string, FieldKind>> = LOG_LINES[code].fields;
  const told = Object.entries(fields).filter(([, value]) => value !== undefined);
  const fits = ([name, value]: [string, unknown]): boolean => {
    const kind = Object.hasOwn(known, name) ? known[name] : undefined;
    return kind !== undefined && KINDS[kind](value);
  };
  return {
    kept: Object.fromEntries(told.filter(fits)),
    refused: told.filter((field) => !fits(field)).map(([name]) => name),
  };
}
