import type { Asked } from '../../replies/reply.js';

/** A suggestion: what is shown, and what is meant. */
export interface PageChoice {
  readonly name: string;
  readonly value: string;
}

/** An option of a command, in the page's language. */
export interface PageOption {
  readonly name: string;
  /** What it is called on the screen. */
  readonly label: string;
  readonly description: string;
  readonly kind: 'text' | 'pick' | 'flag';
  readonly required: boolean;
  readonly completes: boolean;
  readonly picks: readonly PageChoice[];
  readonly maxLength?: number;
}

/** A command, in the page's language. */
export interface PageCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly PageOption[];
}

/** What the page is told when it is opened. */
export interface PageData {
  readonly language: 'fr' | 'en';
  readonly commands: readonly PageCommand[];
  /** What can be done with a message: the name that is called, and what it is called on the screen. */
  readonly messageCommands: readonly { readonly name: string; readonly label: string }[];
}

/** A reply for the page. */
export interface PageReply {
  /** The message as markup. */
  readonly html: string;
  /** The same as a message that only the one who asked sees. */
  readonly beside: boolean;
  readonly reaction?: string;
  readonly asked?: Asked;
}
