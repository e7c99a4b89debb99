/** A list of 32-bit integers that grows: a tenth of the memory of an array of numbers in objects. */
export class Ints {
  #values = new Int32Array(1024);
  length = 0;

  /** Adds a value at the end. */
  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }

  /** The value at an index; 0 outside the list. */
  at(index: number): number {
    return index >= 0 && index < this.length ? (this.#values[index] ?? 0) : 0;
  }

  set(index: number, value: number): void {
    this.#values[index] = value;
  }

  /** The values so far, without room to grow. */
  freeze(): Int32Array {
    return this.#values.slice(0, this.length);
  }
}
