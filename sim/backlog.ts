import { findProgramme } from '#bot/show-application.ts';
import type { Application } from '#core/programme/application.ts';
import { ApplicationCommand, type Submit } from '#core/programme/application-command.ts';
import { toSteps } from '#core/programme/application-steps.ts';
import type { ListedProgramme } from '#core/programme/programme.ts';
import type { Actor } from '#core/shared/decision.ts';
import {
  type ApplicationSave,
  prepareApplication,
  prepareApplicationAct,
} from '#core/use-cases/handle-application.ts';
import type { System } from '#core/use-cases/ports.ts';
import type { Desk } from './people.ts';
import type { Phone } from './phones.ts';
import type { World } from './world.ts';

const ASKED_FOR = ['pkh', 'pbi-jkn-reactivation', 'disaster-living-allowance', 'women-shelter'];
const AREA = '31.75.03.1003';

/** Requests that came on earlier days and stand somewhere along their steps: the offices have something to do. */
export async function leaveBacklog(world: World): Promise<void> {
  for (const phone of world.residents) {
    for (const id of world.random.shuffled(ASKED_FOR).slice(0, 2)) {
      const programme = await findProgramme(id);
      if (programme) await leaveOne(world, phone, programme);
    }
  }
}

async function leaveOne(world: World, phone: Phone, programme: ListedProgramme): Promise<void> {
  const { random, system } = world;
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
    const steps = random.between(0, file.steps.length);
    for (let step = 0; step < steps && clerk; step += 1) {
      const moved = moveOn(file, clerk, system);
      if (!moved.ok) return;
      file = await keep(moved.value);
    }
  });
}

const isProtected = ({ sensitivity }: ListedProgramme): boolean => sensitivity === 'high';

/** The person hands it over herself, offices pass it on. */
function moveOn(file: Application, { id, role, area, name }: Desk, system: System) {
  const clerk: Actor = { kind: 'staff', id, role, area, name };
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
