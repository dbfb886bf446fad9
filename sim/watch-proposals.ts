import type { Commit } from './documents/documents.ts';
import type { FileNow, KnownFile } from './watch-files.ts';
import type { Happened } from './watch-reports.ts';
import type { World } from './world.ts';

/** One act on a proposal: what it was, what was sealed in it, and all that was written with it. */
interface Change {
  readonly known: KnownFile;
  readonly old: FileNow | undefined;
  readonly was: { readonly pass?: { readonly code: string; readonly until: number } } | undefined;
  readonly event: Happened;
  readonly all: readonly Commit[];
}

const SKEW = 5000;
const HEARD = 'application.household-heard';
const ANSWERED = 'application.household-answered';

/** A household that others proposed is asked for nothing without its own word: by a code that holds, or told to an officer. */
export function checkProposal(change: Change, world: World): void {
  const { known, old, event } = change;
  const { now, reference } = known;
  const wrong = (detail: string) =>
    world.watch.violation('household-agrees', `${event.name} on ${reference}: ${detail}`);
  if (now.purpose !== 'propose') {
    if (now.household || event.name === HEARD || event.name === ANSWERED) wrong('it is no proposal');
    return;
  }
  const said = now.household?.said;
  const changed = said !== old?.household?.said;
  if (changed && event.name !== HEARD && event.name !== ANSWERED)
    wrong(`the household's word became ${said}`);
  if (event.name === 'application.accepted' && said !== 'yes') wrong(`its household said ${said}`);
  if (event.name === 'application.forwarded' && said !== 'yes' && said !== 'unreached')
    wrong(`its household said ${said}`);
  if (said === 'no' && (now.state === 'open' || now.state === 'accepted')) wrong('its household said no');
  if (event.name === HEARD && (now.household?.by !== 'staff' || now.household.staff !== event.by.id))
    wrong(`written down by ${event.by.id}, it says ${now.household?.staff}`);
  if ((event.name === HEARD || event.name === ANSWERED) && event.codes['said'] !== said)
    wrong(`it was ${String(event.codes['said'])} and became ${said}`);
  if (event.name === ANSWERED) checkAnswer(change, world, wrong);
}

/** Her own word, in a chat of her own, with the code that holds; her yes is a request of her own in the very same write, or she has one. */
function checkAnswer({ known, was, all }: Change, world: World, wrong: (detail: string) => void): void {
  const told = world.told.get(world.acting?.update ?? 0);
  const { household } = known.now;
  if (household?.by !== 'own') wrong('nobody said it in a chat of her own');
  if (!told || !household) return;
  const [, verb, code] = /^\[pass:(yes|no):\w{4}-\w{4}-(\w{4})\]$/.exec(told.text ?? '') ?? [];
  if (verb !== household.said) wrong(`"${told.text}" became ${household.said}`);
  if (code !== was?.pass?.code || world.clock() > (was?.pass?.until ?? 0) + SKEW)
    wrong(`"${told.text}" with the code ${was?.pass?.code} until ${was?.pass?.until}`);
  const opened = all.some(
    ({ before, after }) => !before && after?.['sk'] === 'NOW' && after['owner'] === told.chat,
  );
  const has = [...world.watch.files.all].some(
    (one) =>
      one.chat === told.chat && one.now.programme === known.now.programme && one.now.purpose === 'apply',
  );
  if (verb === 'yes' && !opened && !has) wrong('her yes opened nothing');
  if (verb === 'no' && opened) wrong('her no opened a request');
}
