import { createInterface } from 'node:readline';
import * as z from 'zod';
import { findAreaFileOrThrow, lendPlaces } from '#adapters/areas.ts';
import type { Places } from '#core/language/places.ts';
import { type PlaceMention, understand } from '#core/language/understand.ts';

/** One line of input: `{"id": ..., "text": "..."}`. */
const Line = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/** One line of output, in the words of the labelled data. */
export function toLine(id: string | number, text: string, places?: Places): Record<string, unknown> {
  const read = understand(text, places);
  return {
    id,
    is_report: read.isReport,
    hazard: read.hazard,
    needs: read.needs,
    not_needed: read.notNeeded,
    places: read.places.map(toPlace),
    places_other: read.placesOther.map(toPlace),
    people: read.people,
    vulnerable_groups: read.vulnerableGroups,
    life_threatening: read.lifeThreatening,
    intent: read.intent,
    ambiguous: read.ambiguous,
    language: read.language,
  };
}

const toPlace = ({ text, code, confidence }: PlaceMention): Record<string, unknown> => ({
  text,
  ...(code === undefined ? {} : { code }),
  confidence: Math.round(confidence * 100) / 100,
});

/** Reads one line; a bad one becomes a line with the reason. */
export function understandLine(line: string, places?: Places): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { error: 'This line is no JSON.', line: line.slice(0, 80) };
  }
  const read = Line.safeParse(value);
  if (!read.success)
    return {
      ...idOf(value),
      error: `A line needs "id" and "text": ${z.prettifyError(read.error).replaceAll('\n', ' ')}`,
      line: line.slice(0, 80),
    };
  return toLine(read.data.id, read.data.text, places);
}

/** A bad line keeps its id when it has one. */
function idOf(value: unknown): { id?: string | number } {
  const read = z.object({ id: Line.shape.id }).safeParse(value);
  return read.success ? { id: read.data.id } : {};
}

/** The gazetteer, when its file is there. */
export function placesIfBuilt(): Places | undefined {
  try {
    return lendPlaces(findAreaFileOrThrow(import.meta.dirname));
  } catch {
    process.stderr.write('No area file: places stay words. Build it with `npm run areas`.\n');
    return undefined;
  }
}

async function main(): Promise<void> {
  const places = placesIfBuilt();
  // A reader that closes early (`| head`) is no error.
  process.stdout.on('error', () => process.exit(0));
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    // Windows begins a file with a mark that is no letter.
    const read = understandLine(line.replace(/^\uFEFF/, ''), places);
    if (!process.stdout.write(`${JSON.stringify(read)}\n`))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

if (import.meta.main) await main();
