import { createInterface } from 'node:readline';
import { catalogue } from '#content/programmes/compiled.ts';
import { FACTS, readFacts } from '#core/people/facts.ts';
import { bestFirst, playInterview } from '#core/programme/play-interview.ts';
import { screen } from '#core/programme/screening.ts';

// `npm run -s screen < households.jsonl`: one household a line in, its verdicts a line out.

const day = (): string => {
  const given = process.argv.find((one) => /^--on=\d{4}-\d{2}-\d{2}$/.test(one));
  return given?.slice('--on='.length) ?? new Date().toISOString().slice(0, 10);
};

/** The facts that a line may hold, as JSON: what `--facts` prints. */
const describeFacts = (): unknown => ({
  shape: {
    id: 'any text or number',
    facts: { '<household fact>': 'value or null', members: [{ '<member fact>': 'value or null' }] },
  },
  facts: FACTS.map(({ id, unit, kind, options, range, measure, knownBy, sensitivity, question }) => ({
    id,
    type: { 'yes-no': 'boolean', number: 'number', choice: 'text', several: 'list', area: 'area code' }[kind],
    ...(options === undefined ? {} : { values: options.map(({ value }) => value) }),
    ...(range === undefined ? {} : { from: range[0], to: range[1] }),
    ...(measure === undefined ? {} : { measure }),
    unit,
    knownBy,
    sensitivity,
    question,
    ...(options === undefined ? {} : { labels: options }),
  })),
});

/** One line of the answer: the verdicts of a household, or the reason why its line cannot be read. */
function answerLine(line: string, number: number, on: string): unknown {
  let given: { id?: unknown; facts?: unknown };
  try {
    given = JSON.parse(line);
  } catch {
    return { line: number, error: 'not JSON' };
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return { line: number, error: 'not an object with id and facts' };
  }
  const { id } = given;
  if (typeof id !== 'string' && typeof id !== 'number') return { line: number, error: 'id is missing' };
  const read = readFacts(given.facts);
  if (!read.ok) return { id, line: number, error: `${read.refusal.fact} ${read.refusal.reason}` };
  const { findings } = screen(catalogue, read.value, on);
  return {
    id,
    verdicts: findings.map(({ programme, verdict, met, unmet, missing, amounts }) => ({
      programme,
      verdict,
      met,
      unmet,
      missing,
      amounts,
    })),
    questions: playInterview(catalogue, read.value, on, bestFirst(catalogue, on)).questions,
  };
}

async function main(): Promise<void> {
  if (process.argv.includes('--facts')) {
    console.log(JSON.stringify(describeFacts(), null, 2));
    return;
  }
  const on = day();
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const text = `${JSON.stringify(answerLine(line.replace(/^\uFEFF/, ''), number, on))}\n`;
    if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

// A reader that closes early (`| head`) is no fault of ours.
process.stdout.on('error', () => process.exit(0));
await main();
