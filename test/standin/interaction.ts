import type { APIMessageReference, APIUser, InteractionResponseType } from 'discord.js';
import type { MessageBody } from './limits.js';

/** An interaction that the bot was told of. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly at: number;
  readonly channel: string;
  readonly user: APIUser;
  /** The message whose button was pressed. */
  readonly pressed?: string;
  /** When the bot was told of it, by `performance.now()`. */
  readonly told: number;
  /** Milliseconds until the first response arrived. */
  took?: number;
  deferred?: boolean;
  original?: string;
  /** The suggestions given, for an autocompletion. */
  choices?: readonly { readonly name: string; readonly value: string }[];
}

/** A callback as the bot sends it. */
export interface Callback {
  readonly type: InteractionResponseType;
  readonly data?: MessageBody & { readonly choices?: Interaction['choices'] };
}

/** A message as `POST /channels/{id}/messages` takes it. */
export type NewMessage = MessageBody & {
  readonly enforce_nonce?: boolean;
  readonly message_reference?: APIMessageReference;
};
