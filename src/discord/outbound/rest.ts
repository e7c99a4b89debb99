import { REST } from 'discord.js';

/** Milliseconds after which a request that hangs is given up: three of them fit before a first response is due. */
const HANG_MS = 850;

/**
 * What answers are sent with: quicker to give up than what the rest is done with, since `Sender` sends them again.
 *
 * @param api The address of the HTTP API, without its version; Discord's own where nothing is given.
 */
export function makeRest(token: string, api: string | undefined): REST {
  return new REST({ version: '10', timeout: HANG_MS, retries: 0, ...(api ? { api } : {}) }).setToken(token);
}
