import type { REST } from 'discord.js';
import { LRUCache } from 'lru-cache';
import type { Context } from '../../../commands/calls/command.js';
import { answerMessage } from '../../../commands/index.js';
import { messageLanguage } from '../../dialogue/message-language.js';
import type { Library } from '../../library.js';
import type { Reply } from '../../replies/reply.js';
import type { ReplyLanguage } from '../../replies/wording.js';
import { Door } from '../outbound/responder.js';
import { type MessageBody, renderReply } from '../rendering/components.js';
import { withControl } from '../rendering/controls.js';
import type { CommandIds } from '../rendering/lines.js';
import type { Log } from '../service/log.js';
import { ClosedChannels } from './closed-channels.js';
import { languageOf } from './locale-language.js';
import { Pace } from './rate-limit.js';
import { Turns } from './turns.js';
import { failed } from './waiting-notices.js';

/** Questions of one person that are remembered, and persons of whom anything is. */
const QUESTIONS = 5;
const PERSONS = 5_000;
/** Milliseconds after which somebody is told anew why they are not read. */
const HINT_MS = 24 * 3_600_000;
/** Titles that are asked at the start. */
const WARM_UPS = 3;

/** For whom a reply is rendered. */
interface RenderOptions {
  readonly context: Context;
  /** Only one person sees it; where not given, as the reply says. */
  readonly hidden?: boolean | undefined;
  /** The id of the one who may take it away. */
  readonly asker?: string;
  /** Nobody else could see it anyhow: a direct message. */
  readonly alone?: boolean;
}

/** What all answering shares: what is asked, by which door answers leave, who asked what lately. */
export class Answering {
  readonly rest: REST;
  readonly door: Door;
  readonly log: Log;
  readonly turns = new Turns();
  /** Of questions; of buttons, which are pressed faster. */
  readonly asking = new Pace(8);
  readonly turning = new Pace(30);
  readonly closedChannels = new ClosedChannels();
  /** Those who were told why the bot cannot read what they write. */
  readonly hinted = new LRUCache<string, true>({ max: PERSONS, ttl: HINT_MS });
  /** Private messages that were shown to all. */
  readonly shared = new LRUCache<string, true>({ max: PERSONS });
  /** Of the registered commands, once they are known. */
  commandIds: CommandIds = new Map();
  readonly #library: Library;
  readonly #language: ReplyLanguage;
  readonly #locales = new LRUCache<string, string>({ max: PERSONS });
  readonly #recent = new LRUCache<string, readonly string[]>({ max: PERSONS });

  constructor(library: Library, language: ReplyLanguage, rest: REST, log: Log) {
    this.#library = library;
    this.#language = language;
    this.rest = rest;
    this.door = new Door(rest);
    this.log = log;
  }

  /** Answers something that nobody asked, so that the first who asks does not wait for code to be made ready. */
  warmUp(): void {
    const context = this.context('', undefined);
    try {
      for (const { title } of this.#library.stories.slice(0, WARM_UPS))
        renderReply(answerMessage(context, title, []));
    } catch (err) {
      this.log.error({ err }, 'A reply could not be made');
    }
  }

  /** Learns the locale of a person's screen: messages do not tell it. */
  meet(person: string, locale: string): void {
    this.#locales.set(person, locale);
  }

  /**
   * What a command is told of who asks. Their language is that of their screen, where it is spoken here; where it is
   * not known, that of their message; else the server's; else the one set.
   *
   * @param text Their message, where it is one.
   */
  context(person: string, guildLocale: string | null | undefined, text = ''): Context {
    const screen = this.#locales.get(person);
    const own = screen === undefined ? messageLanguage(this.#library, text) : undefined;
    return {
      library: this.#library,
      language: languageOf([screen, own, guildLocale], this.#language),
      recent: this.#recent.get(person) ?? [],
    };
  }

  /** Remembers what a person asked, where they asked something. */
  remember(person: string, { asked }: Reply): void {
    if (asked === undefined) return;
    const { question } = asked;
    const before = this.#recent.get(person) ?? [];
    const others = before.filter((other) => other !== question);
    this.#recent.set(person, [question, ...others].slice(0, QUESTIONS));
  }

  /** A reply as it is sent, with what can be done with it: a private one shared, any other taken away. */
  render(
    reply: Reply,
    { context, hidden = reply.private ?? false, asker, alone = false }: RenderOptions,
  ): MessageBody {
    const body = renderReply(reply, hidden, this.commandIds);
    if (reply.fleeting === true) return body;
    if (hidden) return alone ? body : withControl(body, { kind: 'share' }, context.language);
    return asker === undefined ? body : withControl(body, { kind: 'delete', asker }, context.language);
  }

  /**
   * A reply, made in its turn; where making it fails, one that says so.
   *
   * @param what What was done, for the log.
   */
  async make({ language }: Context, what: string, work: () => Reply): Promise<Reply> {
    try {
      return await this.turns.take(work);
    } catch (err) {
      this.log.error({ err, what }, 'A reply could not be made');
      return failed(language);
    }
  }
}
