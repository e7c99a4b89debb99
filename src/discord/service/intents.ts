import { ApplicationFlagsBitField, type REST, Routes } from 'discord.js';
import type { Log } from '../../serving/log.js';

/** Either is there once the intent is turned on in Discord's portal, by how many servers the bot is in. */
const READING = ['GatewayMessageContent', 'GatewayMessageContentLimited'] as const;

/**
 * Whether Discord lets the bot read messages that are not meant for it: whether *Message Content Intent* is turned
 * on in its portal. Where that cannot be asked, it does not.
 */
export async function mayReadMessages(rest: REST, log: Log): Promise<boolean> {
  try {
    const { flags = 0 } = (await rest.get(Routes.currentApplication())) as { flags?: number };
    return new ApplicationFlagsBitField(flags).any([...READING]);
  } catch (err) {
    log.debug({ err }, 'Discord does not tell which intents are turned on');
    return false;
  }
}
