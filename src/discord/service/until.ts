import { type Client, Events } from 'discord.js';
import type { Log } from '../../serving/log.js';
import { DiscordError, finalClose, SILENT } from './ending.js';
import { type PATIENCE, Watchdog } from './watchdog.js';

/** Waits for a signal to stop. */
export function untilSignalled(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve());
  });
}

/** Throws when Discord closes the connection for good. */
export function untilClosed(client: Client): Promise<never> {
  return new Promise((_, reject) => {
    // After a token is reset no other event than this tells of it.
    client.on(Events.ShardDisconnect, ({ code }) => {
      const error = finalClose(code);
      if (error) reject(error);
    });
  });
}

/** Makes the connection anew where nothing is heard of Discord, and throws where nothing is heard even then. */
export function untilSilent(
  sign: () => string,
  reconnect: () => Promise<void>,
  patience: typeof PATIENCE | undefined,
  log: Log,
): Promise<never> {
  return new Promise((_, reject) => {
    new Watchdog(
      sign,
      {
        reconnect() {
          log.warn('Nothing is heard of Discord: connecting anew');
          reconnect().catch((err: unknown) => log.warn({ err }, 'Discord could not be connected to anew'));
        },
        giveUp: () => reject(new DiscordError(SILENT, 3)),
      },
      patience,
    );
  });
}
