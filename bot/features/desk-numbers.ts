import { may } from '#core/access.ts';
import type { Application } from '#core/programme/application.ts';
import type { StaffActor } from '#core/shared/decision.ts';
import { mayOpenNumbers } from '#core/use-cases/handle-application.ts';
import type { House } from '../context.ts';
import { show } from '../show.ts';
import { findProgramme } from '../show-application.ts';
import { takesNumbers } from './apply-numbers.ts';
import type { DeskNumbers } from './desk-card.ts';

/**
 * What an officer's card says of NIK and KK: how they end, never the digits. Who may open them also sees which running
 * files of the same programme, that she may read anyway, hold the same number. Undefined where none are asked for.
 */
export async function loadDeskNumbers(
  house: House,
  file: Application,
  actor: StaffActor,
): Promise<DeskNumbers | undefined> {
  const numbers = await house.vault.shown(file.id);
  if (numbers.length === 0)
    return takesNumbers(file, await findProgramme(file.programme)) ? { numbers, twins: [] } : undefined;
  if (!mayOpenNumbers(actor, file)) return { numbers, twins: [] };
  const others = await Promise.all(
    (await house.vault.twins(file.id)).slice(0, 5).map((id) => house.aggregates.load('application', id)),
  );
  const twins = others.filter(
    (other) => other?.programme === file.programme && may(actor, 'application.read', other),
  );
  return { numbers, twins: twins.flatMap((other) => (other ? [show(other.reference)] : [])) };
}
