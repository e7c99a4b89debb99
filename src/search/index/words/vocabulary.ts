import { Ints } from './ints.js';
import { WordTable } from './word-table.js';

/** Numbers the words of an index from 0, and counts the passages that hold each. */
export class Vocabulary {
  readonly table: WordTable;
  /** For each number of the table the one here and 1 more; 0 where no passage holds it. */
  #here = new Int32Array(0);
  /** For each number here the one of the table. */
  readonly #words = new Ints();
  readonly #frequencies = new Ints();

  /** @param table What parts name their words by. */
  constructor(table = new WordTable()) {
    this.table = table;
  }

  /** How many words there are. */
  get size(): number {
    return this.#words.length;
  }

  /** All words, in the order of their numbers. */
  get keys(): string[] {
    return Array.from({ length: this.size }, (_, id) => this.key(id));
  }

  /** The number of a word; undefined where no passage holds it. */
  id(key: string): number | undefined {
    const here = this.#here[this.table.number(key) ?? -1] ?? 0;
    return here === 0 ? undefined : here - 1;
  }

  key(id: number): string {
    return id < this.size ? this.table.key(this.#words.at(id)) : '';
  }

  /** How many passages hold a word. */
  frequency(id: number): number {
    return this.#frequencies.at(id);
  }

  /**
   * Takes over the words of a part that has numbers of its own.
   *
   * @param words For each of the part's numbers the one of the table.
   * @param frequencies How many passages of the part hold each; none where that is not counted.
   * @returns For each of the part's numbers the one here.
   */
  take(words: Int32Array, frequencies?: Int32Array): Int32Array {
    this.#makeRoom();
    return words.map((word, at) => {
      let id = (this.#here[word] ?? 0) - 1;
      if (id < 0) {
        id = this.#words.length;
        this.#here[word] = id + 1;
        this.#words.push(word);
        this.#frequencies.push(0);
      }
      this.#frequencies.set(id, this.#frequencies.at(id) + (frequencies?.[at] ?? 0));
      return id;
    });
  }

  #makeRoom(): void {
    if (this.#here.length >= this.table.size) return;
    const larger = new Int32Array(2 * this.table.size);
    larger.set(this.#here);
    this.#here = larger;
  }
}
