import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  InteractionContextType,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from 'discord.js';
import type { Command, Context, Given, Option } from '../../commands/command.js';
import { commands, messageCommands, press, run, runOnMessage } from '../../commands/index.js';
import type { Reply } from '../replies/reply.js';
import type { Answering } from './answering.js';
import type { Ticket } from './door.js';
import { failed, tooFast } from './notices.js';
import { isMalformed, isMessageGone } from './refusals.js';
import { renderReply } from './render.js';

/** Answers what people do with commands, suggestions, buttons and menus. */
export async function answerInteraction(answering: Answering, interaction: Interaction): Promise<void> {
  const arrived = performance.now();
  const { id, token, applicationId: application, user, locale, guildLocale } = interaction;
  const ticket = { id, token, application, arrived };
  answering.meet(user.id, locale);
  const context = answering.context(user.id, guildLocale);
  if (interaction.isAutocomplete()) return suggest(answering, ticket, context, interaction);
  const seconds = answering.wait(user.id);
  if (seconds > 0) return answering.door.reply(ticket, renderReply(tooFast(context.language, seconds)));
  try {
    if (interaction.isChatInputCommand()) await answerCommand(answering, ticket, context, interaction);
    else if (interaction.isMessageContextMenuCommand())
      await answerMenu(answering, ticket, context, interaction);
    else if (interaction.isMessageComponent()) await answerPress(answering, ticket, context, interaction);
  } catch (err) {
    if (!isMalformed(err)) throw err;
    answering.log.error({ err }, 'Discord refused a reply');
    await answering.door.reply(ticket, renderReply(failed(context.language)));
  }
}

async function suggest(
  { door, turns }: Answering,
  ticket: Ticket,
  context: Context,
  { commandName, options }: AutocompleteInteraction,
): Promise<void> {
  const { name, value } = options.getFocused(true);
  const option = commandOf(commandName)?.options.find((one) => one.name === name);
  const complete = option?.kind === 'text' ? option.complete : undefined;
  const choices = await turns.take(() => complete?.(context, String(value)) ?? []);
  await door.suggest(ticket, choices);
}

async function answerCommand(
  answering: Answering,
  ticket: Ticket,
  context: Context,
  { commandName, options, user }: ChatInputCommandInteraction,
): Promise<void> {
  const command = commandOf(commandName);
  const given = Object.fromEntries(options.data.map(({ name, value }) => [name, value]));
  if (typeof given['question'] === 'string') answering.remember(user.id, given['question']);
  await answerNew(answering, ticket, context, given['private'] === true, () =>
    command ? run(command, context, given as Given<readonly Option[]>) : press(context, ''),
  );
}

async function answerMenu(
  answering: Answering,
  ticket: Ticket,
  context: Context,
  { commandName, targetMessage }: MessageContextMenuCommandInteraction,
): Promise<void> {
  const command = messageCommands.find(({ name }) => name.en === commandName);
  await answerNew(answering, ticket, context, true, () =>
    command ? runOnMessage(command, context, targetMessage.content) : press(context, ''),
  );
}

/** Answers with a new message; `hidden` where it is known beforehand that only the one who asked may see it. */
async function answerNew(
  answering: Answering,
  ticket: Ticket,
  context: Context,
  hidden: boolean,
  work: () => Reply,
): Promise<void> {
  const { door, turns } = answering;
  const late = turns.late;
  if (late) await door.defer(ticket, hidden);
  const reply = await answering.make(work, () => failed(context.language));
  if (late) await door.finish(ticket, renderReply(reply));
  else await door.reply(ticket, renderReply(reply));
}

async function answerPress(
  answering: Answering,
  ticket: Ticket,
  context: Context,
  interaction: MessageComponentInteraction,
): Promise<void> {
  const { door, turns } = answering;
  const call = interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : interaction.customId;
  const work = () => press(context, call);
  if (turns.late) return answerNew(answering, ticket, context, true, work);
  const reply = await answering.make(work, () => failed(context.language));
  const own = isOwn(interaction);
  const shared = !interaction.message.flags.has(MessageFlags.Ephemeral);
  if (reply.beside || !own || (reply.private && shared)) return door.reply(ticket, renderReply(reply, true));
  try {
    await door.update(ticket, renderReply(reply));
  } catch (error) {
    if (!isMessageGone(error)) throw error;
    await door.reply(ticket, renderReply(reply, true));
  }
}

/** Whether the one who pressed is the one who was answered: always so where nobody else sees the message. */
function isOwn({ message, user, context }: MessageComponentInteraction): boolean {
  if (message.flags.has(MessageFlags.Ephemeral) || context === InteractionContextType.BotDM) return true;
  const asker = message.interactionMetadata?.user ?? message.mentions.repliedUser;
  return asker?.id === user.id;
}

function commandOf(name: string): Command | undefined {
  return commands.find((command) => command.name === name);
}
