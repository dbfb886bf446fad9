import type { FollowUpPage, PathLine } from '../api/follow-up.ts';
import type { FollowUp, FollowUpRules } from '../programme/follow-up.ts';
import { wordsOf } from '../programme/follow-up-entries.ts';
import { askOn, type PathStep } from '../programme/path.ts';
import type { Text } from '../shared/text.ts';

/** The steps on the way out of aid as the page shows them; undefined where the programme has no path. */
export function toPathLines(
  file: FollowUp,
  { path }: FollowUpRules,
  say: (text: Text) => string,
): FollowUpPage['path'] {
  if (!path) return undefined;
  return { name: say(path.name), steps: path.steps.map((step, place) => toPathLine(file, step, place, say)) };
}

function toPathLine(file: FollowUp, step: PathStep, place: number, say: (text: Text) => string): PathLine {
  const { answers } = wordsOf(file);
  const own = answers.filter((answer) => answer.step === step.id);
  const isNow = file.state === 'open' && place === file.step.place;
  const word = own.at(-1)?.said;
  const on = isNow ? askOn(step, { since: file.step.since, word, asked: file.step.asked }) : undefined;
  return {
    id: step.id,
    title: say(step.title),
    state: isNow ? 'now' : place < file.step.place ? 'done' : 'later',
    holder: step.holder,
    ask: say(step.ask),
    ifStuck: say(step.ifStuck),
    ...(on === undefined ? {} : { askOn: on }),
    answers: own.map(({ said, words, at }) => ({ said, ...(words === undefined ? {} : { words }), at })),
  };
}
