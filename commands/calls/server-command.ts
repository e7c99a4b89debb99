import type { Reply } from '../../src/replies/reply.js';
import type { ReplyLanguage } from '../../src/replies/wording.js';
import type { KeptServer } from '../../src/storage/kept/kept-server.js';
import type { Spot } from '../../src/storage/kept/spot.js';
import type { Turn } from '../../src/storage/kept/talk.js';
import type { Choice, Given, Localised, Option } from './command.js';

/** What whoever runs the bot set, for all servers. */
export interface OperatorSettings {
  /** Days for which questions and votes are kept. */
  readonly retentionDays: number;
  /** Where their privacy policy stands. */
  readonly privacyUrl?: string | undefined;
  /** How many stories a server may add, and how many megabytes of them in all. */
  readonly stories: { readonly files: number; readonly megabytes: number };
}

/** A file that is sent with a command. */
export interface Attachment {
  readonly name: string;
  readonly bytes: number;
  /** @throws Where it cannot be had. */
  read(): Promise<Uint8Array>;
}

/** A story that waits for somebody to say that it is to be added. */
export interface DraftStory {
  readonly file: string;
  readonly title: string;
  readonly words: number;
  readonly bytes: Uint8Array;
  /** The messages that it is made of, where it is, and where they stand. */
  readonly turns?: readonly Turn[];
  readonly from?: Spot;
}

/** Where something is done, as far as stories are made of what is said there. */
export interface Place {
  /** Nothing where it cannot be told who sees what is said there, as in a private thread: that becomes no story. */
  readonly spot?: Spot;
  /** Whether everybody in the server sees what is said there. */
  readonly isOpen: boolean;
  /** The thread that it is, where it is one. */
  readonly thread?: {
    readonly id: string;
    readonly name: string;
    /** The messages of persons in it, from the first on. */
    read(): Promise<readonly Turn[]>;
  };
}

/** What a file is that somebody wants to add: a story, with what is to be known of it, or why it is none. */
export type Inspection =
  | { readonly draft: DraftStory; readonly notes: readonly string[] }
  | { readonly refusal: string };

/** What adding stories needs of the front. */
export interface Desk {
  /** Reads a file as a story; what is to be known of it is told in the language of who adds it. */
  inspect(file: string, bytes: Uint8Array): Promise<Inspection>;
  /** Lays a story aside for who does this, in this server, for a while; gives a name for it. */
  lay(draft: DraftStory): string;
  /** Takes what was laid aside under a name, by the same person in the same server. */
  take(id: string): DraftStory | undefined;
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
  /** The files sent with the command, by what is given for their options. */
  readonly attachments: ReadonlyMap<string, Attachment>;
  readonly desk: Desk;
  readonly place: Place;
  /** Whether who does it sees what is said somewhere in the server. */
  readonly hears: (said: Spot) => boolean;
  /** Forgets what is held in memory of who does it. */
  readonly forget: () => void;
}

/** A file to be sent with a command; what is given for it is its id. */
interface FileOption {
  readonly kind: 'file';
  readonly name: string;
  readonly names?: Localised;
  readonly description: Localised;
  readonly required?: boolean;
}

/** What may be given with a command about a server. */
export type ServerOption = Option | FileOption;

/** What was given, by the names of the options; a file by its id. */
export type ServerGiven = Readonly<Record<string, string | boolean | undefined>>;

/** The press of a button or a choice of a menu, with what was chosen where it is a choice of channels or roles. */
export interface ServerPress {
  readonly verb: string;
  readonly payload: string;
  /** The ids of the channels or roles. */
  readonly chosen: readonly string[];
}

/** One of several things that a command does, by the word after its name. */
export interface ServerPart {
  readonly name: string;
  readonly names?: Localised;
  readonly description: Localised;
  readonly options: readonly ServerOption[];
  run(context: ServerContext, given: ServerGiven): Promise<Reply>;
  /** What may go on from what is typed into its text option. */
  complete?(context: ServerContext, typed: string): Promise<readonly Choice[]>;
}

/** A slash command about the server where it is used: it needs what is kept of it, and not the stories. */
export interface ServerCommand<Options extends readonly Option[] = readonly Option[]> {
  /** The same in every language, 1 to 32 lower-case letters. */
  readonly name: string;
  /** 1 to 100 characters. */
  readonly description: Localised;
  readonly options: Options;
  /** What it does by the word after its name; then nothing is done without one. */
  readonly parts?: readonly ServerPart[];
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

/** Something about a server that is done with a message: an entry of the message's menu. */
export interface ServerMessageCommand {
  /** 1 to 32 characters. */
  readonly name: Localised;
  /** What is replied, to the one who does it alone. */
  run(context: ServerContext, message: Turn): Promise<Reply>;
}

/** Declares a command about a server: what `run` is given is typed by the options declared. */
export function defineServerCommand<const Options extends readonly Option[]>(
  command: ServerCommand<Options>,
): ServerCommand {
  return command;
}
