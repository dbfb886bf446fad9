import type { Hazard } from '../disaster/hazard.ts';
import type { ReportDetails } from '../disaster/report-command.ts';
import { readHeads } from '../language/heads.ts';
import { SURE } from '../language/places.ts';
import type { Understanding } from '../language/understand.ts';
import type { AreaCode } from '../shared/area.ts';

/** The hazards of everyday Indonesian as the code names them. */
const HAZARD_OF: Readonly<Record<Understanding['hazard'], Hazard>> = {
  banjir: 'flood',
  gempa: 'earthquake',
  longsor: 'landslide',
  kebakaran: 'fire',
  angin: 'wind',
  erupsi: 'eruption',
  tsunami: 'tsunami',
  kekeringan: 'drought',
  none: 'unknown',
};

/** Units that count people; babies and families are counted apart. */
const PERSONS: readonly string[] = ['orang', 'jiwa', 'warga', 'korban', 'pengungsi'];

/** The place of a message: its code only when it is sure, its words always. */
export function placeOf(read: Understanding): { readonly area?: AreaCode; readonly words?: string } {
  const [first] = read.places;
  if (!first) return {};
  const words = read.places.map(({ text }) => text).join(', ');
  const sure = read.places.find(({ code, confidence }) => code !== undefined && confidence >= SURE);
  return { words, ...(sure?.code === undefined ? {} : { area: sure.code }) };
}

/** What a free message tells about an event or a need, in the terms of a report. `text` is kept word for word. */
export function toDetails(read: Understanding, text: string): ReportDetails {
  const { area, words } = placeOf(read);
  const counted = read.people.reduce(
    (most, { n, unit }) => (PERSONS.includes(unit) ? Math.max(most, n) : most),
    0,
  );
  const persons = readHeads(text) ?? counted;
  return {
    text: text.slice(0, 4096),
    hazard: HAZARD_OF[read.hazard],
    needs: needsOf(read),
    notNeeded: [...read.notNeeded],
    groups: [...read.vulnerableGroups],
    urgency:
      read.lifeThreatening || read.danger?.certain === true ? 'danger' : read.danger ? 'unclear' : 'ordinary',
    dangers: read.danger ? [...read.danger.kinds] : [],
    doNotCall: read.constraints.includes('do-not-call') || (read.danger?.cannotCall ?? false),
    onBehalf: read.onBehalf ?? false,
    ...(persons > 0 ? { persons: Math.min(persons, 100_000) } : {}),
    ...(read.depthCm === undefined ? {} : { depth: Math.min(Math.round(read.depthCm), 2_000) }),
    ...(area === undefined ? {} : { area }),
    ...(words === undefined ? {} : { place: words.slice(0, 500) }),
  };
}

/** "Trauma" is no thing to be brought: such a need is read back as what would help. */
const isThing = (code: Understanding['needs'][number]): boolean => code !== 'psychosocial';

function needsOf(read: Understanding): NonNullable<ReportDetails['needs']> {
  const named = read.items.map(({ code, word, quantity, unit }) => ({
    code,
    ...(isThing(code) && { item: word.slice(0, 40) }),
    ...(quantity === undefined || quantity <= 0 ? {} : { quantity: Math.min(quantity, 1_000_000) }),
    ...(unit === undefined ? {} : { unit: unit.slice(0, 20) }),
  }));
  const bare = read.needs
    .filter((code) => !named.some((need) => need.code === code))
    .map((code) => ({ code }));
  return [...named.filter(({ code }) => read.needs.includes(code)), ...bare].slice(0, 24);
}

/** Does the message carry the two facts that suffice: what, and where? */
export const suffices = (details: ReportDetails): boolean =>
  hasSubject(details) &&
  (details.area !== undefined || details.point !== undefined || details.place !== undefined);

/** What a household lacks over months and programmes give; everything else is brought to somebody. */
const WANTS: readonly string[] = ['cash', 'medical', 'education'];

/** Want at home rather than an event: no danger, no hazard, no place, and nothing that has to be brought. */
export const tellsOfWant = (read: Understanding): boolean =>
  read.danger === undefined &&
  !read.lifeThreatening &&
  read.hazard === 'none' &&
  read.places.length === 0 &&
  read.needs.every((need) => WANTS.includes(need));

/** Does it say what is the matter at all? */
export const hasSubject = (details: ReportDetails): boolean =>
  (details.hazard !== undefined && details.hazard !== 'unknown') ||
  (details.needs ?? []).length > 0 ||
  details.urgency === 'danger';
