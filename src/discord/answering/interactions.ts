import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageComponentInteraction,
  ApplicationCommandType,
  InteractionContextType,
  InteractionType,
} from 'discord.js';
import type { Command, Context, Given, Option } from '../../../commands/calls/command.js';
import { commands, messageCommands, press, run, runOnMessage } from '../../../commands/index.js';
import type { Reply } from '../../replies/reply.js';
import { ageOf } from '../outbound/once.js';
import { causeOf, isMalformed, isMessageGone } from '../outbound/refusals.js';
import type { Ticket } from '../outbound/responder.js';
import type { MessageBody } from '../rendering/components.js';
import { askerOf, readControl } from '../rendering/controls.js';
import type { Answering } from './answering.js';
import { pressControl } from './controls.js';
import { callOf, focusedOf, givenOf, isOwn, isShared, nameOf, userOf, wordsOf } from './payload.js';
import { failed, tooFast } from './waiting-notices.js';

/** Answers what people do with commands, suggestions, buttons and menus. */
export async function answerInteraction(answering: Answering, interaction: APIInteraction): Promise<void> {
  const person = userOf(interaction).id;
  const context = contextOf(answering, interaction);
  const alone = interaction.context === InteractionContextType.BotDM;
  const what = nameOf(interaction);
  const asked = { answering, ticket: ticketFor(interaction), context, person, alone, what };
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete) return suggest(asked, interaction);
  const isPress = interaction.type === InteractionType.MessageComponent;
  const seconds = (isPress ? answering.turning : answering.asking).wait(person, performance.now());
  if (seconds > 0) return sendNotice(asked, tooFast(context.language, seconds, isPress));
  try {
    if (interaction.type === InteractionType.ApplicationCommand) await answerCommand(asked, interaction);
    else if (isPress) await answerPress(asked, interaction);
  } catch (err) {
    if (!isMalformed(err)) throw err;
    const failure = { err, what: asked.what, age: ageOf(interaction.id), cause: causeOf(err) };
    answering.log.error(failure, 'Discord refused a reply');
    await sendNotice(asked, failed(context.language));
  }
}

/** Who asks, and by what they are answered. */
interface Asked {
  readonly answering: Answering;
  readonly ticket: Ticket;
  readonly context: Context;
  /** The id of who asks. */
  readonly person: string;
  /** What they did, for the log. */
  readonly what: string;
  /** In a direct message to the bot, where nobody else is. */
  readonly alone: boolean;
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
  if (reply) await asked.answering.door.reply(asked.ticket, render(asked, reply, hidden || reply.private));
}

async function answerPress(asked: Asked, interaction: APIMessageComponentInteraction): Promise<void> {
  const { answering, ticket, context } = asked;
  const { door } = answering;
  const control = readControl(callOf(interaction));
  if (control !== undefined) return pressControl({ answering, ticket, context, interaction }, control);
  const reply = await madeInTime(asked, true, () => press(context, callOf(interaction)));
  if (!reply) return;
  const elsewhere = reply.beside || !isOwn(interaction) || (reply.private && isShared(interaction.message));
  if (elsewhere) return door.reply(ticket, render(asked, reply, true));
  const isOpen = isShared(interaction.message);
  const asker = askerOf(interaction.message) ?? asked.person;
  try {
    await door.update(
      ticket,
      answering.render(reply, { context, hidden: !isOpen, asker, alone: asked.alone }),
    );
  } catch (error) {
    if (!isMessageGone(error)) throw error;
    await door.reply(ticket, render(asked, reply, true));
  }
}

/** A reply as it is sent to the one who did something; hidden where it is known that only they may see it. */
function render({ answering, context, person, alone }: Asked, reply: Reply, hidden?: boolean): MessageBody {
  return answering.render(reply, { context, hidden, asker: person, alone });
}

function sendNotice(asked: Asked, reply: Reply): Promise<void> {
  return asked.answering.door.reply(asked.ticket, render(asked, reply));
}

/** A reply that is there in time. One that is not is announced, brought later as a new message, and not given here. */
async function madeInTime(asked: Asked, hidden: boolean, work: () => Reply): Promise<Reply | undefined> {
  const { answering, ticket, context, person } = asked;
  const { door, turns } = answering;
  const late = turns.late;
  const made = answering.make(context, asked.what, work);
  void made.then((reply) => answering.remember(person, reply));
  if (!late && !(await turns.outlasts(made))) return made;
  await door.defer(ticket, hidden);
  await door.finish(ticket, render(asked, await made, hidden));
  return undefined;
}

function commandOf(name: string): Command | undefined {
  return commands.find((command) => command.name === name);
}
