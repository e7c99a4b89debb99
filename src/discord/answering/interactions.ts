import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageComponentInteraction,
  ApplicationCommandType,
  InteractionContextType,
  InteractionType,
} from 'discord.js';
import type { Reply } from '../../replies/reply.js';
import type { ReplyLanguage } from '../../replies/wording.js';
import type { Caller, Served, ServingCall } from '../../serving/calls/calls.js';
import type { ServerSettings } from '../../storage/kept/settings.js';
import { ageOf } from '../outbound/once.js';
import { causeOf, isMalformed, isMessageGone } from '../outbound/refusals.js';
import type { Ticket } from '../outbound/responder.js';
import type { MessageBody } from '../rendering/components.js';
import { askerOf, readControl } from '../rendering/controls.js';
import type { Audience } from '../servers/audience.js';
import { refusalOf, serverOf, spotOf } from '../servers/rules.js';
import { type Answering, languageTo } from './answering.js';
import { pressControl } from './controls.js';
import { isLate, outlasts } from './patience.js';
import { callOf, focusedOf, givenOf, isOwn, isShared, nameOf, userOf, wordsOf } from './payload.js';
import { failed, notice, tooFast } from './waiting-notices.js';

/** Answers what people do with commands, suggestions, buttons and menus. */
export async function answerInteraction(answering: Answering, interaction: APIInteraction): Promise<void> {
  const asked = await askedBy(answering, interaction);
  const { person, language, settings } = asked;
  const roles = interaction.member?.roles ?? [];
  const refusal = refusalOf(settings, spotOf(interaction), roles);
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete)
    return refusal === undefined ? suggest(asked, interaction) : answering.door.suggest(asked.ticket, []);
  if (refusal !== undefined)
    return sendNotice(asked, notice(answering.servers.refusalText(refusal, settings, language)));
  const isPress = interaction.type === InteractionType.MessageComponent;
  const seconds = (isPress ? answering.turning : answering.asking).wait(person, performance.now());
  if (seconds > 0) return sendNotice(asked, tooFast(language, seconds, isPress));
  try {
    if (interaction.type === InteractionType.ApplicationCommand) await answerCommand(asked, interaction);
    else if (isPress) await answerPress(asked, interaction);
  } catch (err) {
    if (!isMalformed(err)) throw err;
    const failure = { err, what: asked.what, age: ageOf(interaction.id), cause: causeOf(err) };
    answering.log.error(failure, 'Discord refused a reply');
    await sendNotice(asked, failed(language));
  }
}

/** Who asks, and by what they are answered. */
interface Asked {
  readonly answering: Answering;
  readonly ticket: Ticket;
  readonly caller: Caller;
  /** Of what they are told. */
  readonly language: ReplyLanguage;
  /** The id of who asks. */
  readonly person: string;
  /** What they did, for the log. */
  readonly what: string;
  /** The server where they ask, where it invited the bot. */
  readonly guild: string | undefined;
  /** What that server set. */
  readonly settings: ServerSettings;
  /**
   * Where nobody else is to see it: in a direct message, where the server wants all answers private, or where it may be
   * from what not everybody sees there.
   */
  readonly alone: boolean;
}

function ticketFor({ id, token, application_id }: APIInteraction): Ticket {
  return { id, token, application: application_id, arrived: performance.now() };
}

async function askedBy(answering: Answering, interaction: APIInteraction): Promise<Asked> {
  const person = userOf(interaction).id;
  if ('locale' in interaction) answering.meet(person, interaction.locale);
  const guild = serverOf(interaction);
  const settings = await answering.servers.settings(guild);
  const known = answering.caller(person, interaction.guild_locale, settings, guild);
  const audience = audienceOf(interaction, settings);
  const caller = { ...known, ...(await answering.servers.stories(guild, audience)) };
  const alone =
    interaction.context === InteractionContextType.BotDM ||
    settings.isPrivate ||
    (await answering.servers.isConfidential(guild, audience));
  const what = nameOf(interaction);
  const ticket = ticketFor(interaction);
  return { answering, ticket, caller, language: languageTo(caller), person, alone, what, guild, settings };
}

/** Who will see what somebody is answered: all who see the place, or they alone where that is known beforehand. */
function audienceOf(interaction: APIInteraction, settings: ServerSettings): Audience {
  const spot = spotOf(interaction);
  const { member } = interaction;
  const isAlone = member !== undefined && (settings.isPrivate || isForOne(interaction));
  return { spot, ...(isAlone ? { alone: { id: userOf(interaction).id, roles: member.roles } } : {}) };
}

function isForOne(interaction: APIInteraction): boolean {
  if (interaction.type === InteractionType.MessageComponent) return !isShared(interaction.message);
  if (
    interaction.type !== InteractionType.ApplicationCommand &&
    interaction.type !== InteractionType.ApplicationCommandAutocomplete
  )
    return false;
  const { data } = interaction;
  if (data.type !== ApplicationCommandType.ChatInput) return data.type === ApplicationCommandType.Message;
  return givenOf(data.options)['private'] === true;
}

async function suggest(
  { answering, ticket, caller }: Asked,
  { data }: APIApplicationCommandAutocompleteInteraction,
): Promise<void> {
  const focused = focusedOf(data.options);
  const [option, typed] = [focused?.name ?? '', String(focused?.value ?? '')];
  const choices = await answering.serving.suggest({ ...caller, command: data.name, option, typed });
  await answering.door.suggest(ticket, choices);
}

async function answerCommand(asked: Asked, interaction: APIApplicationCommandInteraction): Promise<void> {
  const { data } = interaction;
  const { caller, settings } = asked;
  const { name } = data;
  if (data.type === ApplicationCommandType.Message) {
    const text = wordsOf(data.resolved.messages[data.target_id]);
    return answerNew(asked, true, { ...caller, kind: 'on-message', name, text });
  }
  const given = givenOf(data.type === ApplicationCommandType.ChatInput ? data.options : []);
  await answerNew(asked, given['private'] === true || settings.isPrivate, {
    ...caller,
    kind: 'command',
    name,
    given,
  });
}

/** Answers with a new message; `hidden` where it is known beforehand that only the one who asked may see it. */
async function answerNew(asked: Asked, hidden: boolean, call: ServingCall): Promise<void> {
  const reply = await madeInTime(asked, hidden, call);
  if (reply) await asked.answering.door.reply(asked.ticket, render(asked, reply, hidden || reply.private));
}

async function answerPress(asked: Asked, interaction: APIMessageComponentInteraction): Promise<void> {
  const { answering, ticket, caller } = asked;
  const { door } = answering;
  const control = readControl(callOf(interaction));
  if (control !== undefined) return pressControl({ ...asked, interaction }, control);
  const call = callOf(interaction);
  const reply = await madeInTime(asked, true, { ...caller, kind: 'press', call });
  if (!reply) return;
  const elsewhere = reply.beside || !isOwn(interaction) || (reply.private && isShared(interaction.message));
  if (elsewhere) return door.reply(ticket, render(asked, reply, true));
  const isOpen = isShared(interaction.message);
  const asker = askerOf(interaction.message) ?? asked.person;
  try {
    await door.update(ticket, render({ ...asked, person: asker }, reply, !isOpen));
  } catch (error) {
    if (!isMessageGone(error)) throw error;
    await door.reply(ticket, render(asked, reply, true));
  }
}

/** A reply as it is sent to the one who did something; hidden where it is known that only they may see it. */
function render(
  { answering, language, person, alone, settings }: Asked,
  reply: Reply,
  hidden?: boolean,
): MessageBody {
  return answering.render(reply, { language, hidden, asker: person, alone, votes: settings.feedback });
}

function sendNotice(asked: Asked, reply: Reply): Promise<void> {
  return asked.answering.door.reply(asked.ticket, render(asked, reply));
}

/** A reply that is there in time. One that is not is announced, brought later as a new message, and not given here. */
async function madeInTime(asked: Asked, hidden: boolean, call: ServingCall): Promise<Reply | undefined> {
  const { answering, ticket, person, guild, settings } = asked;
  const { door, serving } = answering;
  const late = isLate(serving);
  const made = answering.make(call, asked.what).then(({ reply }: Served) => reply);
  void made.then((reply) => {
    answering.remember(person, reply, guild);
    if (call.kind === 'command') answering.keepQuestion(guild, settings, reply);
  });
  if (!late && !(await outlasts(made))) return made;
  await door.defer(ticket, hidden);
  await door.finish(ticket, render(asked, await made, hidden));
  return undefined;
}
