import { once } from 'node:events';
import {
  type APIMessage,
  type APIUser,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  type InteractionContextType,
  InteractionType,
  MessageType,
  PermissionFlagsBits,
} from 'discord.js';
import type { Interaction } from './interaction.js';
import { buttonsOf, componentsOf, makeMessage } from './message.js';
import { describe, type Shown } from './shown.js';
import { snowflake } from './snowflake.js';
import { type Channel, type Guild, type StandIn, user } from './standin.js';

/** What is typed into a command's options. */
type Typed = Readonly<Record<string, string | boolean | SentFile>>;

/** A file that somebody sends with a command. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

const SEND_MESSAGES = PermissionFlagsBits.SendMessages;

/** Somebody who uses the bot: in a server, in a direct message to it (no guild), or in a group chat. */
export class Person {
  readonly user: APIUser;
  /** What they did last. */
  latest: Interaction | undefined;
  readonly locale: string;
  readonly #standIn: StandIn;
  readonly #guild: Guild | undefined;
  readonly #channel: string;
  readonly #context: InteractionContextType;
  readonly #permissions: bigint;
  readonly #roles: readonly string[];
  /** Whether the app is their own, and their server did not invite it. */
  readonly #isGuest: boolean;
  readonly #place: Channel | undefined;

  constructor(
    standIn: StandIn,
    name: string,
    {
      locale = 'fr',
      guild = standIn.guilds[0],
      where = 'guild',
      permissions = SEND_MESSAGES,
      roles = [] as readonly string[],
      channel = undefined as Channel | undefined,
      isGuest = false,
    } = {},
  ) {
    this.user = user(name);
    this.locale = locale;
    this.#permissions = permissions;
    this.#standIn = standIn;
    this.#guild = where === 'guild' ? guild : undefined;
    this.#roles = roles;
    this.#isGuest = isGuest;
    this.#place = channel;
    this.#channel = channel?.id ?? this.#guild?.channel ?? snowflake();
    this.#context = { guild: 0, direct: 1, group: 2 }[where as 'guild' | 'direct' | 'group'];
  }

  /** Uses a slash command, and sees what comes. */
  async slash(name: string, options: Typed = {}): Promise<Shown> {
    return this.start(name, options).shown();
  }

  /** Uses a slash command, so many milliseconds ago. */
  start(name: string, options: Typed = {}, ago = 0) {
    if (!this.#isOffered(name.split(' ')[0] ?? ''))
      throw new Error(`Discord does not offer /${name} to this person.`);
    return this.#begin(this.#slash(name, options), Date.now() - ago);
  }

  /** Uses a command of a message's context menu: of a message, or of one of somebody who says this. */
  async menu(name: string, said: string | APIMessage): Promise<Shown> {
    const target =
      typeof said === 'string' ? makeMessage(this.#channel, user('somebody'), { content: said }) : said;
    const data = { id: snowflake(), name, type: ApplicationCommandType.Message, target_id: target.id };
    const resolved = { messages: { [target.id]: target } };
    const { shown } = this.#begin({
      type: InteractionType.ApplicationCommand,
      data: { ...data, resolved },
    });
    return shown();
  }

  /** Types into an option, and gets what is suggested. */
  async complete(name: string, option: string, typed: string, others: Typed = {}) {
    const { data } = this.#slash(name, { ...others, [option]: typed });
    const focus = (one: object): object => {
      const { name: called, options: inner } = one as { name: string; options?: readonly object[] };
      return inner
        ? { ...one, options: inner.map(focus) }
        : called === option
          ? { ...one, focused: true }
          : one;
    };
    const options = data.options.map(focus);
    const type = InteractionType.ApplicationCommandAutocomplete;
    const { interaction } = this.#begin({ type, data: { ...data, options } });
    await this.#standIn.world.shown(interaction);
    return interaction.choices ?? [];
  }

  /** Presses the button of a message that has this label, or this custom id. */
  async press(message: APIMessage, label: string): Promise<Shown> {
    const button = buttonsOf(message).find((one) => one.label === label || one.custom_id === label);
    const data = { custom_id: button?.custom_id ?? label, component_type: ComponentType.Button };
    return this.#begin({ type: InteractionType.MessageComponent, data, message }).shown();
  }

  /** Presses a button that takes its message away; whether it is gone then. */
  async pressAway(message: APIMessage, label: string): Promise<boolean> {
    const button = buttonsOf(message).find((one) => one.label === label);
    const data = { custom_id: button?.custom_id ?? label, component_type: ComponentType.Button };
    const { interaction } = this.#begin({ type: InteractionType.MessageComponent, data, message });
    await this.#standIn.world.shown(interaction);
    return !this.#standIn.world.messages.has(message.id);
  }

  /** Chooses from a menu of a message. */
  async choose(message: APIMessage, custom_id: string, value: string): Promise<Shown> {
    const data = { custom_id, component_type: ComponentType.StringSelect, values: [value] };
    return this.#begin({ type: InteractionType.MessageComponent, data, message }).shown();
  }

  /** Chooses channels or roles of a message's menu for them. */
  async pick(message: APIMessage, custom_id: string, values: readonly string[]): Promise<Shown> {
    const part = componentsOf(message).find((one) => 'custom_id' in one && one.custom_id === custom_id);
    const component_type = part?.type ?? ComponentType.ChannelSelect;
    const data = { custom_id, component_type, values, resolved: {} };
    return this.#begin({ type: InteractionType.MessageComponent, data, message }).shown();
  }

  /**
   * Writes a message, perhaps in reply to another, with or without a mention of whom it replies to; the bot is told
   * of it so many times. Nothing is awaited.
   */
  write(
    content: string,
    replied?: APIMessage,
    { author = this.user, times = 1, mentions = true, id = snowflake() } = {},
  ): APIMessage {
    const message = makeMessage(this.#channel, author, {
      id,
      content,
      ...(replied
        ? {
            type: MessageType.Reply,
            message_reference: { type: 0, message_id: replied.id, channel_id: this.#channel },
            referenced_message: replied,
          }
        : {}),
    });
    this.#standIn.world.messages.set(message.id, message);
    const pings =
      content.includes(`<@${this.#standIn.bot.id}>`) ||
      (mentions && replied?.author.id === this.#standIn.bot.id);
    const event = {
      ...message,
      // Without the intent for it, Discord keeps the words back of a message that does not mention the bot.
      content: pings || !this.#guild || this.#standIn.gateway.tellsWords ? content : '',
      mention_roles: [...content.matchAll(/<@&(\d+)>/g)].flatMap(([, id]) => id ?? []),
      ...(this.#guild ? { guild_id: this.#guild.id, member: this.#member() } : {}),
      mentions: pings ? [this.#standIn.bot] : [],
      mention_everyone: /@(everyone|here)/.test(content),
    };
    for (let n = 0; n < times; n += 1) this.#standIn.gateway.dispatch('MESSAGE_CREATE', event);
    return event;
  }

  /** Writes a message, and gets the bot's reply to it. */
  async say(content: string, replied?: APIMessage, { times = 1, mentions = true } = {}): Promise<Shown> {
    const started = Date.now();
    const signal = AbortSignal.timeout(6_000);
    const written = this.write(content, replied, { times, mentions });
    for (;;) {
      const [message] = await once(this.#standIn.world, 'message', { signal });
      if (message.message_reference?.message_id !== written.id && this.#guild) continue;
      if (message.channel_id === this.#channel) return describe(message, Date.now() - started);
    }
  }

  /** Whether Discord shows them a command at all. */
  #isOffered(name: string): boolean {
    const needed = this.#standIn.rest.commands.permissionsFor(name);
    return needed === undefined || (this.#permissions & BigInt(needed)) !== 0n;
  }

  /** Tells the bot of an interaction. `shown` waits for what the person sees. */
  #begin(what: { type: InteractionType; data: object; message?: APIMessage }, at = Date.now()) {
    const { world, gateway, guilds, bot } = this.#standIn;
    const interaction = world.begin(this.user, this.#channel, what.message?.id, at);
    const guild = guilds.find(({ id }) => id === this.#guild?.id);
    const payload = {
      id: interaction.id,
      token: interaction.token,
      application_id: bot.id,
      version: 1,
      ...what,
      channel_id: this.#channel,
      channel: this.#place ?? { id: this.#channel, type: this.#context === 2 ? 3 : this.#context },
      locale: this.locale,
      entitlements: [],
      app_permissions: '2147483647',
      context: this.#context,
      authorizing_integration_owners: guild && !this.#isGuest ? { 0: guild.id } : { 1: this.user.id },
      attachment_size_limit: 10_485_760,
      ...(guild
        ? { guild_id: guild.id, guild_locale: guild.preferred_locale, member: this.#member() }
        : { user: this.user }),
    };
    this.latest = interaction;
    const tell = () => gateway.dispatch('INTERACTION_CREATE', payload);
    tell();
    return { interaction, tell, shown: () => this.#shown(interaction) };
  }

  async #shown(interaction: Interaction): Promise<Shown> {
    const { world } = this.#standIn;
    await world.shown(interaction);
    const message = world.messages.get(interaction.original ?? '');
    if (!message) throw new Error('The bot answered with no message.');
    return describe(message, interaction.took ?? Number.NaN);
  }

  /** A slash command: its name, perhaps with that of a part after it, and what is typed into its options. */
  #slash(called: string, typed: Typed) {
    const [name = '', part] = called.split(' ');
    const attachments: Record<string, object> = {};
    const options = Object.entries(typed).map(([option, value]) => {
      if (typeof value === 'boolean')
        return { name: option, type: ApplicationCommandOptionType.Boolean, value };
      if (typeof value === 'string')
        return { name: option, type: ApplicationCommandOptionType.String, value };
      const held = this.#send(value);
      attachments[held.id] = held;
      return { name: option, type: ApplicationCommandOptionType.Attachment, value: held.id };
    });
    const data = {
      id: snowflake(),
      name,
      type: ApplicationCommandType.ChatInput,
      options:
        part === undefined
          ? options
          : [{ name: part, type: ApplicationCommandOptionType.Subcommand, options }],
      resolved: { attachments },
    };
    return { type: InteractionType.ApplicationCommand, data };
  }

  /** A file as Discord holds it. */
  #send({ name, bytes }: SentFile) {
    const id = snowflake();
    const held = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
    this.#standIn.rest.sentFiles.set(id, held);
    return { id, filename: name, size: held.length, url: `${this.#standIn.url()}/cdn/${id}` };
  }

  #member() {
    const joined_at = new Date().toISOString();
    return {
      user: this.user,
      roles: this.#roles,
      joined_at,
      permissions: String(this.#permissions),
      deaf: false,
      mute: false,
      flags: 0,
    };
  }
}
