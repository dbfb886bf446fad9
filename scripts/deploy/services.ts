/** What is known of a service in a region; `unknown` where no source was found: the doctor then asks AWS itself. */
export interface ServiceFact {
  /** The name in AWS's own list of services by region. */
  readonly id: string;
  readonly why: string;
  readonly state: 'there' | 'unknown';
  readonly source?: string;
}

/** The region and the day of this table. */
export const SERVICES_OF = { region: 'ap-southeast-3', checkedOn: '2026-11-25' } as const;

const ENDPOINTS = 'https://docs.aws.amazon.com/general/latest/gr';

/** Everything that the stacks use. `npm run doctor` compares it with what AWS says of the region today. */
export const SERVICES: readonly ServiceFact[] = [
  { id: 'lambda', why: 'functions', state: 'there', source: `${ENDPOINTS}/lambda-service.html` },
  { id: 'apigateway', why: 'the door (HTTP API)', state: 'there', source: `${ENDPOINTS}/apigateway.html` },
  { id: 'cognito-idp', why: 'sign-in of staff', state: 'there', source: `${ENDPOINTS}/cognito.html` },
  { id: 'dynamodb', why: 'tables and streams', state: 'unknown' },
  { id: 's3', why: 'photos and the console', state: 'unknown' },
  { id: 'sns', why: 'the topic of events, alarms by mail', state: 'unknown' },
  { id: 'sqs', why: 'queues and dead letters', state: 'unknown' },
  { id: 'kms', why: 'keys at rest and for sealed fields', state: 'unknown' },
  { id: 'ssm', why: 'bot token and webhook secret', state: 'unknown' },
  { id: 'logs', why: 'logs', state: 'unknown' },
  { id: 'cloudwatch', why: 'alarms and the dashboard', state: 'unknown' },
  { id: 'events', why: 'the clock', state: 'unknown' },
  { id: 'cloudformation', why: 'the deployment itself', state: 'unknown' },
];

/** Limits that a table cannot know: they differ between accounts. */
export const LIMITS = [
  'Runs of functions at once: 1,000 in most accounts, far fewer in new ones; doctor reads it from the account.',
  'Cognito sends 50 mails a day until SES is connected: enough for invitations of a small team.',
  'The plan of threat protection in Cognito (Plus) in this region: unknown, the first deployment shows it.',
] as const;
