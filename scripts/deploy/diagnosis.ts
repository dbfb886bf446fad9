import type { Settings } from '#infra/settings.ts';
import type { Check } from './check.ts';
import { SERVICES, SERVICES_OF, type ServiceFact } from './services.ts';

/** Jakarta. What leaves it is a decision that somebody must have written down. */
const HOME_REGION = 'ap-southeast-3';
/** The door takes up to twenty runs a second at a second each: less would throttle a small disaster. */
const ENOUGH_RUNS = 200;
/** A clock that is further off makes signatures and times of reports wrong; seconds. */
const MOST_SKEW = 30;
const MOST_PENDING = 100;

/** What the region must be. `recorded` is the decision record that allows another one. */
export function checkRegion({ region }: Settings, recorded: boolean): Check {
  const what = 'region';
  if (region === HOME_REGION) return { what, state: 'right', say: `${region}, Jakarta` };
  return recorded
    ? { what, state: 'right', say: `${region}, outside Indonesia, by a recorded decision` }
    : {
        what,
        state: 'wrong',
        say: `${region} is outside Indonesia: personal data, logs and backups would leave the country (PP 71/2019, UU 27/2022). Take ${HOME_REGION}, or record the decision as docs/decisions/...-data-outside-indonesia.md.`,
      };
}

/** Each service of the stacks against our dated table and, when AWS was asked, against its own list of today. */
export function checkServices(listed: ReadonlySet<string> | undefined): readonly Check[] {
  return SERVICES.map((one) => checkService(one, listed));
}

function checkService(
  { id, why, state, source }: ServiceFact,
  listed: ReadonlySet<string> | undefined,
): Check {
  const what = `${id} in ${SERVICES_OF.region} (${why})`;
  if (listed?.has(id)) return { what, state: 'right', say: 'AWS lists it today' };
  if (listed)
    return {
      what,
      state: 'wrong',
      say: 'AWS does not list it: the deployment will fail there, ask AWS before Friday',
    };
  if (state === 'there')
    return { what, state: 'right', say: `there on ${SERVICES_OF.checkedOn}, says ${source}` };
  return { what, state: 'unknown', say: 'no source of ours says so; with an account signed in AWS is asked' };
}

/** How many runs the account lets go at once. */
export function checkRuns(most: number | undefined): Check {
  const what = 'runs of functions at once';
  if (most === undefined) return { what, state: 'unknown', say: 'the account was not asked' };
  return most >= ENOUGH_RUNS
    ? { what, state: 'right', say: `${most}` }
    : {
        what,
        state: 'wrong',
        say: `only ${most}: ask for at least 1,000 at Service Quotas (Lambda, concurrent executions), it takes a day`,
      };
}

/** What Telegram says of the webhook; undefined when it was not asked. */
export interface WebhookSeen {
  readonly url: string;
  readonly pending: number;
  readonly lastError: string | undefined;
}

/** Is the bot served by this stage's own door, and does it keep up? */
export function checkWebhook(seen: WebhookSeen | undefined, door: string | undefined): readonly Check[] {
  const what = 'webhook';
  if (!seen)
    return [{ what, state: 'unknown', say: 'Telegram was not asked: there is no token or no account' }];
  const wanted = door && `${door}/telegram`;
  const here: Check =
    seen.url === wanted
      ? { what, state: 'right', say: seen.url }
      : {
          what,
          state: 'wrong',
          say: `Telegram writes to ${seen.url || 'nowhere'}, not to ${wanted ?? 'a door of this stage'}: npm run webhook`,
        };
  const waiting: Check = {
    what: 'messages that wait at Telegram',
    state: seen.pending > MOST_PENDING ? 'wrong' : 'right',
    say: seen.pending > MOST_PENDING ? `${seen.pending}: docs/runbooks/telegram.md` : `${seen.pending}`,
  };
  const error: Check = {
    what: 'last error of the webhook',
    state: seen.lastError ? 'wrong' : 'right',
    say: seen.lastError ? `${seen.lastError}: docs/runbooks/telegram.md` : 'none',
  };
  return [here, waiting, error];
}

/** This machine's clock against the date that a server gave, both in milliseconds. */
export function checkClock(here: number, there: number | undefined): Check {
  const what = 'clock';
  if (there === undefined) return { what, state: 'unknown', say: 'nobody could be asked for the time' };
  const off = Math.round(Math.abs(here - there) / 1000);
  return off <= MOST_SKEW
    ? { what, state: 'right', say: `within ${off} s` }
    : {
        what,
        state: 'wrong',
        say: `${off} s off: AWS refuses signatures, times of reports would lie; set the clock`,
      };
}
