import { setTimeout as sleep } from 'node:timers/promises';
import { Hono } from 'hono';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Made } from '../../serving/calls/calls.js';
import type { ServingStatus } from '../../serving/calls/status.js';

/** Upper bounds of how long an answer takes, in seconds: Discord waits for three. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 10];

/** Milliseconds that a database may take to answer: Prometheus waits for ten seconds. */
const PATIENCE_MS = 3000;

/** How things stand with Discord. */
interface Gateway {
  readonly isUp: boolean;
  readonly servers: number;
  /** Milliseconds from a heartbeat to its acknowledgement; none before the first. */
  readonly ping: number | undefined;
  readonly rateLimits: number;
}

/** What is measured whenever somebody asks for it. */
interface Sources {
  /** None where the stories are not there yet. */
  readonly stories: () => ServingStatus | undefined;
  readonly gateway: () => Gateway;
  /** Asks the database for nothing but an answer; none where it is not open yet. */
  readonly database: () => Promise<unknown> | undefined;
}

/** What Prometheus asks for. No name, no word and no id of anybody is among it. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #answers: Counter<'command' | 'verdict'>;
  readonly #seconds: Histogram<'command'>;

  constructor(sources: Sources) {
    const registers = [this.#registry];
    collectDefaultMetrics({ register: this.#registry });
    this.#answers = new Counter({
      name: 'verbatim_answers_total',
      help: 'Replies made, by command and verdict',
      labelNames: ['command', 'verdict'],
      registers,
    });
    this.#seconds = new Histogram({
      name: 'verbatim_answer_seconds',
      help: 'From a call to its reply, waiting included',
      labelNames: ['command'],
      buckets: SECONDS,
      registers,
    });
    this.#gauge('verbatim_up', 'Whether the gateway is connected', () => Number(sources.gateway().isUp));
    this.#gauge('verbatim_servers', 'Servers that the bot is on', () => sources.gateway().servers);
    this.#gauge('verbatim_gateway_ping_seconds', 'From a heartbeat to its acknowledgement', () =>
      seconds(sources.gateway().ping),
    );
    this.#counter(
      'verbatim_rate_limits_total',
      'Rate limits of Discord’s that were met',
      () => sources.gateway().rateLimits,
    );
    this.#gauge(
      'verbatim_stories_version',
      'Number of the version that is answered from',
      () => sources.stories()?.version.number,
    );
    this.#gauge('verbatim_stories_age_seconds', 'Since that version was there to answer', () =>
      seconds(ageOf(sources.stories())),
    );
    this.#gauge('verbatim_stories_serving', 'Whether calls are answered at once', () =>
      Number(sources.stories()?.state === 'serving'),
    );
    this.#counter(
      'verbatim_worker_restarts_total',
      'Workers that died and were replaced',
      () => sources.stories()?.restarts,
    );
    this.#gauge(
      'verbatim_warnings',
      'What is wrong with files of the folder',
      () => sources.stories()?.warnings.length,
    );
    this.#snapshot(sources.stories);
    this.#database(sources.database);
    this.#sizes(sources.stories);
  }

  /** Counts a reply. */
  made({ call, reply, ms }: Made): void {
    const command = commandOf(call);
    this.#answers.inc({ command, verdict: reply === undefined ? 'failed' : (reply.tone ?? 'answer') });
    this.#seconds.observe({ command }, ms / 1000);
  }

  /** The app that tells all of it, at `/metrics`. */
  app(): Hono {
    const app = new Hono();
    app.get('/metrics', async (c) => {
      c.header('content-type', this.#registry.contentType);
      return c.body(await this.#registry.metrics());
    });
    return app;
  }

  /** A number that is looked up when it is asked for; not told where there is none. */
  #gauge(name: string, help: string, value: () => number | undefined | Promise<number | undefined>): void {
    new Gauge({
      name,
      help,
      registers: [this.#registry],
      async collect() {
        const now = await value();
        this.reset();
        if (now === undefined) this.remove();
        else this.set(now);
      },
    });
  }

  /** What is counted elsewhere, and looked up when it is asked for. */
  #counter(name: string, help: string, value: () => number | undefined): void {
    new Counter({
      name,
      help,
      registers: [this.#registry],
      collect() {
        this.reset();
        this.inc(value() ?? 0);
      },
    });
  }

  #snapshot(stories: Sources['stories']): void {
    this.#gauge('verbatim_snapshot_age_seconds', 'Since what was made of the stories was kept', () => {
      const at = stories()?.snapshot?.at;
      return at === undefined ? undefined : seconds(Date.now() - at);
    });
    this.#gauge(
      'verbatim_snapshot_bytes',
      'Size of what is kept for the next start',
      () => stories()?.snapshot?.bytes,
    );
    this.#gauge('verbatim_snapshot_failed', 'Whether the last try to keep it failed', () => {
      const status = stories();
      return status === undefined ? undefined : Number(status.isUnsaved);
    });
  }

  #database(ask: Sources['database']): void {
    this.#gauge('verbatim_database_up', 'Whether the database answers', async () => {
      const asked = ask();
      return asked === undefined ? undefined : Number((await measured(asked)) !== undefined);
    });
    this.#gauge(
      'verbatim_database_seconds',
      'Until the database answers; not told where it does not',
      async () => {
        const asked = ask();
        return asked && seconds(await measured(asked));
      },
    );
  }

  #sizes(stories: Sources['stories']): void {
    new Gauge({
      name: 'verbatim_size',
      help: 'How many there are of what the stories hold',
      labelNames: ['of'],
      registers: [this.#registry],
      collect() {
        for (const [of, count] of Object.entries(stories()?.counts ?? {})) this.set({ of }, count);
      },
    });
  }
}

const seconds = (ms: number | undefined) => (ms === undefined ? undefined : ms / 1000);

/** How many milliseconds something took; nothing where it failed, or took longer than whoever asks will wait. */
async function measured(what: Promise<unknown>): Promise<number | undefined> {
  const started = performance.now();
  const isDone = await Promise.race([what.then(() => true), sleep(PATIENCE_MS, false, { ref: false })]).catch(
    () => false,
  );
  return isDone ? performance.now() - started : undefined;
}

const ageOf = (status: ServingStatus | undefined) =>
  status === undefined ? undefined : Date.now() - status.version.at;

/** What was done, in few words: commands and what buttons do are known, and whoever forges others adds none. */
function commandOf(call: Made['call']): string {
  if (call.kind === 'command') return call.name;
  if (call.kind !== 'press') return call.kind;
  const [, command] = /^([a-z]{1,32}):/.exec(call.call) ?? [];
  return command === undefined ? 'press' : `press ${command}`;
}
