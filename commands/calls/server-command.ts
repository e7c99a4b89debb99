import type { Reply } from '../../src/replies/reply.js';
import type { ReplyLanguage } from '../../src/replies/wording.js';
import type { KeptServer } from '../../src/storage/kept/kept-server.js';
import type { Given, Localised, Option } from './command.js';

/** What whoever runs the bot set, for all servers. */
export interface OperatorSettings {
  /** Days for which questions and votes are kept. */
  readonly retentionDays: number;
  /** Where their privacy policy stands. */
  readonly privacyUrl?: string | undefined;
}

/** Who does something in which server. */
export interface ServerContext {
  readonly language: ReplyLanguage;
  /** What is kept of the server where it is done, and of no other. */
  readonly server: KeptServer;
  /** The id of who does it. */
  readonly person: string;
  /** Whether the bot may read messages that are not meant for it. */
  readonly readsMessages: boolean;
  /** What whoever runs the bot set. */
  readonly operator: OperatorSettings;
  /** Forgets what is held in memory of who does it. */
  readonly forget: () => void;
}

/** The press of a button or a choice of a menu, with what was chosen where it is a choice of channels or roles. */
export interface ServerPress {
  readonly verb: string;
  readonly payload: string;
  /** The ids of the channels or roles. */
  readonly chosen: readonly string[];
}

/** A slash command about the server where it is used: it needs what is kept of it, and not the stories. */
export interface ServerCommand<Options extends readonly Option[] = readonly Option[]> {
  /** The same in every language, 1 to 32 lower-case letters. */
  readonly name: string;
  /** 1 to 100 characters. */
  readonly description: Localised;
  readonly options: Options;
  /** Whether only those who may manage the server have it; its administrators can say otherwise on Discord. */
  readonly forManagers: boolean;
  /** What is replied to the command; always to the one who used it alone. */
  run(context: ServerContext, given: Given<Options>): Promise<Reply>;
  /**
   * What takes the reply's place when something in it is pressed.
   *
   * @returns Nothing for a verb that the command does not know.
   */
  press?(context: ServerContext, press: ServerPress): Promise<Reply | undefined>;
}

/** Declares a command about a server: what `run` is given is typed by the options declared. */
export function defineServerCommand<const Options extends readonly Option[]>(
  command: ServerCommand<Options>,
): ServerCommand {
  return command;
}
