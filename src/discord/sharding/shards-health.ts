import type { Health, HealthReport } from '../service/health.js';

/** How the connections of all shards of this process are, taken together. */
export class ShardsHealth implements Health {
  isRegistered = false;
  readonly #reports = new Map<number, HealthReport | undefined>();

  /** Notes how a shard is; nothing where it is not there. */
  note(shard: number, report: HealthReport | undefined): void {
    this.#reports.set(shard, report);
  }

  /** Whether there are shards. */
  get isBegun(): boolean {
    return this.#reports.size > 0;
  }

  get isUp(): boolean {
    return this.isBegun && this.#all.every((report) => report?.isUp === true);
  }

  get isHeard(): boolean {
    return this.isBegun && this.#all.every((report) => report?.isHeard === true);
  }

  get servers(): number {
    return this.#sum('servers');
  }

  /** That of the slowest. */
  get ping(): number | undefined {
    const pings = this.#all.flatMap((report) => report?.ping ?? []);
    return pings.length === 0 ? undefined : Math.max(...pings);
  }

  get rateLimits(): number {
    return this.#sum('rateLimits');
  }

  get #all(): (HealthReport | undefined)[] {
    return [...this.#reports.values()];
  }

  #sum(name: 'servers' | 'rateLimits'): number {
    return this.#all.reduce((sum, report) => sum + (report?.[name] ?? 0), 0);
  }
}
