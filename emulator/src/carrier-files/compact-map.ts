/** The first half of a 128-bit digest, as two words. */
export type Key = readonly [number, number];

/**
 * Numbers by 64-bit keys, for millions of them: 8 bytes a key and 8 for each column, and at most twice that for growing. Two
 * of ten million different keys are the same with a chance of one in 400,000.
 */
export class CompactMap {
  #high = new Uint32Array(1024);
  #low = new Uint32Array(1024);
  #columns: Float64Array[];
  #used = new Uint8Array(1024);
  size = 0;

  constructor(columns: number) {
    this.#columns = Array.from({ length: columns }, () => new Float64Array(1024));
  }

  /** Where the numbers of this key stand; a new key starts with zeros. Valid until the next call. */
  slot([high, low]: Key): number {
    if (this.size * 3 > this.#high.length * 2) this.#grow();
    const at = this.#find(high, low);
    if (this.#used[at] === 0) {
      this.#used[at] = 1;
      this.#high[at] = high;
      this.#low[at] = low;
      this.size++;
    }
    return at;
  }

  get(slot: number, column: number): number {
    return this.#columns[column]?.[slot] ?? 0;
  }

  set(slot: number, column: number, value: number): void {
    const values = this.#columns[column];
    if (values) values[slot] = value;
  }

  *slots(): Generator<number> {
    for (let at = 0; at < this.#used.length; at++) if (this.#used[at] === 1) yield at;
  }

  #find(high: number, low: number): number {
    const mask = this.#high.length - 1;
    let at = low & mask;
    while (this.#used[at] === 1 && (this.#high[at] !== high || this.#low[at] !== low)) {
      at = (at + 1) & mask;
    }
    return at;
  }

  #grow(): void {
    const [highs, lows, columns, used] = [this.#high, this.#low, this.#columns, this.#used];
    const length = highs.length * 2;
    this.#high = new Uint32Array(length);
    this.#low = new Uint32Array(length);
    this.#used = new Uint8Array(length);
    this.#columns = columns.map(() => new Float64Array(length));
    for (let from = 0; from < used.length; from++) {
      if (used[from] === 0) continue;
      const [high, low] = [highs[from] as number, lows[from] as number];
      const at = this.#find(high, low);
      this.#used[at] = 1;
      this.#high[at] = high;
      this.#low[at] = low;
      for (const [column, values] of columns.entries()) this.set(at, column, values[from] ?? 0);
    }
  }
}
