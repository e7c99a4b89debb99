import type { Asked } from '../../replies/reply.js';
import type { PageReply } from '../preview/messages.js';
import { ask } from './ask.js';

/** What the page asks for. */
export type Call =
  | {
      readonly kind: 'command';
      readonly name: string;
      readonly given: Readonly<Record<string, string | boolean>>;
    }
  | { readonly kind: 'press'; readonly call: string }
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'on-message'; readonly name: string; readonly text: string };

/** So many questions are remembered, as the server takes them. */
const REMEMBERED = 10;

/** What was asked on this page: the server remembers nothing of it. */
export class Conversation {
  readonly #language: string;
  #earlier: readonly Asked[] = [];

  constructor(language: string) {
    this.#language = language;
  }

  /** Who calls, as every call says it. */
  get caller(): { language: string; recent: readonly string[] } {
    return { language: this.#language, recent: this.#earlier.map(({ question }) => question) };
  }

  /**
   * What is replied to a call.
   *
   * @throws Where the server does not answer.
   */
  async call(call: Call): Promise<PageReply> {
    const earlier = call.kind === 'message' ? { earlier: this.#earlier } : {};
    const reply = await ask<PageReply>('/api/call', { ...this.caller, ...earlier, ...call });
    if (reply.asked !== undefined) this.#earlier = [reply.asked, ...this.#earlier].slice(0, REMEMBERED);
    return reply;
  }
}
