import {
  InteractionResponseType,
  MessageFlags,
  type RawFile,
  type REST,
  type RouteLike,
  Routes,
} from 'discord.js';
import type { Choice } from '../../../commands/calls/command.js';
import type { MessageBody } from '../rendering/components.js';
import { FIRST_RESPONSE_MS, NONCE, TOKEN_MS } from './discord-limits.js';
import { isAcknowledged, isHistoryClosed, isMessageGone, isRefused } from './refusals.js';
import { Sender } from './sender.js';

/** Milliseconds kept for the way to Discord. */
const MARGIN_MS = 100;
/** Milliseconds for which a message may be answered: so long Discord is sure to know it is the same reply. */
const POST_MS = 60_000;

/** What an interaction is answered by. */
export interface Ticket {
  readonly id: string;
  readonly token: string;
  readonly application: string;
  /** When it arrived, by `performance.now()`. */
  readonly arrived: number;
}

/**
 * The one way by which anything leaves for people to read. What gets lost is sent again while it can still be
 * shown, and never shown twice.
 */
export class Door {
  readonly #rest: REST;
  readonly #sender = new Sender();
  /** Those who were told that their answer is on its way. */
  readonly #deferred = new WeakSet<Ticket>();

  constructor(rest: REST) {
    this.#rest = rest;
  }

  /** Answers with a new message, or in the place of the one that says it is on its way. */
  async reply(ticket: Ticket, body: MessageBody): Promise<void> {
    if (this.#deferred.has(ticket)) return this.finish(ticket, body);
    const { files = [], ...data } = body;
    await this.#respond(ticket, { type: InteractionResponseType.ChannelMessageWithSource, data }, files);
  }

  /** Answers by changing the message whose button was pressed. */
  async update(ticket: Ticket, { flags, files = [], ...data }: MessageBody): Promise<void> {
    const kept = flags & ~MessageFlags.Ephemeral;
    await this.#respond(
      ticket,
      {
        type: InteractionResponseType.UpdateMessage,
        data: { ...data, flags: kept },
      },
      files,
    );
  }

  /** Says that the answer is on its way; `finish` brings it. */
  async defer(ticket: Ticket, hidden: boolean): Promise<void> {
    const data = hidden ? { flags: MessageFlags.Ephemeral } : {};
    this.#deferred.add(ticket);
    await this.#respond(ticket, { type: InteractionResponseType.DeferredChannelMessageWithSource, data });
  }

  /** Brings the answer after `defer`. */
  async finish(ticket: Ticket, { flags, files = [], ...body }: MessageBody): Promise<void> {
    const { application, token, arrived } = ticket;
    const route = Routes.webhookMessage(application, token);
    const kept = flags & ~MessageFlags.Ephemeral;
    const edit = () =>
      this.#rest.patch(route, { body: { ...body, flags: kept }, files: [...files], auth: false });
    await this.#sender.send(edit, arrived + TOKEN_MS);
  }

  /** Takes away the message whose button was pressed. */
  async remove(ticket: Ticket): Promise<void> {
    await this.#respond(ticket, { type: InteractionResponseType.DeferredMessageUpdate });
    const route = Routes.webhookMessage(ticket.application, ticket.token);
    try {
      await this.#sender.send(() => this.#rest.delete(route, { auth: false }), ticket.arrived + TOKEN_MS);
    } catch (error) {
      if (!isMessageGone(error)) throw error;
    }
  }

  /** Suggests what could be typed. */
  async suggest(ticket: Ticket, choices: readonly Choice[]): Promise<void> {
    const data = { choices };
    await this.#respond(ticket, { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data });
  }

  /** Replies to a message; Discord posts one reply to it, however often this is sent. */
  async post(channel: string, message: string, body: MessageBody): Promise<void> {
    const message_reference = { message_id: message, channel_id: channel, fail_if_not_exists: false };
    const allowed_mentions = { ...body.allowed_mentions, replied_user: false };
    const route = Routes.channelMessages(channel);
    try {
      await this.#postOnce(route, message, { ...body, allowed_mentions, message_reference });
    } catch (error) {
      // Where the bot may not read what was said before, it may still answer.
      if (!isHistoryClosed(error)) throw error;
      await this.#postOnce(route, message, { ...body, allowed_mentions });
    }
  }

  /** Puts an emoji to a message. Where that may not be, it is left: it says nothing that anybody waits for. */
  async react(channel: string, message: string, emoji: string): Promise<void> {
    const route = Routes.channelMessageOwnReaction(channel, message, encodeURIComponent(emoji));
    await this.#sender
      .send(() => this.#rest.put(route), performance.now() + POST_MS)
      .catch((error: unknown) => {
        if (!isRefused(error)) throw error;
      });
  }

  /** Writes to a person alone, on account of a message of theirs. */
  async whisper(person: string, message: string, body: MessageBody): Promise<void> {
    let channel = '';
    const open = async () => {
      const opened = await this.#rest.post(Routes.userChannels(), { body: { recipient_id: person } });
      channel = (opened as { id: string }).id;
    };
    await this.#sender.send(open, performance.now() + POST_MS);
    await this.#postOnce(Routes.channelMessages(channel), message, body);
  }

  async #postOnce(route: RouteLike, message: string, body: object): Promise<void> {
    const nonce = message.slice(-NONCE);
    const post = () => this.#rest.post(route, { body: { ...body, nonce, enforce_nonce: true } });
    await this.#sender.send(post, performance.now() + POST_MS);
  }

  async #respond(
    { id, token, arrived }: Ticket,
    body: object,
    files: readonly RawFile[] = [],
  ): Promise<void> {
    const due = arrived + FIRST_RESPONSE_MS - MARGIN_MS;
    const signal = AbortSignal.timeout(Math.max(1, Math.round(due - performance.now())));
    const route = Routes.interactionCallback(id, token);
    try {
      await this.#sender.send(
        () => this.#rest.post(route, { body, files: [...files], auth: false, signal }),
        due,
        true,
      );
    } catch (error) {
      if (!isAcknowledged(error)) throw error;
    }
  }
}
