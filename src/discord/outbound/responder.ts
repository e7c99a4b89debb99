import { InteractionResponseType, MessageFlags, type REST, type RouteLike, Routes } from 'discord.js';
import type { Choice } from '../../../commands/calls/command.js';
import type { MessageBody } from '../rendering/components.js';
import { FIRST_RESPONSE_MS, NONCE } from './discord-limits.js';
import { isAcknowledged, isLost, isMessageGone, isRefused } from './refusals.js';
import { Slots } from './slots.js';

/** Milliseconds kept for the way to Discord. */
const MARGIN_MS = 100;
/** How often something is sent, at most. */
const SENDS = 3;

/** Requests on their way at once: in a rush the others wait here, where no clock runs that takes waiting for a hang. */
const AT_ONCE = 50;

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
  readonly #slots = new Slots(AT_ONCE);

  constructor(rest: REST) {
    this.#rest = rest;
  }

  /** Answers with a new message. */
  async reply(ticket: Ticket, data: MessageBody): Promise<void> {
    await this.#respond(ticket, { type: InteractionResponseType.ChannelMessageWithSource, data });
  }

  /** Answers by changing the message whose button was pressed. */
  async update(ticket: Ticket, { flags, ...data }: MessageBody): Promise<void> {
    const kept = flags & ~MessageFlags.Ephemeral;
    await this.#respond(ticket, {
      type: InteractionResponseType.UpdateMessage,
      data: { ...data, flags: kept },
    });
  }

  /** Says that the answer is on its way; `finish` brings it. */
  async defer(ticket: Ticket, hidden: boolean): Promise<void> {
    const data = hidden ? { flags: MessageFlags.Ephemeral } : {};
    await this.#respond(ticket, { type: InteractionResponseType.DeferredChannelMessageWithSource, data });
  }

  /** Brings the answer after `defer`. */
  async finish({ application, token }: Ticket, { flags, ...body }: MessageBody): Promise<void> {
    const route = Routes.webhookMessage(application, token);
    const kept = flags & ~MessageFlags.Ephemeral;
    await this.#send(() => this.#rest.patch(route, { body: { ...body, flags: kept }, auth: false }));
  }

  /** Takes away the message whose button was pressed. */
  async remove(ticket: Ticket): Promise<void> {
    await this.#respond(ticket, { type: InteractionResponseType.DeferredMessageUpdate });
    const route = Routes.webhookMessage(ticket.application, ticket.token);
    try {
      await this.#send(() => this.#rest.delete(route, { auth: false }));
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
    await this.#postOnce(Routes.channelMessages(channel), message, {
      ...body,
      allowed_mentions,
      message_reference,
    });
  }

  /** Puts an emoji to a message. Where that may not be, it is left: it says nothing that anybody waits for. */
  async react(channel: string, message: string, emoji: string): Promise<void> {
    const route = Routes.channelMessageOwnReaction(channel, message, encodeURIComponent(emoji));
    await this.#send(() => this.#rest.put(route)).catch((error: unknown) => {
      if (!isRefused(error)) throw error;
    });
  }

  /** Writes to a person alone, on account of a message of theirs. */
  async whisper(person: string, message: string, body: MessageBody): Promise<void> {
    const opened = await this.#rest.post(Routes.userChannels(), { body: { recipient_id: person } });
    const { id } = opened as { id: string };
    await this.#postOnce(Routes.channelMessages(id), message, body);
  }

  async #postOnce(route: RouteLike, message: string, body: object): Promise<void> {
    const nonce = message.slice(-NONCE);
    await this.#send(() => this.#rest.post(route, { body: { ...body, nonce, enforce_nonce: true } }));
  }

  async #respond({ id, token, arrived }: Ticket, body: object): Promise<void> {
    const due = arrived + FIRST_RESPONSE_MS - MARGIN_MS;
    const signal = AbortSignal.timeout(Math.max(1, Math.round(due - performance.now())));
    const route = Routes.interactionCallback(id, token);
    try {
      await this.#send(() => this.#rest.post(route, { body, auth: false, signal }), due);
    } catch (error) {
      if (!isAcknowledged(error)) throw error;
    }
  }

  async #send(send: () => Promise<unknown>, due = Number.POSITIVE_INFINITY): Promise<void> {
    for (let sends = 1; ; sends += 1) {
      try {
        await this.#slots.run(send, due < Number.POSITIVE_INFINITY);
        return;
      } catch (error) {
        if (!isLost(error) || sends === SENDS || performance.now() >= due) throw error;
      }
    }
  }
}
