import type { Outcome, Process } from './engine.ts';
import type { Told } from './told.ts';

const KEPT = 20_000;

/** What happened, as a number that differs when anything differs, and in words when asked. */
export class Story {
  readonly lines: string[] = [];
  readonly #told: boolean;
  #one = 0x811c9dc5;
  #other = 0x9e3779b9;
  #begin: number | undefined;

  constructor(told: boolean) {
    this.#told = told;
  }

  get digest(): string {
    return [this.#one, this.#other].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
  }

  #mix(value: number): void {
    this.#one = Math.imul(this.#one ^ value, 0x01000193);
    this.#other = Math.imul((this.#other << 5) ^ (this.#other >>> 7) ^ value, 0x85ebca6b);
  }

  #mixText(text: string): void {
    for (let index = 0; index < text.length; index += 1) this.#mix(text.charCodeAt(index));
  }

  #line(now: number, words: string): void {
    this.#begin ??= now;
    this.lines.push(`${((now - this.#begin) / 1000).toFixed(3).padStart(9)}  ${words}`);
    if (this.lines.length > KEPT) this.lines.shift();
  }

  note(now: number, process: Process, call: string, about: unknown, count: number): void {
    this.#mix(now);
    this.#mix(process.number);
    this.#mix(count);
    this.#mixText(call);
    if (this.#told)
      this.#line(
        now,
        `${process.role} ${process.number} ${call} ${aboutOf(about)}${count < 0 ? ' (refused)' : ''}`,
      );
  }

  tell(now: number, { chat, update, text, body }: Told): void {
    this.#mix(update);
    this.#mixText(text ?? '');
    if (this.#told) this.#line(now, `${chat} sends ${update}: ${text ?? Object.keys(body)[1]}`);
  }

  end(now: number, process: Process, outcome: Outcome<unknown>): void {
    this.#mix(outcome.kind.length);
    if (!this.#told) return;
    const how = outcome.kind === 'error' ? `fails: ${String(outcome.error)}` : outcome.kind;
    this.#line(now, `${process.role} ${process.number} for ${process.update ?? '-'} ends with ${how}`);
  }

  say(now: number, words: string): void {
    if (this.#told) this.#line(now, words);
  }
}

/** A call in a few words: what it reads or writes. */
function aboutOf(about: unknown): string {
  if (typeof about !== 'object' || about === null) return String(about ?? '');
  const { Key, Item, TransactItems, IndexName, ExpressionAttributeValues, UpdateExpression } =
    about as Record<string, Record<string, unknown> | undefined>;
  if (TransactItems)
    return (TransactItems as unknown as { Put?: { Item: Record<string, unknown> } }[])
      .map(({ Put }) => keyIn(Put?.Item))
      .join(', ');
  if (Item) return keyIn(Item);
  if (Key) return `${keyIn(Key)} ${UpdateExpression ? String(UpdateExpression).slice(0, 40) : ''}`;
  return `${String(IndexName ?? '')} ${Object.values(ExpressionAttributeValues ?? {}).join(' ')}`;
}

const keyIn = (item: Record<string, unknown> | undefined): string => `${item?.['pk']}/${item?.['sk']}`;
