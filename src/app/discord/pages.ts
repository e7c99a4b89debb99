import { Hono } from 'hono';
import type { Config } from '../../config/settings.js';
import type { Health } from '../../discord/service/health.js';
import type { Made } from '../../serving/calls/calls.js';
import type { Log } from '../../serving/log.js';
import type { Serving } from '../../serving/serving.js';
import { healthApp } from '../../web/health/health.js';
import { assets } from '../../web/http/assets.js';
import { listen } from '../../web/http/listen.js';
import { type FindLinked, readerApp } from '../../web/reader/reader.js';

/** What the pages tell of. */
interface PageSources {
  readonly config: Config;
  readonly serving: Promise<Serving>;
  /** Finds a server's story by its link. */
  readonly linked: FindLinked;
  /** Asks the database for an answer; nothing where it is not open yet. */
  readonly ping: () => Promise<void> | undefined;
  readonly health: () => Health;
  readonly log: Log;
}

/** Pages that are open. */
export interface Pages {
  /** Counts a reply; nothing where nobody measures. */
  readonly made: ((made: Made) => void) | undefined;
  /** The address below which stories can be read; nothing where they cannot. */
  readonly reader: string | undefined;
}

/**
 * Opens the pages that the settings ask for: what a supervisor asks and the stories to be read on `WEB_PORT`, what
 * Prometheus asks on an address of its own.
 *
 * @throws Where an address cannot be listened on.
 */
export async function openPages({ config, serving, linked, ping, health, log }: PageSources): Promise<Pages> {
  let open: Serving | undefined;
  void serving.then(
    (stories) => {
      open = stories;
    },
    // Whoever opens the stories hears of it.
    () => undefined,
  );
  const { WEB_HOST, WEB_PORT, METRICS_ADDRESS, PUBLIC_URL, DEFAULT_LANGUAGE: language } = config;
  if (WEB_PORT !== undefined) {
    const app = new Hono();
    app.route(
      '/',
      healthApp(() => ({
        stories: open?.status().state === 'serving',
        gateway: health().isUp,
        heartbeat: health().isHeard,
        commands: health().isRegistered,
      })),
    );
    if (PUBLIC_URL !== undefined) {
      const base = new URL(PUBLIC_URL).pathname.replace(/\/$/, '');
      app.route('/assets', assets(['reply.css', 'reader.css', 'icon.svg']));
      app.route('/', readerApp(serving, { language, base }, linked));
    }
    const { port } = await listen(app, WEB_HOST, WEB_PORT);
    log.info({ host: WEB_HOST, port, reader: PUBLIC_URL }, 'Pages open');
  }
  // Without a port of its own nobody could follow the links.
  const reader = WEB_PORT === undefined ? undefined : PUBLIC_URL;
  if (METRICS_ADDRESS === undefined) return { made: undefined, reader };
  const { Metrics } = await import('../../web/health/metrics.js');
  const metrics = new Metrics({ stories: () => open?.status(), gateway: health, database: ping });
  const { port } = await listen(metrics.app(), METRICS_ADDRESS.host, METRICS_ADDRESS.port);
  log.info({ host: METRICS_ADDRESS.host, port }, 'Metrics open');
  return { made: (made) => metrics.made(made), reader };
}
