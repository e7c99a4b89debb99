import { Ints } from './ints.js';

/** Numbers the words of an index from 0, and counts the passages that hold each. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #keys: string[] = [];
  readonly #frequencies = new Ints();

  /** How many words there are. */
  get size(): number {
    return this.#keys.length;
  }

  /** All words, in the order of their numbers. */
  get keys(): readonly string[] {
    return this.#keys;
  }

  /** The number of a word; undefined where no passage holds it. */
  id(key: string): number | undefined {
    return this.#ids.get(key);
  }

  key(id: number): string {
    return this.#keys[id] ?? '';
  }

  /** How many passages hold a word. */
  frequency(id: number): number {
    return this.#frequencies.at(id);
  }

  /**
   * Takes over the words of a part that has numbers of its own.
   *
   * @param frequencies How many passages of the part hold each; none where that is not counted.
   * @returns For each of the part's numbers the one here.
   */
  take(keys: readonly string[], frequencies?: Int32Array): Int32Array {
    return Int32Array.from(keys, (key, at) => {
      let id = this.#ids.get(key);
      if (id === undefined) {
        id = this.#keys.length;
        this.#ids.set(key, id);
        this.#keys.push(key);
        this.#frequencies.push(0);
      }
      this.#frequencies.set(id, this.#frequencies.at(id) + (frequencies?.[at] ?? 0));
      return id;
    });
  }
}
