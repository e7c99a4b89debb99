import type { REST } from 'discord.js';
import type { Log } from '../../serving/log.js';
import type { CommandIds } from '../rendering/lines.js';
import { DiscordError } from '../service/ending.js';
import { clearElsewhere, register } from './register.js';

/**
 * Registers the commands when the bot starts. Those registered before stay in use when this fails: people can still
 * ask.
 *
 * @param applicationId Gives the id of the application.
 * @param guild The one server to register them in.
 * @param options.elsewhere Whether they are taken away where they stand twice.
 * @returns The ids of the commands by their names; nothing where they could not be registered.
 */
export async function registerAtStart(
  rest: REST,
  applicationId: () => string | Promise<string>,
  guild: string | undefined,
  { elsewhere, log }: { readonly elsewhere: boolean; readonly log: Log },
): Promise<CommandIds | undefined> {
  try {
    const id = await applicationId();
    const { written, ids } = await register(rest, id, guild);
    log.info({ guild }, written ? 'Commands registered' : 'Commands are registered as they should be');
    if (elsewhere && (await clearElsewhere(rest, id, guild)))
      log.info('Commands taken away where they stood twice');
    return ids;
  } catch (err) {
    const why = err instanceof DiscordError ? `${err.message} ` : '';
    log.error({ err }, `${why}The commands could not be registered; those registered before stay in use`);
    return undefined;
  }
}
