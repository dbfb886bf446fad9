import * as z from 'zod';

/** Settings by name: the environment variable and how it is read. */
const SETTINGS = {
  stage: ['JARING_STAGE', z.string().regex(/^[a-z][a-z0-9]{1,11}$/)],
  /** The day on which the stage was let serve people for real; absent in every drill. */
  liveSince: ['JARING_LIVE_SINCE', z.iso.date().optional()],
  claims: ['JARING_TABLE_CLAIMS', z.string().min(3)],
  applications: ['JARING_TABLE_APPLICATIONS', z.string().min(3)],
  people: ['JARING_TABLE_PEOPLE', z.string().min(3)],
  sessions: ['JARING_TABLE_SESSIONS', z.string().min(3)],
  topic: ['JARING_TOPIC_EVENTS', z.string().startsWith('arn:')],
  bucket: ['JARING_BUCKET_FILES', z.string().min(3)],
  fieldsKey: ['JARING_KEY_FIELDS', z.string().min(1)],
  peopleKey: ['JARING_KEY_PEOPLE', z.string().min(1)],
  indexKey: ['JARING_KEY_INDEX', z.string().min(1)],
  webhookSecretSha256: ['JARING_TELEGRAM_SECRET_SHA256', z.string().regex(/^[0-9a-f]{64}$/i)],
  botTokenParameter: ['JARING_PARAMETER_BOT_TOKEN', z.string().startsWith('/')],
  signInIssuer: ['JARING_SIGN_IN_ISSUER', z.string().min(1)],
  /** Where the sign-in pages are: an address, or a path on the house's own one. */
  signInUrl: ['JARING_SIGN_IN_URL', z.string().min(1)],
  signInClient: ['JARING_SIGN_IN_CLIENT', z.string().min(1)],
  /** The functions with dead letters, each with where those lie. */
  deadLetters: [
    'JARING_DEAD_LETTERS',
    z
      .string()
      .transform((text, context): unknown => {
        try {
          return JSON.parse(text);
        } catch {
          context.addIssue('not JSON');
          return z.NEVER;
        }
      })
      .pipe(
        z.record(
          z.string(),
          z.object({ letters: z.string(), queue: z.string().optional(), ifItFails: z.string() }),
        ),
      ),
  ],
  telegramApi: ['JARING_TELEGRAM_API', z.url({ protocol: /^https?$/ })],
  bot: [
    'JARING_TELEGRAM_BOT',
    z
      .string()
      .regex(/^\d+:\w+$/)
      .transform((text) => {
        const [id = '', username = ''] = text.split(':');
        return { id: Number(id), username };
      }),
  ],
} as const satisfies Readonly<Record<string, readonly [variable: string, schema: z.ZodType]>>;

type Known = typeof SETTINGS;
/** Every setting there is, as it is read. */
export type Settings = { readonly [Name in keyof Known]: z.infer<Known[Name][1]> };

/**
 * The named settings, read from the environment when asked: a function has only those that it may use. Throws with the
 * names of all variables that are missing or cannot be read, never with their values.
 */
export function readSettingsOrThrow<const Name extends keyof Settings>(
  names: readonly Name[],
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Pick<Settings, Name> {
  const read = names.map((name) => {
    const [variable, schema] = SETTINGS[name];
    return { name, variable, result: schema.safeParse(environment[variable]) };
  });
  const missing = read.filter(({ result }) => !result.success).map(({ variable }) => variable);
  if (missing.length > 0) throw new Error(`Missing or unreadable settings: ${missing.join(', ')}`);
  // Each name stands beside what its own schema has read.
  return Object.fromEntries(read.map(({ name, result }) => [name, result.data])) as Pick<Settings, Name>;
}
