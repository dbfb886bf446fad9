/** Chance from a seed: the same seed gives the same course of everything. */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #d = 1;

  constructor(seed: string) {
    [this.#a, this.#b, this.#c] = spread(seed);
    for (let round = 0; round < 12; round += 1) this.#word();
  }

  /** One step of sfc32 (Chris Doty-Humphrey's small fast counting generator). */
  #word(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#d) | 0;
    this.#d = (this.#d + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** From 0 to below 1. */
  next(): number {
    return this.#word() / 4294967296;
  }

  /** A whole number from `from` to below `to`. */
  between(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from));
  }

  chance(probability: number): boolean {
    return probability > 0 && this.next() < probability;
  }

  /** One of the list. Throws when it is empty. */
  pick<T>(list: readonly T[]): T {
    const [first] = list;
    if (first === undefined) throw new Error('Nothing to pick from');
    return list[this.between(0, list.length)] ?? first;
  }

  /** One of the entries, by their weights. */
  weighed<T>(entries: readonly (readonly [weight: number, value: T])[]): T {
    let left = this.next() * entries.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, value] of entries) {
      left -= weight;
      if (left < 0) return value;
    }
    return this.pick(entries)[1];
  }

  readonly bytes = (count: number): Uint8Array =>
    Uint8Array.from({ length: count }, () => this.between(0, 256));

  shuffled<T>(list: readonly T[]): T[] {
    const mixed = [...list];
    for (let place = mixed.length - 1; place > 0; place -= 1) {
      const other = this.between(0, place + 1);
      [mixed[place], mixed[other]] = [mixed[other] as T, mixed[place] as T];
    }
    return mixed;
  }
}

/** Three words from a text (FNV-1a, thrice with different beginnings). */
function spread(seed: string): [number, number, number] {
  const words = [0x811c9dc5, 0x01000193, 0x9e3779b9].map((start) => {
    let hash = start;
    for (let index = 0; index < seed.length; index += 1)
      hash = Math.imul(hash ^ seed.charCodeAt(index), 0x01000193);
    return hash | 0;
  });
  return [words[0] ?? 0, words[1] ?? 0, words[2] ?? 0];
}
