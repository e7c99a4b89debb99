import type { Library } from '../src/library.js';
import type { Reply } from '../src/replies/reply.js';

/** A wording in each language that people are answered in. */
export interface Localised {
  readonly fr: string;
  readonly en: string;
}

/** Who asks, and what is asked. */
export interface Context {
  readonly library: Library;
  readonly language: keyof Localised;
}

/** A suggestion while somebody types. */
export interface Choice {
  /** What is shown, 1 to 100 characters. */
  readonly name: string;
  /** What is meant, at most 100 characters. */
  readonly value: string;
}

/** What may be given with a command: a text. */
export interface Option {
  readonly name: string;
  readonly description: Localised;
  readonly required?: boolean;
  /** At most so many characters, 1 to 6000. */
  readonly maxLength?: number;
  readonly complete?: (context: Context, typed: string) => Choice[];
}

/** A slash command, the same on every front. */
export interface Command {
  readonly name: string;
  readonly description: Localised;
  readonly options: readonly Option[];
  /** What is replied; `given` has what was typed for each option, by name. */
  run(context: Context, given: Readonly<Record<string, string | undefined>>): Reply;
}
