import { catalogue } from '#content/programmes/compiled.ts';
import { completeFacts } from '#core/people/facts.ts';
import { interpretedCatalogue } from '#core/programme/catalogue.ts';
import { chanceOf, randomHousehold, registeredFamily } from './screening-households.ts';

// `node bench/screening-equal.ts --deep=2000000 --seed=1`: compiled rules against the interpreter on random households.

const numberOf = (name: string, otherwise: number): number => {
  const given = process.argv.find((one) => one.startsWith(`--${name}=`));
  return given === undefined ? otherwise : Number(given.slice(name.length + 3));
};

const DAYS = ['2023-06-01', '2025-11-01', '2026-03-01'];
const GAPS = [
  { absent: 0, unknown: 0 },
  { absent: 0.3, unknown: 0.1 },
  { absent: 0.8, unknown: 0.1 },
];

const deep = numberOf('deep', 20_000);
const chance = chanceOf(numberOf('seed', 1));
const oracle = interpretedCatalogue(catalogue.programmes);
let unequal = 0;
for (let n = 0; n < deep; n++) {
  const gaps = GAPS[n % 4];
  const facts = completeFacts(gaps === undefined ? registeredFamily(chance) : randomHousehold(chance, gaps));
  const on = DAYS[n % DAYS.length] ?? '2026-03-01';
  const [fast, slow] = [catalogue.judge(facts, on), oracle.judge(facts, on)];
  const differs = slow.findIndex((one, place) => JSON.stringify(one) !== JSON.stringify(fast[place]));
  if (differs < 0) continue;
  unequal++;
  console.error(`${catalogue.programmes[differs]?.id} on ${on}: ${JSON.stringify(facts)}`);
}
console.log(`${deep} households x ${catalogue.programmes.length} programmes: ${unequal} unequal`);
console.log(`${unequal === 0 ? 1 : 0} passed, ${unequal === 0 ? 0 : 1} failed`);
process.exitCode = unequal === 0 ? 0 : 1;
