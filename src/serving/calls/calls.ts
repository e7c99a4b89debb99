import type { Choice } from '../../../commands/calls/command.js';
import type { Asked, Call, Reply } from '../../replies/reply.js';
import type { ReplyLanguage } from '../../replies/wording.js';

/** The stories that a server added, laid ready. */
export interface OwnStories {
  readonly folder: string;
  /** By which each file can be read in a browser, by its name. */
  readonly links: Readonly<Record<string, string>>;
}

/** Whoever calls, as far as what they are replied depends on it. */
export interface Caller {
  /** The language of the reply; where it is not given, that of the words they typed. */
  readonly language?: ReplyLanguage | undefined;
  /** The language of the reply where those words do not tell one either. */
  readonly otherwise: ReplyLanguage;
  /** The stories that the server where they call added; none where it added none. */
  readonly own?: OwnStories | undefined;
  /** Whether the stories of whoever runs the bot are left aside. */
  readonly isOwnOnly?: boolean;
  /** What they asked last, the latest first. */
  readonly recent?: readonly string[];
  /** Whether they may have the stories' folder read again; not where not given. */
  readonly mayReload?: boolean;
}

/** A command, with what was given for its options by their names. */
interface CommandCall {
  readonly kind: 'command';
  readonly name: string;
  readonly given: Readonly<Record<string, string | boolean | undefined>>;
}

/** The press of a button, or a choice of a menu, by what it carries. */
interface PressCall {
  readonly kind: 'press';
  readonly call: Call;
}

/** Words that somebody wrote to the bot, without its mention. */
interface MessageCall {
  readonly kind: 'message';
  readonly text: string;
  /** What was asked before in the same exchange, the latest first. */
  readonly earlier: readonly Asked[];
}

/** Something done with a message of somebody else, by the command's English name. */
interface OnMessageCall {
  readonly kind: 'on-message';
  readonly name: string;
  /** What that message says. */
  readonly text: string;
}

/** What a front asks of the stories for a reply. All of it is plain data. */
export type ServingCall = Caller & (CommandCall | PressCall | MessageCall | OnMessageCall);

/** What a front asks for while somebody types into an option of a command. */
export interface SuggestCall extends Caller {
  readonly command: string;
  readonly option: string;
  readonly typed: string;
}

/** A reply, and what it was made in. */
export interface Served {
  readonly reply: Reply;
  /** Whose stories it is from, where it is not from those of whoever runs the bot. */
  readonly origin?: 'own';
  /** The language that the reply is in. */
  readonly language: ReplyLanguage;
}

/** A reply that was made, for whoever counts them. */
export interface Made {
  readonly call: ServingCall;
  /** None where making it failed. */
  readonly reply?: Reply;
  /** From the call to the reply, in milliseconds. */
  readonly ms: number;
}

/** At most 25 suggestions, the most fitting first. */
export type Suggestions = readonly Choice[];
