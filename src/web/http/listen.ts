import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

/** A server that listens. */
export interface Listening {
  readonly port: number;
  /** Ends it; whoever is connected is cut off. */
  close(): Promise<void>;
}

/**
 * Lets an app answer on an address.
 *
 * @param port 0 for any that is free.
 * @throws Where the address cannot be listened on: `EADDRINUSE` where another program does.
 */
export function listen(app: Hono, hostname: string, port: number): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, hostname, () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address !== null ? address.port : port,
        close: () => closed(server),
      });
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
