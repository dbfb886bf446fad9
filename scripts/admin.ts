/**
 * `npm run admin -- invite --name "Dewi" --role coordinator --area 31.75 | list | confirm ID | cut-off ID | withdraw ID`:
 * staff from the command line, of the house that runs here or, with `--stage NAME` and AWS credentials, of a deployed one.
 * Whoever holds the keys of a stage acts as its administrator: this is how the very first one comes in.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { createSecret } from '#adapters/secrets.ts';
import { Scope } from '#core/shared/area.ts';
import { ROLES, Role, type StaffActor } from '#core/shared/decision.ts';
import { StaffId } from '#core/shared/ids.ts';
import type { Refusal } from '#core/shared/refusals.ts';
import type { Result } from '#core/shared/result.ts';
import { printCode } from '#core/staff/invitation.ts';
import { cutOffOrThrow, decideOnWaiting } from '#core/use-cases/decide-on-staff.ts';
import { inviteStaffOrThrow, withdrawInvited } from '#core/use-cases/invite-staff.ts';
import type { Wired } from '#functions/lib/wire.ts';
import { wireOrThrow } from '#functions/lib/wire.ts';
import { REGION } from '#local/aws-json.ts';
import { findRunning } from '#local/running.ts';

const USAGE =
  'npm run admin -- invite --name NAME --role ROLE --area CODE|ID, list, confirm ID, cut-off ID, withdraw ID [--stage NAME]';

/** Whoever holds the keys of the stage; her acts stand under this id. */
const OPERATOR: StaffActor = {
  kind: 'staff',
  id: StaffId.parse('0'.repeat(26)),
  role: 'administrator',
  area: 'ID',
  name: 'Operator',
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    name: { type: 'string' },
    role: { type: 'string' },
    area: { type: 'string' },
    stage: { type: 'string' },
  },
});
const [act = '', id = ''] = positionals;
const ACTS: Readonly<Record<string, (house: Wired) => Promise<void>>> = {
  invite,
  list,
  confirm: async (house) => {
    const member = orStop(await decideOnWaiting(readIdOrStop(), 'confirm', OPERATOR, house));
    console.log(`${member.name} is confirmed as ${member.role} of ${member.area}.`);
  },
  'cut-off': async (house) => {
    const { member, released } = orStop(await cutOffOrThrow(readIdOrStop(), OPERATOR, house));
    console.log(`${member.name} is cut off; ${released} reports are back in the queue.`);
  },
  withdraw: async (house) => {
    orStop(await withdrawInvited(id, OPERATOR, house));
    console.log('The invitation is withdrawn.');
  },
};

const run = ACTS[act];
if (!run) stop(USAGE);
Object.assign(process.env, environmentOrStop());
await run(wireOrThrow());

async function invite(house: Wired): Promise<void> {
  const wanted = z
    .object({ name: z.string().min(1).max(60), role: Role, area: Scope })
    .safeParse({ name: values.name, role: values.role, area: values.area });
  if (!wanted.success) stop(`${USAGE}\nRoles: ${ROLES.filter((role) => role !== 'resident').join(', ')}`);
  const { code, invitation } = orStop(await inviteStaffOrThrow(wanted.data, OPERATOR, house));
  const until = new Date(invitation.expiresAt).toISOString().slice(0, 10);
  console.log(
    `${invitation.name}, ${invitation.role}, ${invitation.area}: once, until ${until}. The code is shown only now.`,
  );
  console.log(`  code   ${printCode(code)}  (in the chat: /gabung ${printCode(code)})`);
  if (values.stage) console.log(`  link   https://t.me/${await botName()}?start=join_${code}`);
}

async function list({ staff, invitations, system }: Wired): Promise<void> {
  const members = await staff.list({ roles: ROLES, states: ['waiting', 'active'] });
  for (const { id: one, state, role, area, name } of members)
    console.log([one, state.padEnd(8), role.padEnd(18), area.padEnd(14), name].join('  '));
  const open = (await invitations.list('ID')).filter(
    ({ state, expiresAt }) => state === 'open' && expiresAt > system.now(),
  );
  for (const { id: one, role, area, name } of open)
    console.log([one, 'invited'.padEnd(8), role.padEnd(18), area.padEnd(14), name].join('  '));
  if (members.length + open.length === 0) console.log('Nobody is here yet: invite the first administrator.');
}

function environmentOrStop(): Record<string, string> {
  const { stage } = values;
  if (stage === undefined) {
    const running = findRunning(resolve(process.env['JARING_FOLDER'] ?? '.jaring'));
    if (!running) stop('No house runs here: start it with npm start, or name a deployed one with --stage.');
    return {
      ...running.environment,
      AWS_REGION: REGION,
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
    };
  }
  const tables = ['claims', 'applications', 'people', 'sessions'].map(
    (table) => [`JARING_TABLE_${table.toUpperCase()}`, `jaring-${stage}-${table}`] as const,
  );
  return {
    JARING_STAGE: stage,
    ...Object.fromEntries(tables),
    JARING_KEY_FIELDS: `alias/jaring-${stage}-fields`,
    JARING_PARAMETER_BOT_TOKEN: parameterOf(stage),
    JARING_TELEGRAM_API: process.env['JARING_TELEGRAM_API'] ?? 'https://api.telegram.org',
    AWS_REGION: process.env['AWS_REGION'] ?? REGION,
  };
}

const parameterOf = (stage: string): string => `/jaring/${stage}/bot-token`;

/** The bot's name as Telegram says it; the token goes nowhere else. */
async function botName(): Promise<string> {
  const token = await createSecret(parameterOf(values.stage ?? ''))();
  const answered = await fetch(`${process.env['JARING_TELEGRAM_API']}/bot${token}/getMe`);
  const { result } = z.object({ result: z.object({ username: z.string() }) }).parse(await answered.json());
  return result.username;
}

function readIdOrStop(): StaffId {
  const read = StaffId.safeParse(id);
  return read.success ? read.data : stop(USAGE);
}

function orStop<T>(answered: Result<T, Refusal>): T {
  return answered.ok ? answered.value : stop(`Refused: ${answered.refusal.code}`);
}

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}
