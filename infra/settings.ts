import * as z from 'zod';

/** What differs between stages, and nothing else does. */
const Settings = z.object({
  stage: z.string().regex(/^[a-z][a-z0-9]{1,11}$/),
  region: z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/),
  /** Are tables, keys and files kept when somebody deletes the stack or asks for a replacement? */
  keepData: z.boolean(),
  /** Days that function and door logs are kept. One of the values CloudWatch accepts. */
  logDays: z.union([z.literal(3), z.literal(30), z.literal(90), z.literal(365)]),
  /** What the door lets through, in requests a second, and how many at once. */
  door: z.object({ rate: z.number().positive(), burst: z.number().int().positive() }),
  /** How long a queue hides a message from others, in multiples of its consumer's timeout (AWS advises six). */
  retryAfterTimeouts: z.number().int().min(1).max(12),
  /** Who is written to when an alarm goes off; nobody when absent. */
  alarmEmail: z.email().optional(),
  /** Who answers for a stage that serves people for real. Without `passedOn` every message says LATIHAN. */
  live: z
    .object({
      agency: z.string().min(3),
      /** Whom the law asks for; a person who can be written to (UU 27/2022, article 53). */
      dataProtectionOfficer: z.object({ name: z.string().min(3), email: z.email() }),
      /** The day on which the agency called every number of content/contacts.ts that is named in danger, and who did. */
      hotlines: z.object({ checkedOn: z.iso.date(), by: z.string().min(3) }),
      /** The day on which `npm run go-live` passed, written here by hand. */
      passedOn: z.iso.date().optional(),
    })
    .optional(),
  /** A domain of the agency's own for the console; its certificate must lie in us-east-1, as CloudFront asks. */
  consoleDomain: z
    .object({
      name: z.hostname(),
      certificateArn: z.string().regex(/^arn:aws:acm:us-east-1:\d{12}:certificate\/[\w-]+$/),
    })
    .optional(),
});
export type Settings = z.infer<typeof Settings>;

/**
 * Jakarta. The address book, the reports and the identity numbers of Indonesians stay in Indonesia
 * (PP 71/2019 on electronic systems, article 20; UU 27/2022 on personal data).
 */
const HOME_REGION = 'ap-southeast-3';

const STAGES: Readonly<Record<string, z.input<typeof Settings>>> = {
  local: {
    stage: 'local',
    region: HOME_REGION,
    keepData: false,
    logDays: 3,
    door: { rate: 2000, burst: 4000 },
    retryAfterTimeouts: 1,
  },
  drill: {
    stage: 'drill',
    region: HOME_REGION,
    keepData: false,
    logDays: 30,
    door: { rate: 200, burst: 400 },
    retryAfterTimeouts: 6,
  },
  production: {
    stage: 'production',
    region: HOME_REGION,
    keepData: true,
    logDays: 365,
    door: { rate: 1000, burst: 2000 },
    retryAfterTimeouts: 6,
  },
};

/** The settings of a stage. Throws with the names of the stages there are when it is not one of them. */
export function settingsOfOrThrow(stage: string): Settings {
  const settings = STAGES[stage];
  if (!settings) {
    throw new Error(
      `There is no stage "${stage}" in infra/settings.ts, only ${Object.keys(STAGES).join(', ')}.`,
    );
  }
  return Settings.parse(settings);
}
