import { Hono } from 'hono';

/** What must be well for the bot to answer, by its name. */
export type Checks = Readonly<Record<string, boolean>>;

/**
 * What a supervisor asks: `/healthz` whether the process is alive, `/readyz` whether the bot answers, and if not, what
 * is wanting.
 */
export function healthApp(checks: () => Checks): Hono {
  const app = new Hono();
  app.get('/healthz', (c) => c.json({ status: 'alive' }));
  app.get('/readyz', (c) => {
    const now = checks();
    const isReady = Object.values(now).every(Boolean);
    return c.json({ status: isReady ? 'ready' : 'waiting', checks: now }, isReady ? 200 : 503);
  });
  return app;
}
