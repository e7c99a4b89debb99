import type { REST } from 'discord.js';
import { LRUCache } from 'lru-cache';
import type { OperatorSettings } from '../../../commands/calls/server-command.js';
import type { Reply } from '../../replies/reply.js';
import type { ReplyLanguage } from '../../replies/wording.js';
import type { Caller, Served, ServingCall } from '../../serving/calls/calls.js';
import type { Log } from '../../serving/log.js';
import type { Answerer } from '../../serving/serving.js';
import { DEFAULT_SETTINGS, type ServerSettings } from '../../storage/kept/settings.js';
import { Door } from '../outbound/responder.js';
import { type MessageBody, renderReply } from '../rendering/components.js';
import { withControl, withVotes } from '../rendering/controls.js';
import type { CommandIds } from '../rendering/lines.js';
import type { Servers } from '../servers/servers.js';
import { ClosedChannels } from './closed-channels.js';
import { languageOf } from './locale-language.js';
import { Pace } from './rate-limit.js';
import { failed } from './waiting-notices.js';

/** Questions of one person that are remembered, and persons of whom anything is. */
const QUESTIONS = 5;
const PERSONS = 5_000;
/** Characters of a question that are kept. */
const QUESTION_LENGTH = 500;
/** Milliseconds after which somebody is told anew why they are not read. */
const HINT_MS = 24 * 3_600_000;

/** For whom a reply is rendered. */
interface RenderOptions {
  /** Of what can be done with it. */
  readonly language: ReplyLanguage;
  /** Only one person sees it; where not given, as the reply says. */
  readonly hidden?: boolean | undefined;
  /** The id of the one who may take it away. */
  readonly asker?: string;
  /** Nobody else is to see it: a direct message, or a server where all answers are private. */
  readonly alone?: boolean;
  /** Whether everybody may say if an answer helps. */
  readonly votes?: boolean;
}

/** What answering needs. */
interface Surroundings
  extends Pick<Answering, 'serving' | 'servers' | 'rest' | 'log' | 'readsMessages' | 'operator'> {
  /** Where neither a person's nor a server's language is spoken here. */
  readonly language: ReplyLanguage;
}

/** What all answering shares: what is asked, by which door answers leave, who asked what lately. */
export class Answering {
  readonly rest: REST;
  readonly door: Door;
  readonly log: Log;
  readonly serving: Answerer;
  readonly servers: Servers;
  /** Of questions; of buttons, which are pressed faster. */
  readonly asking = new Pace(8);
  readonly turning = new Pace(30);
  readonly closedChannels = new ClosedChannels();
  /** Those who were told why the bot cannot read what they write. */
  readonly hinted = new LRUCache<string, true>({ max: PERSONS, ttl: HINT_MS });
  /** Private messages that were shown to all. */
  readonly shared = new LRUCache<string, true>({ max: PERSONS });
  /** Whether Discord lets the bot read messages that are not meant for it. */
  readonly readsMessages: boolean;
  /** What whoever runs the bot set for all servers. */
  readonly operator: OperatorSettings;
  /** Of the registered commands, once they are known. */
  commandIds: CommandIds = new Map();
  /** Those who may have the stories read again, once they are known. */
  owners: ReadonlySet<string> = new Set();
  readonly #language: ReplyLanguage;
  readonly #locales = new LRUCache<string, string>({ max: PERSONS });
  readonly #recent = new LRUCache<string, readonly string[]>({ max: PERSONS });

  constructor({ serving, servers, language, rest, log, readsMessages, operator }: Surroundings) {
    this.serving = serving;
    this.servers = servers;
    this.#language = language;
    this.rest = rest;
    this.readsMessages = readsMessages;
    this.operator = operator;
    this.door = new Door(rest);
    this.log = log;
  }

  /** Renders something that nobody asked, so that the first who asks does not wait for code to be made ready. */
  async warmUp(): Promise<void> {
    const call = {
      kind: 'command',
      name: 'stories',
      given: {},
      ...this.caller('', undefined, DEFAULT_SETTINGS),
    } as const;
    renderReply((await this.make(call, 'warm-up')).reply);
  }

  /** Learns the locale of a person's screen: messages do not tell it. */
  meet(person: string, locale: string): void {
    this.#locales.set(person, locale);
  }

  /**
   * Who asks. They are answered in the language that their server set; else their language is that of their screen, where it is spoken here; where it is not known, that of their
   * message; else that of the server's screens; else the one set here.
   */
  caller(
    person: string,
    guildLocale: string | null | undefined,
    { language }: ServerSettings,
    guild?: string,
  ): Caller {
    const screen = this.#locales.get(person);
    const otherwise = languageOf([guildLocale], this.#language);
    const recent = this.#recent.get(placeOf(person, guild)) ?? [];
    const mayReload = this.owners.has(person);
    if (language !== 'auto') return { language, otherwise: language, recent, mayReload };
    return {
      language: screen === undefined ? undefined : languageOf([screen], otherwise),
      otherwise,
      recent,
      mayReload,
    };
  }

  /** Remembers what a person asked, where they asked something. */
  remember(person: string, { asked }: Reply, guild?: string): void {
    if (asked === undefined) return;
    const { question } = asked;
    const place = placeOf(person, guild);
    const before = this.#recent.get(place) ?? [];
    const others = before.filter((other) => other !== question);
    this.#recent.set(place, [question, ...others].slice(0, QUESTIONS));
  }

  /** A reply as it is sent, with what can be done with it: a private one shared, any other taken away. */
  render(
    reply: Reply,
    { language, hidden = reply.private ?? false, asker, alone = false, votes = false }: RenderOptions,
  ): MessageBody {
    const plain = renderReply(reply, hidden, this.commandIds);
    if (reply.fleeting === true) return plain;
    const body = votes && reply.found !== undefined ? withVotes(plain) : plain;
    if (hidden) return alone ? body : withControl(body, { kind: 'share' }, language);
    return asker === undefined ? body : withControl(body, { kind: 'delete', asker }, language);
  }

  /** Keeps what a person asked in a server that wants it, without who asked. */
  keepQuestion(guild: string | undefined, settings: ServerSettings, { asked, found }: Reply): void {
    if (guild === undefined || !settings.keepsQuestions || asked === undefined || found === undefined) return;
    const question = (asked.meant ?? asked.question).slice(0, QUESTION_LENGTH);
    const { verdict, files: cited } = found;
    this.servers
      .kept(guild)
      .keepQuestion({ asked: Date.now(), question, verdict, cited })
      .catch((err: unknown) => this.log.error({ err, guild }, 'A question could not be kept'));
  }

  /** Forgets what a person asked, and their language. */
  forget(person: string): void {
    for (const place of [...this.#recent.keys()])
      if (place.startsWith(placeOf(person, ''))) this.#recent.delete(place);
    this.#locales.delete(person);
  }

  /**
   * What is replied to a call; where making it fails, a reply that says so.
   *
   * @param what What was done, for the log.
   */
  async make(call: ServingCall, what: string): Promise<Served> {
    try {
      return await this.serving.call(call);
    } catch (err) {
      this.log.error({ err, what }, 'A reply could not be made');
      const language = languageTo(call);
      return { reply: failed(language), language };
    }
  }
}

/** What somebody asked is known by who they are and in which server they asked it. */
function placeOf(person: string, guild = ''): string {
  return `${person} ${guild}`;
}

/** The language of a word on how things stand: it does not wait for what the stories make of somebody's words. */
export function languageTo({ language, otherwise }: Caller): ReplyLanguage {
  return language ?? otherwise;
}
