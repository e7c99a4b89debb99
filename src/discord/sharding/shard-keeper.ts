import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import type { Shard } from 'discord.js';
import type { Log } from '../../serving/log.js';
import { Pauses } from '../../serving/pauses.js';
import { relay } from '../../serving/remote/relay.js';
import type { Answerer } from '../../serving/serving.js';
import type { CommandIds } from '../rendering/lines.js';
import { DiscordError } from '../service/ending.js';
import type { FromShard, ToShard } from './messages.js';
import type { ShardsHealth } from './shards-health.js';
import type { Turns } from './turns.js';

/** Milliseconds for which others wait until a shard that starts is there: Discord may be away. */
const START_MS = 30_000;
/** Milliseconds that a shard gets to finish what runs. */
const FAREWELL_MS = 4_500;

/** What all shards of a process share. */
export interface Shared {
  readonly serving: Answerer;
  readonly commandIds: Promise<CommandIds>;
  readonly health: ShardsHealth;
  readonly turns: Turns;
  readonly log: Log;
}

/** Keeps one shard running: where its thread dies another takes its place, after growing pauses, and no other shard hears of it. */
export class ShardKeeper {
  readonly #shard: Shard;
  readonly #shared: Shared;
  readonly #pauses = new Pauses();
  readonly #refused = Promise.withResolvers<never>();
  #fault: unknown;
  #isEnding = false;

  constructor(shard: Shard, shared: Shared) {
    this.#shard = shard;
    this.#shared = shared;
    shared.health.note(shard.id, undefined);
    shard.on('spawn', (thread) => {
      // Nobody else listens, and an error that nobody hears of ends the process.
      (thread as Worker).on('error', (error) => {
        this.#fault = error;
      });
    });
    shard.on('ready', () => this.#pauses.began(performance.now()));
    shard.on('message', (said: FromShard) => this.#hear(said));
    shard.on('death', () => this.#recover());
  }

  /** Is rejected with a DiscordError where Discord sends the bot away. */
  get refused(): Promise<never> {
    return this.#refused.promise;
  }

  /** Starts the shard when its turn comes. */
  start(): void {
    const { turns, commandIds } = this.#shared;
    void turns.take(async () => {
      if (this.#isEnding) return;
      const settled = Promise.race([once(this.#shard, 'ready'), once(this.#shard, 'death')]);
      await this.#shard.spawn(-1);
      void commandIds.then((ids) => this.#tell({ kind: 'commands', ids }));
      await Promise.race([settled, sleep(START_MS)]);
    });
  }

  /** Has the shard finish what runs, and ends it. */
  async end(): Promise<void> {
    this.#isEnding = true;
    if (this.#shard.worker === null) return;
    const dead = once(this.#shard, 'death');
    this.#tell({ kind: 'end' });
    await Promise.race([dead, sleep(FAREWELL_MS)]);
    await this.#shard.worker?.terminate();
  }

  #tell(said: ToShard): void {
    this.#shard.worker?.postMessage(said);
  }

  #hear(said: FromShard): void {
    const { health, serving } = this.#shared;
    if (said.kind === 'health') health.note(this.#shard.id, said.health);
    else if (said.kind !== 'refused') void relay(serving, said).then((answer) => this.#tell(answer));
    else {
      const error = new DiscordError(said.wording, said.exitCode, said.isOfAll);
      if (said.isOfAll) this.#refused.reject(error);
      this.#fault = error;
    }
  }

  #recover(): void {
    const { health, log } = this.#shared;
    health.note(this.#shard.id, undefined);
    if (this.#isEnding) return;
    const pause = this.#pauses.failed(performance.now());
    log.error({ shard: this.#shard.id, err: this.#fault, pause }, 'A shard died: another takes its place');
    this.#fault = undefined;
    setTimeout(() => this.start(), pause);
  }
}
