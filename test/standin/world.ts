import { EventEmitter, once } from 'node:events';
import {
  type APIMessage,
  type APIUser,
  InteractionResponseType,
  MessageFlags,
  MessageType,
} from 'discord.js';
import type { Callback, Interaction, NewMessage } from './interaction.js';
import type { MessageBody } from './limits.js';
import { makeMessage } from './message.js';
import { Refusal } from './refusal.js';
import { snowflake } from './snowflake.js';

const TOKEN_MS = 15 * 60_000;

/**
 * What stands in Discord's channels, and the interactions that run. Says `shown` with the interaction when its
 * reply is to be seen, and `message` with each message that the bot posts of itself.
 */
export class World extends EventEmitter<{ shown: [Interaction]; message: [APIMessage] }> {
  /** Milliseconds until an interaction without a first response is lost. */
  due = 3_000;
  readonly bot: APIUser;
  /** Who owns the bot. */
  owner: APIUser | undefined;
  readonly messages = new Map<string, APIMessage>();
  readonly interactions = new Map<string, Interaction>();
  /** The emojis that the bot put to messages, in order. */
  readonly reactions: { readonly message: string; readonly emoji: string }[] = [];
  readonly #nonces = new Map<string, APIMessage>();

  constructor(bot: APIUser) {
    super();
    this.setMaxListeners(0);
    this.bot = bot;
  }

  /** A new interaction, told to nobody yet. */
  begin(user: APIUser, channel: string, pressed?: string, at = Date.now()): Interaction {
    const id = snowflake(at);
    const token = `aW50ZXJhY3Rpb246${id}`;
    const told = performance.now();
    const interaction = { id, token, at, told, channel, user, ...(pressed ? { pressed } : {}) };
    this.interactions.set(interaction.token, interaction);
    return interaction;
  }

  /** Waits until the reply to an interaction is to be seen, or throws after 10 s. */
  async shown(interaction: Interaction): Promise<void> {
    if (interaction.took !== undefined && !interaction.deferred) return;
    const signal = AbortSignal.timeout(10_000);
    for (;;) {
      const [other] = await once(this, 'shown', { signal }).catch(() => {
        throw new Error('The bot showed nothing within 10 s.');
      });
      if (other === interaction) return;
    }
  }

  /** The first response to an interaction, and when it arrived, by `performance.now()`. */
  respond(id: string, token: string, { type, data = {} }: Callback, arrived: number): void {
    const interaction = this.#interaction(token);
    if (interaction.id !== id || Date.now() - interaction.at > this.due)
      throw new Refusal(404, 10062, 'Unknown interaction');
    if (interaction.took !== undefined)
      throw new Refusal(400, 40060, 'Interaction has already been acknowledged.');
    if (interaction.pressed && !this.messages.has(interaction.pressed))
      if (type === InteractionResponseType.UpdateMessage) throw new Refusal(404, 10008, 'Unknown Message');
    interaction.took = arrived - interaction.told;
    this.#act(interaction, type, data);
    if (!interaction.deferred) this.emit('shown', interaction);
  }

  #act(interaction: Interaction, type: InteractionResponseType, data: NonNullable<Callback['data']>): void {
    switch (type) {
      case InteractionResponseType.ChannelMessageWithSource:
        interaction.original = this.#answer(interaction, data).id;
        break;
      case InteractionResponseType.DeferredChannelMessageWithSource:
        interaction.original = this.#answer(interaction, data).id;
        interaction.deferred = true;
        break;
      case InteractionResponseType.UpdateMessage:
        if (!interaction.pressed) throw new Refusal(400, 50035, 'Invalid Form Body');
        interaction.original = interaction.pressed;
        this.#change(interaction.pressed, data);
        break;
      case InteractionResponseType.DeferredMessageUpdate:
        if (!interaction.pressed) throw new Refusal(400, 50035, 'Invalid Form Body');
        interaction.original = interaction.pressed;
        interaction.deferred = true;
        break;
      case InteractionResponseType.ApplicationCommandAutocompleteResult:
        interaction.choices = data.choices ?? [];
        break;
      default:
        throw new Refusal(400, 50035, 'Invalid Form Body');
    }
  }

  /** A further message of an interaction that was acknowledged. */
  follow(token: string, body: MessageBody): APIMessage {
    const interaction = this.#acknowledged(token);
    if (interaction.deferred) return this.edit(token, body);
    return this.#answer(interaction, body);
  }

  /** The reply of an interaction. */
  original(token: string): APIMessage {
    const message = this.messages.get(this.#acknowledged(token).original ?? '');
    if (!message) throw new Refusal(404, 10008, 'Unknown Message');
    return message;
  }

  /** Takes away the reply of an interaction, or the message whose button was pressed. */
  remove(token: string): { readonly status: 204 } {
    const interaction = this.#acknowledged(token);
    this.messages.delete(this.original(token).id);
    interaction.deferred = false;
    this.emit('shown', interaction);
    return { status: 204 };
  }

  /** Changes the reply of an interaction. */
  edit(token: string, body: MessageBody): APIMessage {
    const interaction = this.#acknowledged(token);
    const message = this.#change(this.original(token).id, body);
    if (interaction.deferred) {
      interaction.deferred = false;
      this.emit('shown', interaction);
    }
    return message;
  }

  /** A message that the bot posts of itself; one with an enforced nonce is posted once. */
  post(channel: string, body: NewMessage): APIMessage {
    const known = body.enforce_nonce && body.nonce ? this.#nonces.get(body.nonce) : undefined;
    if (known) return known;
    const message = this.#post(channel, body);
    if (body.nonce) this.#nonces.set(body.nonce, message);
    this.emit('message', message);
    return message;
  }

  #interaction(token: string): Interaction {
    const interaction = this.interactions.get(token);
    if (!interaction || Date.now() - interaction.at > TOKEN_MS)
      throw new Refusal(404, 10062, 'Unknown interaction');
    return interaction;
  }

  #acknowledged(token: string): Interaction {
    const interaction = this.#interaction(token);
    if (interaction.took === undefined) throw new Refusal(404, 10015, 'Unknown Webhook');
    return interaction;
  }

  #answer({ id, user, channel }: Interaction, body: MessageBody): APIMessage {
    const message = this.#post(channel, body);
    const answer = {
      ...message,
      interaction_metadata: { id, type: 2, user, authorizing_integration_owners: { 1: user.id } },
    } as unknown as APIMessage;
    this.messages.set(answer.id, answer);
    return answer;
  }

  #post(channel: string, body: NewMessage): APIMessage {
    const reference = body.message_reference;
    const replied = this.messages.get(reference?.message_id ?? '');
    const message = makeMessage(channel, this.bot, {
      type: reference ? MessageType.Reply : MessageType.Default,
      flags: (body.flags ?? 0) & ~MessageFlags.Loading,
      components: (body.components ?? []) as NonNullable<APIMessage['components']>,
      ...(reference ? { message_reference: reference } : {}),
      referenced_message: replied,
    });
    this.messages.set(message.id, message);
    return message;
  }

  #change(id: string, body: MessageBody): APIMessage {
    const before = this.messages.get(id);
    if (!before) throw new Refusal(404, 10008, 'Unknown Message');
    const components = (body.components ?? before.components ?? []) as NonNullable<APIMessage['components']>;
    const flags = (before.flags ?? 0) | ((body.flags ?? 0) & MessageFlags.IsComponentsV2);
    const message = { ...before, components, flags, edited_timestamp: new Date().toISOString() };
    this.messages.set(id, message);
    return message;
  }
}
