import { programmes } from '#content/programmes/index.ts';
import { yearOf } from '#core/programme/benefit.ts';
import type { Programme } from '#core/programme/programme.ts';
import { editionOn } from '#core/programme/programme.ts';

// `npm run programmes`: every programme, how old its sources are, and what is uncertain about it.

interface Row {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly edition: string;
  readonly checkedOn: string;
  /** Days since somebody last read the oldest-read source. */
  readonly age: number;
  /** The newest year that a source names in its title. */
  readonly newestSource: string;
  readonly uncertain: readonly string[];
}

function rowOf(programme: Programme, today: string): Row {
  const edition = editionOn(programme, today);
  const sources = [...programme.sources, ...programme.state.sources, ...edition.sources];
  const checked = [...sources, ...edition.legalBasis].map(({ checkedOn }) => checkedOn).sort();
  const checkedOn = checked[0] ?? 'never';
  const years = sources
    .flatMap(({ title }) => title.match(/\b20\d\d\b/g) ?? [])
    .filter((year) => year <= today);
  return {
    id: programme.id,
    name: programme.name.id,
    state:
      programme.state.closedFrom === undefined ? programme.state.kind : `closed (${programme.state.kind})`,
    edition: edition.from,
    checkedOn,
    age: Math.round((Date.parse(today) - Date.parse(checkedOn)) / 86_400_000),
    newestSource: years.sort().at(-1) ?? 'undated',
    uncertain: uncertainOf(programme, today),
  };
}

function uncertainOf(programme: Programme, today: string): readonly string[] {
  const edition = editionOn(programme, today);
  const parts: (readonly [string, string])[] = [
    ['state', programme.state.confidence],
    ['amounts', edition.confidence],
    ...Object.entries(programme.confidence),
    ...programme.conditions.map(({ id, confidence }) => [`condition ${id}`, confidence] as const),
    ...edition.components.map(({ id, confidence }) => [`amount ${id}`, confidence] as const),
    ...edition.legalBasis.map(({ title, confidence }) => [`law ${title}`, confidence] as const),
    ...programme.contacts.map(({ reach, confidence }) => [`contact ${reach}`, confidence] as const),
  ];
  const unclear = programme.state.kind === 'unclear' ? ['whether it runs'] : [];
  const year = yearOf(edition, today);
  const old = edition.components.length > 0 && String(year) < today.slice(0, 4);
  return [
    ...unclear,
    ...(old ? [`amounts are of ${year}`] : []),
    ...parts.filter(([, confidence]) => confidence === 'uncertain').map(([part]) => part),
  ];
}

function main(args: readonly string[]): void {
  const today = new Date().toISOString().slice(0, 10);
  const all = programmes.map((programme) => rowOf(programme, today));
  const rows = args.includes('--uncertain') ? all.filter(({ uncertain }) => uncertain.length > 0) : all;
  if (args.includes('--json')) {
    console.log(JSON.stringify(rows, null, 2));
    return;
  }
  for (const { id, state, edition, age, newestSource, uncertain } of rows) {
    const doubt = uncertain.length === 0 ? '' : `  uncertain: ${uncertain.join(', ')}`;
    console.log(
      `${id.padEnd(28)} ${state.padEnd(18)} edition ${edition}  read ${age} days ago, newest source ${newestSource}${doubt}`,
    );
  }
  const doubtful = all.filter(({ uncertain }) => uncertain.length > 0).length;
  console.log(`${all.length} programmes, ${doubtful} with something uncertain`);
}

main(process.argv.slice(2));
