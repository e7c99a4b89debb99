/** Words by numbers that stay the same, whatever becomes of the stories that have them: what is kept names them so. */
export class WordTable {
  readonly #keys: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** How many words there are. */
  get size(): number {
    return this.#keys.length;
  }

  /** The numbers of words, each counted from 0; one that is new gets the next. */
  addAll(keys: readonly string[]): Int32Array {
    return Int32Array.from(keys, (key) => {
      const known = this.#numbers.get(key);
      if (known !== undefined) return known;
      const number = this.#keys.length;
      this.#numbers.set(key, number);
      this.#keys.push(key);
      return number;
    });
  }

  /** The number of a word; undefined where it never was in a story. */
  number(key: string): number | undefined {
    return this.#numbers.get(key);
  }

  key(number: number): string {
    return this.#keys[number] ?? '';
  }
}
