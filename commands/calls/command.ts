import type { Library } from '../../src/library.js';
import type { Reply } from '../../src/replies/reply.js';
import type { ReplyLanguage } from '../../src/replies/wording.js';

/** A wording in each language that people are answered in. */
export interface Localised {
  readonly fr: string;
  readonly en: string;
}

/** Which stories are answered from, where they change: as a whole, between two calls. */
export interface StoriesVersion {
  /** 1 for the first since the start, and one more with each change. */
  readonly number: number;
  /** When it was there to answer, in milliseconds since 1970. */
  readonly at: number;
  /** Not where the folder could not be read when that was last tried. */
  readonly isLatest: boolean;
}

/** Where stories can be read in a browser. */
export interface Reader {
  /** Without a slash at its end. */
  readonly address: string;
  /** By which each file can be read, where nobody may read one without; a file is read by its name where not given. */
  readonly links?: Readonly<Record<string, string>> | undefined;
}

/** Who asks, and what is asked. */
export interface Context {
  readonly library: Library;
  /** The language of the reply: that of the person's screen, not that of what they typed. */
  readonly language: ReplyLanguage;
  /** What this person asked last, the latest first, for as long as the front remembers it. */
  readonly recent?: readonly string[];
  /** Where stories can be read in a browser; none where they cannot. */
  readonly reader?: Reader;
  /** None where the stories do not change. */
  readonly version?: StoriesVersion;
  /** Has the stories' folder read again; none for those who may not. */
  readonly reload?: () => void;
}

/** A suggestion while somebody types. */
export interface Choice {
  /** What is shown, 1 to 100 characters. */
  readonly name: string;
  /** What is meant, 1 to 100 characters. */
  readonly value: string;
}

/** What may be given with a command. */
export type Option = TextOption | PickOption | FlagOption;

interface OptionBase {
  /** The same in every language, 1 to 32 lower-case letters. */
  readonly name: string;
  /** What the option is called on a screen in each language, 1 to 32 lower-case letters. */
  readonly names?: Localised;
  /** 1 to 100 characters. */
  readonly description: Localised;
  readonly required?: boolean;
}

/** Free text, perhaps with suggestions; what is typed need not be one of them. */
interface TextOption extends OptionBase {
  readonly kind: 'text';
  /** At most so many characters, 1 to 6000. */
  readonly maxLength?: number;
  /** At most 25 suggestions for what was typed so far, perhaps nothing yet. */
  readonly complete?: (context: Context, typed: string) => readonly Choice[];
}

/** One of a few values. */
interface PickOption extends OptionBase {
  readonly kind: 'pick';
  /** At most 25. */
  readonly picks: readonly { readonly value: string; readonly name: Localised }[];
}

/** Yes or no. */
interface FlagOption extends OptionBase {
  readonly kind: 'flag';
}

/** The type of what is given for an option, by its kind. */
type ValueOf<O extends Option> = O extends PickOption
  ? O['picks'][number]['value']
  : O extends FlagOption
    ? boolean
    : string;

/** What was given for the options of a command: those that are required, and perhaps others. */
export type Given<Options extends readonly Option[]> = {
  readonly [O in Options[number] as O['name']]: O extends { readonly required: true }
    ? ValueOf<O>
    : ValueOf<O> | undefined;
};

/** A slash command, the same on every front. */
export interface Command<Options extends readonly Option[] = readonly Option[]> {
  /** The same in every language, 1 to 32 lower-case letters. */
  readonly name: string;
  /** 1 to 100 characters. */
  readonly description: Localised;
  readonly options: Options;
  /** What is replied to the command. */
  run(context: Context, given: Given<Options>): Reply;
  /**
   * What is replied when a button `name:verb:payload` is pressed, however long ago it was shown.
   *
   * @returns Nothing for a verb that the command does not know.
   */
  press?(context: Context, verb: string, payload: string): Reply | undefined;
}

/** Something that is done with a message: on Discord, an entry of the message's context menu. */
export interface MessageCommand {
  /** 1 to 32 characters. */
  readonly name: Localised;
  /** What is replied for the text of the message. */
  run(context: Context, text: string): Reply;
}

/**
 * Declares a command: what `run` is given is typed by the options declared.
 *
 * @example
 * defineCommand({ name: 'who', options: [{ name: 'name', kind: 'text', required: true, … }], … })
 */
export function defineCommand<const Options extends readonly Option[]>(command: Command<Options>): Command {
  return command;
}
