/** What changed: of a server, or of any where it is not known of which. */
export interface Change {
  readonly guild: string | null;
}

/** Tells those who keep something in memory that it changed where it is kept. */
export class Changes {
  readonly #listeners = new Set<(change: Change) => void>();

  /** Calls a function at each change; what it gives ends that. */
  on(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }
}
