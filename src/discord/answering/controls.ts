import {
  type APIMessageComponentInteraction,
  ChannelType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import { insightsWording } from '../../replies/wording/insights.js';
import { settingsWording } from '../../replies/wording/settings.js';
import { type ReplyLanguage, wording } from '../../replies/wording.js';
import type { ServerSettings } from '../../storage/kept/settings.js';
import type { Ticket } from '../outbound/responder.js';
import type { MessageBody } from '../rendering/components.js';
import { type Control, sharedParts, withControl } from '../rendering/controls.js';
import { readAsked } from '../rendering/read-back.js';
import type { Answering } from './answering.js';
import { userOf } from './payload.js';
import { notice } from './waiting-notices.js';

/** A press of a control: who pressed what, and by what they are answered. */
interface Pressed {
  readonly answering: Answering;
  readonly ticket: Ticket;
  readonly language: ReplyLanguage;
  readonly interaction: APIMessageComponentInteraction;
  readonly settings: ServerSettings;
  readonly guild: string | undefined;
}

/** Does what a message's own button says, for those who may. */
export async function pressControl(pressed: Pressed, control: Control): Promise<void> {
  const { answering, ticket, language, interaction } = pressed;
  if (control.kind === 'vote') return vote(pressed, control.isUp);
  const refused = control.kind === 'share' ? shareRefused(pressed) : deleteRefused(pressed, control.asker);
  if (refused !== undefined)
    return answering.door.reply(ticket, answering.render(notice(refused), { language }));
  if (control.kind === 'delete') return answering.door.remove(ticket);
  answering.shared.set(interaction.message.id, true);
  await answering.door.reply(ticket, shareBody(interaction, language));
}

/** Counts what somebody thinks of an answer, and thanks them. */
async function vote({ answering, ticket, language, interaction, settings, guild }: Pressed, isUp: boolean) {
  const w = insightsWording[language];
  const { message } = interaction;
  const question = readAsked(message)?.question;
  const isOpen = guild !== undefined && settings.feedback && question !== undefined;
  if (isOpen)
    await answering.servers
      .kept(guild)
      .vote({ message: message.id, voter: userOf(interaction).id, isUp, question });
  const reply = notice(isOpen ? w.thanks : w.closed);
  return answering.door.reply(ticket, answering.render(reply, { language }));
}

/** Why somebody may not share an answer; nothing where they may. */
function shareRefused({ answering, language, interaction, settings }: Pressed): string | undefined {
  const w = wording[language];
  if (settings.isPrivate) return settingsWording[language].allPrivate;
  if (answering.shared.has(interaction.message.id)) return w.sharedBefore;
  const { type } = interaction.channel;
  const isThread =
    type === ChannelType.PublicThread ||
    type === ChannelType.PrivateThread ||
    type === ChannelType.AnnouncementThread;
  const needed = isThread ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  return may(interaction, needed) ? undefined : w.mayNotShare;
}

/** Why somebody may not take an answer away; nothing where they may. */
function deleteRefused({ interaction, language }: Pressed, asker: string): string | undefined {
  const isAsker = userOf(interaction).id === asker;
  const isModerator =
    interaction.member !== undefined && may(interaction, PermissionFlagsBits.ManageMessages);
  return isAsker || isModerator ? undefined : wording[language].mayNotDelete;
}

/** Whether somebody has a permission in the channel; outside of servers there are none to have. */
function may({ member }: APIMessageComponentInteraction, needed: bigint): boolean {
  if (member === undefined) return true;
  const held = BigInt(member.permissions);
  return (held & (needed | PermissionFlagsBits.Administrator)) !== 0n;
}

function shareBody(interaction: APIMessageComponentInteraction, language: ReplyLanguage): MessageBody {
  const { id, global_name, username } = userOf(interaction);
  const body: MessageBody = {
    flags: MessageFlags.IsComponentsV2,
    components: sharedParts(
      interaction.message,
      interaction.member?.nick ?? global_name ?? username,
      language,
    ),
    allowed_mentions: { parse: [] },
  };
  return withControl(body, { kind: 'delete', asker: id }, language);
}
