/**
 * What goes wrong with one request. `drop` and `hang` befall it before Discord has seen it, `lost` and `mute`
 * after Discord has done what it asks: no response ever comes.
 */
export type Fault =
  | { readonly kind: 'drop' | 'lost' | 'hang' | 'mute' }
  | { readonly kind: 'status'; readonly status: number; readonly code?: number }
  | { readonly kind: 'limit'; readonly retryAfter: number };

/** The faults that wait for their request. */
export class Faults {
  readonly #waiting: { readonly path: RegExp; readonly fault: Fault }[] = [];

  /** The next `times` requests whose method and path match meet this fault. */
  add(path: RegExp, fault: Fault, times = 1): void {
    for (let n = 0; n < times; n += 1) this.#waiting.push({ path, fault });
  }

  /** The fault of this request, if one waits for it. */
  take(request: string): Fault | undefined {
    const at = this.#waiting.findIndex(({ path }) => path.test(request));
    return at < 0 ? undefined : this.#waiting.splice(at, 1)[0]?.fault;
  }

  clear(): void {
    this.#waiting.length = 0;
  }
}
