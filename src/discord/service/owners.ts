import { type ClientApplication, Team } from 'discord.js';
import type { Log } from '../../serving/log.js';

/** The ids of those who may say what the bot does: its owner, or its owner's team; nobody where Discord does not say. */
export async function ownersOf(application: ClientApplication, log: Log): Promise<ReadonlySet<string>> {
  try {
    const { owner } = await application.fetch();
    if (owner === null) return new Set();
    return new Set(owner instanceof Team ? owner.members.keys() : [owner.id]);
  } catch (err) {
    log.warn({ err }, 'Discord does not say who owns the bot: nobody is offered to read the stories again');
    return new Set();
  }
}
