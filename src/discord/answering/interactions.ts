import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageComponentInteraction,
  ApplicationCommandType,
  InteractionType,
} from 'discord.js';
import type { Command, Context, Given, Option } from '../../../commands/calls/command.js';
import { commands, messageCommands, press, run, runOnMessage } from '../../../commands/index.js';
import type { Reply } from '../../replies/reply.js';
import { isMalformed, isMessageGone } from '../outbound/refusals.js';
import type { Ticket } from '../outbound/responder.js';
import { renderReply } from '../rendering/components.js';
import type { Answering } from './answering.js';
import { callOf, focusedOf, givenOf, isOwn, isShared, userOf, wordsOf } from './payload.js';
import { failed, tooFast } from './waiting-notices.js';

/** Answers what people do with commands, suggestions, buttons and menus. */
export async function answerInteraction(answering: Answering, interaction: APIInteraction): Promise<void> {
  const person = userOf(interaction).id;
  const context = contextOf(answering, interaction);
  const asked = { answering, ticket: ticketFor(interaction), context, person };
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete) return suggest(asked, interaction);
  const seconds = answering.wait(person);
  if (seconds > 0)
    return answering.door.reply(asked.ticket, renderReply(tooFast(asked.context.language, seconds)));
  try {
    if (interaction.type === InteractionType.ApplicationCommand) await answerCommand(asked, interaction);
    else if (interaction.type === InteractionType.MessageComponent) await answerPress(asked, interaction);
  } catch (err) {
    if (!isMalformed(err)) throw err;
    answering.log.error({ err }, 'Discord refused a reply');
    await answering.door.reply(asked.ticket, renderReply(failed(asked.context.language)));
  }
}

/** Who asks, and by what they are answered. */
interface Asked {
  readonly answering: Answering;
  readonly ticket: Ticket;
  readonly context: Context;
  /** The id of who asks. */
  readonly person: string;
}

function ticketFor({ id, token, application_id }: APIInteraction): Ticket {
  return { id, token, application: application_id, arrived: performance.now() };
}

function contextOf(answering: Answering, interaction: APIInteraction): Context {
  const { id } = userOf(interaction);
  if ('locale' in interaction) answering.meet(id, interaction.locale);
  return answering.context(id, interaction.guild_locale);
}

async function suggest(
  { answering, ticket, context }: Asked,
  { data }: APIApplicationCommandAutocompleteInteraction,
): Promise<void> {
  const focused = focusedOf(data.options);
  const option = commandOf(data.name)?.options.find(({ name }) => name === focused?.name);
  const complete = option?.kind === 'text' ? option.complete : undefined;
  const choices = await answering.turns.take(() => complete?.(context, String(focused?.value ?? '')) ?? []);
  await answering.door.suggest(ticket, choices);
}

async function answerCommand(asked: Asked, interaction: APIApplicationCommandInteraction): Promise<void> {
  const { data } = interaction;
  const { context } = asked;
  if (data.type === ApplicationCommandType.Message) {
    const command = messageCommands.find(({ name }) => name.en === data.name);
    const words = wordsOf(data.resolved.messages[data.target_id]);
    return answerNew(asked, true, () =>
      command ? runOnMessage(command, context, words) : press(context, ''),
    );
  }
  const command = commandOf(data.name);
  const given = givenOf(data.type === ApplicationCommandType.ChatInput ? data.options : []);
  await answerNew(asked, given['private'] === true, () =>
    command ? run(command, context, given as Given<readonly Option[]>) : press(context, ''),
  );
}

/** Answers with a new message; `hidden` where it is known beforehand that only the one who asked may see it. */
async function answerNew(asked: Asked, hidden: boolean, work: () => Reply): Promise<void> {
  const reply = await madeInTime(asked, hidden, work);
  if (reply) await asked.answering.door.reply(asked.ticket, renderReply(reply, hidden || reply.private));
}

async function answerPress(asked: Asked, interaction: APIMessageComponentInteraction): Promise<void> {
  const { answering, ticket, context } = asked;
  const { door } = answering;
  const reply = await madeInTime(asked, true, () => press(context, callOf(interaction)));
  if (!reply) return;
  const elsewhere = reply.beside || !isOwn(interaction) || (reply.private && isShared(interaction.message));
  if (elsewhere) return door.reply(ticket, renderReply(reply, true));
  try {
    await door.update(ticket, renderReply(reply));
  } catch (error) {
    if (!isMessageGone(error)) throw error;
    await door.reply(ticket, renderReply(reply, true));
  }
}

/** A reply that is there in time. One that is not is announced, brought later as a new message, and not given here. */
async function madeInTime(
  { answering, ticket, context, person }: Asked,
  hidden: boolean,
  work: () => Reply,
): Promise<Reply | undefined> {
  const { door, turns } = answering;
  const late = turns.late;
  const made = answering.make(context, work);
  void made.then((reply) => answering.remember(person, reply));
  if (!late && !(await turns.outlasts(made))) return made;
  await door.defer(ticket, hidden);
  await door.finish(ticket, renderReply(await made));
  return undefined;
}

function commandOf(name: string): Command | undefined {
  return commands.find((command) => command.name === name);
}
