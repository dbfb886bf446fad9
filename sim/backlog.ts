import { createSystem } from '#adapters/system.ts';
import { followUpRules } from '#bot/follow-up-rules.ts';
import { findProgramme } from '#bot/show-application.ts';
import type { Application } from '#core/programme/application.ts';
import { ApplicationCommand, type Submit } from '#core/programme/application-command.ts';
import { toSteps, toStepsFor } from '#core/programme/application-steps.ts';
import { FollowUpCommand, type OpenFollowUp } from '#core/programme/follow-up.ts';
import type { ListedProgramme } from '#core/programme/programme.ts';
import { type Refer, ReferralCommand } from '#core/referral/referral.ts';
import type { StaffActor } from '#core/shared/decision.ts';
import { newSession } from '#core/talk/session.ts';
import {
  type ApplicationSave,
  prepareApplication,
  prepareApplicationAct,
} from '#core/use-cases/handle-application.ts';
import { prepareFollowUp } from '#core/use-cases/handle-follow-up.ts';
import { prepareReferral, prepareReferralAct } from '#core/use-cases/handle-referral.ts';
import type { System } from '#core/use-cases/ports.ts';
import type { Desk } from './people.ts';
import type { Phone } from './phones.ts';
import { NIK } from './words.ts';
import type { World } from './world.ts';

const ASKED_FOR = ['pkh', 'pbi-jkn-reactivation', 'disaster-living-allowance', 'women-shelter'];
const AREA = '31.75.03.1003';

/** Requests that came on earlier days and stand somewhere along their steps: the offices have something to do. */
export async function leaveBacklog(world: World): Promise<void> {
  if (world.errand === 'groups') return leaveGroup(world);
  for (const phone of world.residents) {
    if (world.random.chance(0.3)) await leaveFollowUp(world, phone);
    for (const id of world.random.shuffled(ASKED_FOR).slice(0, 2)) {
      const programme = await findProgramme(id);
      if (programme) await leaveOne(world, phone, programme);
    }
    if (world.errand === 'referrals') await leaveReferral(world, phone);
    if (world.errand === 'aid') await leaveEnded(world, phone);
    if (world.errand === 'aid' && world.random.chance(0.4)) await leaveProposal(world, phone);
  }
  if (world.random.chance(0.4)) await leaveOwn(world);
}

/** An officer has asked for something herself, and may have been passed on: that is for her colleagues. */
async function leaveOwn(world: World): Promise<void> {
  const { random, desks, errand } = world;
  const programme = await findProgramme('pkh');
  const { phone } = random.pick(desks);
  if (programme) await leaveOne(world, phone, programme);
  if (random.chance(0.5)) await leaveFollowUp(world, phone);
  if (errand === 'referrals') await leaveReferral(world, phone);
}

/** A request somewhere along its steps. */
export async function leaveOne(world: World, phone: Phone, programme: ListedProgramme): Promise<void> {
  const { random } = world;
  const system = random.chance(0.4) ? earlier(world) : world.system;
  const clerk = world.desks.find(
    ({ role }) => role === (isProtected(programme) ? 'protection-officer' : 'social-worker'),
  );
  await world.look(async ({ aggregates }) => {
    const keep = async (save: ApplicationSave): Promise<Application> => {
      await aggregates.save([save]);
      return save.state;
    };
    let file = await keep(
      prepareApplication(toSubmit(phone, programme, system), { kind: 'resident' }, system),
    );
    if (random.chance(0.6)) await giveNumber(world, phone, file);
    const steps = random.between(0, file.steps.length);
    for (let step = 0; step < steps && clerk; step += 1) {
      const moved = moveOn(file, clerk, system);
      if (!moved.ok) return;
      file = await keep(moved.value);
    }
  });
}

/** Weeks ago: what came then is late tonight. */
const earlier = ({ clock, random }: World): System =>
  createSystem({ now: () => clock() - WEEKS, chance: random.bytes });
const WEEKS = 45 * 24 * 3600 * 1000;

/** A group that somebody began: some have joined it, and it may have been sent and stand with an office. */
async function leaveGroup(world: World): Promise<void> {
  const { random, residents } = world;
  const [speaker, ...others] = residents;
  const programme = await findProgramme(random.pick(['kube', 'destana']));
  if (!speaker || !programme) return;
  const system = random.chance(0.2) ? earlier(world) : world.system;
  await groupOf(world, {
    speaker,
    members: others.slice(0, random.between(0, others.length + 1)),
    programme,
    moves: random.between(0, 4),
    system,
  });
}

/** A group with these members; sent, and moved on so often. Its file. */
export async function groupOf(
  world: World,
  how: {
    readonly speaker: Phone;
    readonly members: readonly Phone[];
    readonly programme: ListedProgramme;
    readonly moves: number;
    readonly system: System;
  },
): Promise<Application> {
  const { speaker, members, programme, moves, system } = how;
  const size = programme.asGroup?.members;
  const bounds = {
    ...(size?.atLeast && { atLeast: size.atLeast }),
    ...(size?.atMost && { atMost: size.atMost }),
  };
  const asGroup = { name: world.people.words('mawar jaya #'), isMember: true, ...(size && { size: bounds }) };
  const submit = { ...toSubmit(speaker, programme, system), consent: 'group-2026-11', asGroup };
  const clerk = world.desks.find(({ role }) => role === 'social-worker');
  return world.look(async ({ aggregates }) => {
    const opened = prepareApplication(submit, { kind: 'resident' }, system);
    await aggregates.save([opened]);
    let file = opened.state;
    const act = async (moved: ReturnType<typeof moveOn>) => {
      if (!moved.ok) return;
      await aggregates.save([moved.value]);
      file = moved.value.state;
    };
    for (const { chat } of members) {
      const join = { kind: 'join', chat, code: file.private?.pass?.code ?? '' } as const;
      await act(prepareApplicationAct(file, join, { kind: 'resident' }, system));
    }
    if (moves > 1) {
      const recorded = { kind: 'join-by-phone', label: world.people.words('pak darto #') } as const;
      await act(prepareApplicationAct(file, recorded, { kind: 'resident' }, system));
    }
    for (let move = 0; move < moves && clerk; move += 1)
      await act(
        file.state === 'gathering'
          ? prepareApplicationAct(file, { kind: 'send' }, { kind: 'resident' }, system)
          : moveOn(file, clerk, system),
      );
    return file;
  });
}

/** Somebody was asked on an earlier day whether she wants to be passed on; some offices have her already. */
async function leaveReferral(world: World, phone: Phone): Promise<void> {
  const { random } = world;
  const system = random.chance(0.3) ? earlier(world) : world.system;
  const [sender, other] = random.shuffled(
    world.desks.filter((one) => one.role !== 'volunteer' && one.phone.chat !== phone.chat),
  );
  // Where several work, two may take her over at once.
  const receiver = random.chance(0.5)
    ? world.desks.find(({ role, area }) => role === 'social-worker' && area !== 'ID')
    : other;
  if (!sender || !receiver || (sender.role === receiver.role && sender.area === receiver.area)) return;
  await referOne(world, phone, { sender, receiver, acts: random.between(0, 3), system });
}

/** One person passed on from desk to desk: asked, or with her yes, or taken over there. Undefined where she has no request. */
export async function referOne(
  world: World,
  { chat }: Phone,
  how: {
    readonly sender: Desk;
    readonly receiver: Desk;
    readonly acts: number;
    readonly system: System;
  },
): Promise<string | undefined> {
  const { random, watch, people } = world;
  const { sender, receiver, system } = how;
  const { role, area } = receiver;
  const file = [...watch.files.all].find((one) => one.chat === chat && one.lane === 'relief');
  if (!file) return undefined;
  // Every field is checked by the schema; only `refer` can come out of it.
  const command = ReferralCommand.parse({
    kind: 'refer',
    id: system.newId(),
    about: { kind: 'application', id: file.id, reference: file.reference },
    lane: role === 'protection-officer' ? 'protection' : 'relief',
    purpose: random.pick(['care', 'health', 'protection']),
    chat,
    language: 'id',
    area: AREA,
    onBehalf: false,
    to: { role, area },
    promise: { consent: 7, answer: 3, finish: 30 },
    reason: people.words('perlu kunjungan ke rumah #'),
    told: people.words('lansia tinggal sendiri #'),
    name: 'Ibu Contoh',
  }) as Refer;
  const acts = [{ kind: 'consent', given: true }, { kind: 'accept' }] as const;
  return world.look(async ({ aggregates }) => {
    let save = prepareReferral(command, actorOf(sender), system);
    for (const act of acts.slice(0, how.acts)) {
      if (!save.ok) return undefined;
      await aggregates.save([save.value]);
      const by = act.kind === 'accept' ? actorOf(receiver) : ({ kind: 'resident' } as const);
      save = prepareReferralAct(save.value.state, act, by, system);
    }
    if (!save.ok) return undefined;
    await aggregates.save([save.value]);
    return save.value.state.reference;
  });
}

const actorOf = ({ id, role, area, name, phone: { chat } }: Desk): StaffActor => ({
  kind: 'staff',
  ...{ id, role, area, name, chat },
});

/** A request that was received months ago, with what was given for it: it has gone, goes today, or is kept some days still. */
async function leaveEnded(world: World, phone: Phone): Promise<void> {
  const { random } = world;
  if (random.chance(0.3)) return;
  const days = random.pick([88, 89.9, 90.1, 92, 120]);
  const paper = random.chance(0.7) ? `file-${random.between(0, 10_000)}` : undefined;
  await endedOne(world, phone, { days, paper });
}

/** A request that was received so many days ago, with a number and perhaps a photo of a paper, by its id at the channel. */
export async function endedOne(
  world: World,
  phone: Phone,
  { days, paper }: { readonly days: number; readonly paper: string | undefined },
): Promise<void> {
  const { clock, random } = world;
  const programme = await findProgramme('pkh');
  if (!programme) return;
  const system = createSystem({ now: () => clock() - days * 24 * 3600 * 1000, chance: random.bytes });
  const opened = prepareApplication(toSubmit(phone, programme, system), { kind: 'resident' }, system);
  await world.look(({ aggregates }) => aggregates.save([opened]));
  await giveNumber(world, phone, opened.state);
  const file = paper ? await sendPaper(world, opened.state, paper, system) : opened.state;
  const received = { kind: 'receive', complete: true } as const;
  const over = prepareApplicationAct(file, received, { kind: 'resident' }, system);
  if (over.ok) await world.look(({ aggregates }) => aggregates.save([over.value]));
}

/** Somebody proposed a household that was missed: it has been asked by nobody, or was lent a code on an earlier day. */
async function leaveProposal(world: World, phone: Phone): Promise<void> {
  const { random, people, system } = world;
  const programme = await findProgramme(random.pick(['pkh', 'pip']));
  const clerk = world.desks.find(({ role }) => role === 'village-officer');
  if (!programme || !clerk) return;
  const submit: Submit = {
    ...toSubmit(phone, programme, system),
    purpose: 'propose',
    papers: [],
    steps: toStepsFor(programme, 'propose'),
    grounds: ['poor'],
    about: people.words('rumah bambu di ujung gang #'),
    why: people.words('tidak pernah didata #'),
  };
  await proposeOne(world, submit, random.chance(0.6) ? clerk : undefined);
}

/** A proposal, and a code for its household from this officer. Its file. */
export async function proposeOne(
  world: World,
  submit: Submit,
  lender: Desk | undefined,
): Promise<Application> {
  const { system } = world;
  return world.look(async ({ aggregates }) => {
    const opened = prepareApplication(submit, { kind: 'resident' }, system);
    await aggregates.save([opened]);
    const lent =
      lender && prepareApplicationAct(opened.state, { kind: 'lend-pass' }, actorOf(lender), system);
    if (!lent?.ok) return opened.state;
    await aggregates.save([lent.value]);
    readOut(world, lent.value.state);
    return lent.value.state;
  });
}

/** The officer who met the household told it the code. */
function readOut({ random, residents }: World, { chat, reference, private: words }: Application): void {
  const others = residents.filter((one) => one.chat !== chat);
  const { code } = words?.pass ?? {};
  if (code && others.length > 0)
    random.pick(others).codes.push(`${reference.slice(0, 4)}-${reference.slice(4)}-${code}`);
}

/** She sent a photo of the first paper. The file as it is then. */
async function sendPaper(
  world: World,
  before: Application,
  file: string,
  system: System,
): Promise<Application> {
  const [paper] = before.papers;
  if (!paper) return before;
  const sent = { id: paper.id, state: 'photo', file } as const;
  const added = prepareApplicationAct(before, { kind: 'add', paper: sent }, { kind: 'resident' }, system);
  if (!added.ok) return before;
  await world.look(({ aggregates }) => aggregates.save([added.value]));
  return added.value.state;
}

/** What a family that receives PKH owes has been followed since earlier days. */
async function leaveFollowUp(world: World, { chat }: Phone): Promise<void> {
  const { system, random } = world;
  const people = [
    { age: 9, duties: ['school'], sure: true },
    { age: 3, duties: ['posyandu'], sure: true },
  ];
  // Every field is checked by the schema; only `open` can come out of it.
  const command = FollowUpCommand.parse({
    kind: 'open',
    id: system.newId(),
    of: random.chance(0.7) ? 'duties' : 'path',
    programme: 'pkh',
    lane: 'relief',
    chat,
    language: 'id',
    area: AREA,
    consent: '2026-11',
    people,
  }) as OpenFollowUp;
  const save = prepareFollowUp(command, await followUpRules('pkh'), system);
  await world.look(({ aggregates }) => aggregates.save([save]));
}

/** The end of her identity card's number lies in the vault since that day. */
async function giveNumber(world: World, { chat, number }: Phone, { id }: Application): Promise<void> {
  const at = world.system.now();
  const digits = `${NIK}${number}`;
  await world.look(async ({ sessions }) => {
    const { session = newSession(chat) } = await sessions.read(chat);
    const given = {
      application: id,
      kind: 'nik',
      number: { digits, doubts: [] },
      consent: '2026-11',
      at,
    } as const;
    await sessions.write({ session, saves: [], numbers: [given] });
  });
}

const isProtected = ({ sensitivity }: ListedProgramme): boolean => sensitivity === 'high';

/** The person hands it over herself, offices pass it on. */
function moveOn(file: Application, desk: Desk, system: System) {
  const clerk = actorOf(desk);
  return file.steps[file.step]?.holder === 'person'
    ? prepareApplicationAct(file, { kind: 'tell', heard: 'handed-over' }, { kind: 'resident' }, system)
    : prepareApplicationAct(file, { kind: 'forward' }, clerk, system);
}

const toSubmit = ({ chat }: Phone, programme: ListedProgramme, system: System): Submit =>
  // Every field is checked by the schema; only `submit` can come out of it.
  ApplicationCommand.parse({
    kind: 'submit',
    id: system.newId(),
    purpose: 'apply',
    programme: programme.id,
    edition: '2026-01-01',
    lane: isProtected(programme) ? 'protection' : 'relief',
    chat,
    language: 'id',
    area: AREA,
    consent: '2026-11',
    papers: programme.papers.map(({ id }) => ({ id, state: 'unknown' })),
    steps: toSteps(programme),
    facts: {},
  }) as Submit;
