import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageComponentInteraction,
  ApplicationCommandType,
  type Client,
  InteractionType,
} from 'discord.js';
import type { Given, Option } from '../../../commands/calls/command.js';
import type {
  Attachment,
  ServerCommand,
  ServerContext,
  ServerMessageCommand,
} from '../../../commands/calls/server-command.js';
import {
  pressServerCommand,
  runOnServerMessage,
  runServerCommand,
  runServerPart,
  serverCommandOf,
  serverCommands,
  serverMessageCommands,
} from '../../../commands/managing/index.js';
import type { Reply } from '../../replies/reply.js';
import { settingsWording } from '../../replies/wording/settings.js';
import { type Answering, languageTo } from '../answering/answering.js';
import { outlasts } from '../answering/patience.js';
import { callOf, isShared, nameOf, userOf } from '../answering/payload.js';
import { failed, notice } from '../answering/waiting-notices.js';
import type { Ticket } from '../outbound/responder.js';
import { renderReply } from '../rendering/components.js';
import { customIds } from '../rendering/controls.js';
import { mayHear } from '../servers/audience.js';
import { serverOf, spotOf } from '../servers/rules.js';
import type { Drafts } from './drafts.js';
import { partGiven, partOf } from './given.js';
import { placeOf, turnOf } from './place.js';

/** The command about a server that an interaction uses; nothing where it is about the stories. */
export function managingCommand(
  interaction: APIInteraction,
): ServerCommand | ServerMessageCommand | undefined {
  if (interaction.type === InteractionType.MessageComponent) return serverCommandOf(pressedCall(interaction));
  if (
    interaction.type !== InteractionType.ApplicationCommand &&
    interaction.type !== InteractionType.ApplicationCommandAutocomplete
  )
    return undefined;
  const { type, name } = interaction.data;
  return type === ApplicationCommandType.ChatInput
    ? serverCommands.find((command) => command.name === name)
    : serverMessageCommands.find((command) => command.name.en === name);
}

/** What commands about servers are answered with. */
export interface Managing {
  readonly answering: Answering;
  readonly drafts: Drafts;
  readonly client: Client;
}

/** A command about a server that is used. */
interface Managed {
  readonly answering: Answering;
  readonly command: ServerCommand;
  readonly context: ServerContext;
  readonly ticket: Ticket;
}

/** Answers a command about a server, what is typed into it, or a press in its reply. */
export async function manage(
  { answering, drafts, client }: Managing,
  command: ServerCommand | ServerMessageCommand,
  interaction: APIInteraction,
): Promise<void> {
  const { door, servers, readsMessages, operator } = answering;
  const { id, token, application_id: application } = interaction;
  const ticket = { id, token, application, arrived: performance.now() };
  const guild = serverOf(interaction);
  const person = userOf(interaction).id;
  const roles = interaction.member?.roles ?? [];
  if ('locale' in interaction) answering.meet(person, interaction.locale);
  const settings = await servers.settings(guild);
  const language = languageTo(answering.caller(person, interaction.guild_locale, settings));
  const say = (reply: Reply) => door.reply(ticket, renderReply(reply, true));
  const isTyping = interaction.type === InteractionType.ApplicationCommandAutocomplete;
  if (guild === undefined)
    return isTyping ? door.suggest(ticket, []) : say(notice(settingsWording[language].onlyInServers));
  const context: ServerContext = {
    language,
    server: servers.kept(guild),
    person,
    readsMessages,
    operator,
    attachments: new Map<string, Attachment>(),
    desk: drafts.desk(guild, person, language),
    place: placeOf(client, answering.rest, interaction),
    hears: (said) => mayHear(client, said, { spot: spotOf(interaction), alone: { id: person, roles } }),
    forget: () => answering.forget(person),
  };
  if (!('forManagers' in command)) return answerMenu({ answering, context, ticket }, command, interaction);
  const managed = { answering, command, context, ticket };
  if (isTyping) return suggest(managed, interaction);
  if (interaction.type === InteractionType.ApplicationCommand) return answerCommand(managed, interaction);
  if (interaction.type !== InteractionType.MessageComponent) return;
  if (!isOfPanel(interaction)) return say(notice(settingsWording[language].notYours));
  return answerPress(managed, interaction);
}

async function suggest(
  { answering, command, context, ticket }: Managed,
  { data }: APIApplicationCommandAutocompleteInteraction,
): Promise<void> {
  const { part, given } = partGiven(data);
  const typed = Object.values(given).find((value) => typeof value === 'string') ?? '';
  const choices = await partOf(command.parts, part)?.complete?.(context, String(typed));
  await answering.door.suggest(ticket, choices ?? []);
}

async function answerCommand(managed: Managed, interaction: APIApplicationCommandInteraction): Promise<void> {
  const { answering, command, ticket } = managed;
  const { data } = interaction;
  if (data.type !== ApplicationCommandType.ChatInput) return;
  const { part: name, given, attachments } = partGiven(data);
  const context = { ...managed.context, attachments };
  const part = partOf(command.parts, name);
  const made = make(managed, nameOf(interaction), () =>
    part === undefined
      ? runServerCommand(command, context, given as Given<readonly Option[]>)
      : runServerPart(part, context, given),
  );
  if (await outlasts(made)) await answering.door.defer(ticket, true);
  await answering.door.reply(ticket, renderReply(await made, true));
}

async function answerMenu(
  managed: Omit<Managed, 'command'>,
  command: ServerMessageCommand,
  interaction: APIInteraction,
): Promise<void> {
  if (interaction.type !== InteractionType.ApplicationCommand) return;
  const { data } = interaction;
  const message = data.type === ApplicationCommandType.Message && data.resolved.messages[data.target_id];
  if (!message) return;
  const { answering, context, ticket } = managed;
  const reply = await make(managed, nameOf(interaction), () =>
    runOnServerMessage(command, context, turnOf(message)),
  );
  await answering.door.reply(ticket, renderReply(reply, true));
}

async function answerPress(managed: Managed, interaction: APIMessageComponentInteraction): Promise<void> {
  const { answering, command, context, ticket } = managed;
  const { data } = interaction;
  const chosen = 'values' in data ? data.values : [];
  const reply = await make(managed, nameOf(interaction), () =>
    pressServerCommand(command, context, pressedCall(interaction), chosen),
  );
  if (reply.beside) return answering.door.reply(ticket, renderReply(reply, true));
  await answering.door.update(ticket, renderReply(reply, true));
}

async function make(
  { answering, context }: Pick<Managed, 'answering' | 'context'>,
  what: string,
  work: () => Promise<Reply>,
): Promise<Reply> {
  try {
    return await work();
  } catch (err) {
    answering.log.error({ err, what }, 'A reply could not be made');
    return failed(context.language);
  }
}

/** What is pressed: a button, what is chosen of a menu, or a choice of channels or roles by what it is for. */
function pressedCall(interaction: APIMessageComponentInteraction): string {
  const { custom_id } = interaction.data;
  return serverCommandOf(custom_id) === undefined ? callOf(interaction) : custom_id;
}

/** Whether something is pressed in a private reply that has it: whoever sees that reply was let in by Discord. */
function isOfPanel({ message, data }: APIMessageComponentInteraction): boolean {
  return !isShared(message) && customIds(message.components ?? []).includes(data.custom_id);
}
