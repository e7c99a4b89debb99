/** A list of 32-bit integers that grows: a tenth of the memory of an array of numbers in objects. */
export class Ints {
  #values = new Int32Array(1024);
  length = 0;

  /** Adds a value at the end. */
  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Int32Array(Math.max(1024, this.length * 2));
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

  /** A copy of what is in the list. */
  values(): Int32Array {
    return this.#values.slice(0, this.length);
  }

  /** Gives back the room to grow, up to half of the memory: for a list that is complete. */
  trim(): void {
    this.#values = this.#values.slice(0, this.length);
  }
}
