import { CONTACTS } from '#content/contacts.ts';
import type { Instant } from '#core/shared/decision.ts';
import { toDutyBoard } from '#core/staff/duty-board.ts';
import type { Staff } from '#core/staff/staff.ts';
import type { Settings } from '#infra/settings.ts';
import type { Check } from './check.ts';

/** What a stage is before it serves people. */
export interface Facts {
  readonly live: Settings['live'];
  /** Active staff; undefined when the store could not be asked. */
  readonly staff: readonly Staff[] | undefined;
  /** What the pool asks for beside a password: `ON` when everybody needs it. */
  readonly mfa: string | undefined;
  readonly now: Instant;
}

const DAY = 24 * 3600 * 1000;
/** A number that nobody has called for a month may be somebody else's. */
const HOTLINES_DAYS = 30;
const CONTACT_DAYS = 365;
const NEEDED = ['coordinator', 'responder', 'protection-officer'] as const;
const IN_DANGER = new Set(['rescue', 'medical', 'fire', 'police', 'violence', 'children', 'mental-health']);

/** Everything that must be so before a stage may stop saying LATIHAN. */
export function listReadiness(facts: Facts): readonly Check[] {
  return [
    checkAgency(facts),
    checkOfficer(facts),
    checkHotlines(facts),
    checkContacts(facts),
    ...checkStaff(facts),
    checkMfa(facts),
  ];
}

const wrong = (what: string, say: string): Check => ({ what, state: 'wrong', say });
const right = (what: string, say: string): Check => ({ what, state: 'right', say });

function checkAgency({ live }: Facts): Check {
  return live
    ? right('agency', live.agency)
    : wrong('agency', 'nobody answers for this stage: write `live` in infra/settings.ts');
}

function checkOfficer({ live }: Facts): Check {
  const what = 'data-protection officer';
  if (!live) return wrong(what, 'not named: the law asks for one (UU 27/2022, article 53)');
  const { name, email } = live.dataProtectionOfficer;
  return right(what, `${name}, ${email}`);
}

function checkHotlines({ live, now }: Facts): Check {
  const what = 'hotlines, called by the agency';
  if (!live) return wrong(what, 'nobody has called them: call each number, then write the day and who did');
  const { checkedOn, by } = live.hotlines;
  const days = Math.floor((now - Date.parse(checkedOn)) / DAY);
  if (days >= 0 && days <= HOTLINES_DAYS) return right(what, `on ${checkedOn} by ${by}`);
  return wrong(what, `last on ${checkedOn}: call each number again, it counts for ${HOTLINES_DAYS} days`);
}

/** Numbers that may be named in danger: each with a date, none older than a year, none that we ourselves doubt. */
function checkContacts({ now }: Facts): Check {
  const what = 'hotlines, their dates';
  const inDanger = CONTACTS.filter(({ matters }) => matters.some((matter) => IN_DANGER.has(matter)));
  const old = inDanger.filter(({ checkedOn }) => now - Date.parse(checkedOn) > CONTACT_DAYS * DAY);
  if (old.length === 0) return right(what, `${inDanger.length} numbers, none older than a year`);
  return wrong(what, `older than a year: ${old.map(({ id }) => id).join(', ')} (content/contacts.ts)`);
}

function checkStaff({ staff, now }: Facts): readonly Check[] {
  if (!staff) {
    return ['seeded accounts', 'first administrator', 'roles', 'duty of the next 24 hours'].map((what) => ({
      what,
      state: 'unknown',
      say: 'the store was not asked',
    }));
  }
  return [checkSeeded(staff), checkAdministrator(staff), checkRoles(staff), checkDuty(staff, now)];
}

/** Accounts that local/people.ts makes for practice. */
const isSeeded = ({ id, account }: Staff): boolean =>
  id.startsWith('01JAR1NG') || account?.startsWith('practice-') === true;

function checkSeeded(staff: readonly Staff[]): Check {
  const seeded = staff.filter(isSeeded);
  return seeded.length === 0
    ? right('seeded accounts', 'none')
    : wrong(
        'seeded accounts',
        `${seeded.length} of the practice are here: npm run admin -- cut-off ID for each`,
      );
}

function checkAdministrator(staff: readonly Staff[]): Check {
  const what = 'first administrator';
  const administrators = staff.filter(({ role }) => role === 'administrator');
  if (administrators.length === 0)
    return wrong(
      what,
      'none is active: npm run admin -- invite --role administrator --area ID, then confirm',
    );
  return administrators.some(({ account }) => account)
    ? right(what, 'is active and has signed in')
    : wrong(what, 'has never signed in to the console: do it now, with the code from an app');
}

function checkRoles(staff: readonly Staff[]): Check {
  const missing = NEEDED.filter((role) => !staff.some((one) => one.role === role));
  return missing.length === 0
    ? right('roles', `${staff.length} active`)
    : wrong('roles', `nobody is ${missing.join(', nobody is ')}: what goes to them would be seen by no one`);
}

/** Every hour of the next day needs somebody, somewhere up to the country, who said that she is on duty. */
function checkDuty(staff: readonly Staff[], now: Instant): Check {
  const what = 'duty of the next 24 hours';
  const { hours, rows } = toDutyBoard(staff, now, 'ID');
  const empty = hours.filter((_, place) => !rows.some(({ cells }) => cells[place]?.state === 'covered'));
  return empty.length === 0
    ? right(what, 'somebody has said yes to every hour')
    : wrong(what, `${empty.length} hours without anybody who said yes: /jaga in the chat, or the duty board`);
}

function checkMfa({ mfa }: Facts): Check {
  const what = 'second factor of sign-in';
  if (mfa === undefined) return { what, state: 'unknown', say: 'the pool was not asked' };
  return mfa === 'ON'
    ? right(what, 'asked of everybody')
    : wrong(what, `${mfa}: npm run deploy sets it back`);
}
