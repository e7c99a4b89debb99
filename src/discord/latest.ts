/** Remembers something for each of the latest keys, and forgets those untouched for longest. */
export class Latest<Value> {
  readonly #values = new Map<string, Value>();
  readonly #room: number;

  /** @param room How many keys are remembered. */
  constructor(room: number) {
    this.#room = room;
  }

  has(key: string): boolean {
    return this.#values.has(key);
  }

  get(key: string): Value | undefined {
    return this.#values.get(key);
  }

  set(key: string, value: Value): void {
    this.#values.delete(key);
    this.#values.set(key, value);
    for (const oldest of this.#values.keys()) {
      if (this.#values.size <= this.#room) return;
      this.#values.delete(oldest);
    }
  }
}
