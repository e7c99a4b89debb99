import type { Verdict } from '../search/verdict/answer.js';

/**
 * A run of text in one style. Whoever wrote it, a story, a person or this project, a front shows it as plain
 * text: no markup in it runs, and it pings nobody. It holds no line break and no control character.
 */
export interface Run {
  readonly text: string;
  /** Strong words answer, soft ones may; dim ones stand back, and a label says who speaks. */
  readonly style?: 'strong' | 'soft' | 'dim' | 'label';
  /** The very words that were asked for: they stand out most. */
  readonly key?: true;
  /** The slash command that the run names, without its slash: where a front can, pressing it types the command. */
  readonly command?: string;
  /** Where it leads when pressed: `http:` or `https:`, at most 512 characters. */
  readonly url?: string;
}

/** A paragraph of a reply. */
export type Line = readonly Run[];

/**
 * What a button or a choice does, `command:verb:payload`, at most 100 characters and unique within its reply:
 * fit for Discord's custom id. It alone lets its command answer, after a restart and weeks later; `press` of
 * `commands/index.ts` reads it.
 */
export type Call = string;

/** Something to press. */
export interface Button {
  /** 1 to 80 characters. */
  readonly label: string;
  readonly call: Call;
}

/** Something to choose from a menu; choosing it is a call like any other. */
interface MenuChoice {
  /** 1 to 100 characters. */
  readonly label: string;
  /** At most 100 characters. */
  readonly description?: string;
  readonly call: Call;
  /** Whether it is what is chosen now. */
  readonly isChosen?: boolean;
}

/** Where something stands, so that what a reply has said of its story need not be said again. */
export interface SourceAt {
  readonly file: string;
  /** The line where the source before is of the same story, and where it is of another one. */
  readonly same: Line;
  readonly again: Line;
}

/** A part of a reply, in the order in which people read it. */
export type Block =
  | { readonly kind: 'title'; readonly line: Line }
  /** Plain words, and what may be done about what they say. */
  | { readonly kind: 'text'; readonly line: Line; readonly button?: Button }
  /** Small print, where something stands among others. */
  | { readonly kind: 'source'; readonly line: Line; readonly at?: SourceAt }
  /** Words of a story, what headings they stand below, and what may be done with them (to read on, to copy). */
  | {
      readonly kind: 'excerpt';
      readonly path?: Line;
      readonly lines: readonly Line[];
      readonly button?: Button;
    }
  /** To be copied as it stands; may hold line breaks. */
  | { readonly kind: 'code'; readonly text: string; readonly button?: Button }
  | { readonly kind: 'rule' }
  /** 1 to 5. */
  | { readonly kind: 'buttons'; readonly buttons: readonly Button[] }
  /** 1 to 25 choices; the placeholder has at most 100 characters. */
  | { readonly kind: 'menu'; readonly placeholder: string; readonly choices: readonly MenuChoice[] }
  /** Any number of a server's channels or roles up to 25, of which those chosen now are known by their ids. */
  | {
      readonly kind: 'picker';
      readonly of: 'channels' | 'roles';
      readonly placeholder: string;
      readonly chosen: readonly string[];
      readonly call: Call;
    };

/** What was asked, for what goes on from it. */
export interface Asked {
  /** As it was typed, without greetings. */
  readonly question: string;
  /** What was looked for, where the question left it to what was said before. */
  readonly meant?: string | undefined;
  /** The sentence that answered it; none where nothing did. */
  readonly answer?: string | undefined;
}

/** A file to keep. */
export interface ReplyFile {
  /** 1 to 100 letters, digits, dots, hyphens and underscores: what Discord leaves as they are. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the stories said to what was asked, for what a front does with it. */
export interface Found {
  readonly verdict: Verdict;
  /** How likely it answers, from 0 to 1. */
  readonly probability: number;
  /** The files of the stories that are shown. */
  readonly files: readonly string[];
}

/** What a person reads: wording in their language, and no screen yet. */
export interface Reply {
  readonly blocks: readonly Block[];
  /** How sure it is: what may answer, and what does not, look different at a glance. An answer where not given. */
  readonly tone?: 'likely' | 'none';
  /** None where nothing was asked of the stories. */
  readonly asked?: Asked;
  /** What was found for it. */
  readonly found?: Found;
  /** The emoji that says all of it, where a front can put one to what it replies to: then nothing else is shown. */
  readonly reaction?: string;
  /** What was looked for by its name is not there: other stories may have it. */
  readonly isMissing?: boolean;
  /** A file that comes with it. */
  readonly file?: ReplyFile;
  /** Only the one who asked sees it. */
  readonly private?: boolean;
  /** A word on how things stand, that nobody shares or keeps. */
  readonly fleeting?: boolean;
  /**
   * For the reply to a call: shown beside the reply whose button was pressed, and to the one who pressed only.
   * Else it takes that reply's place, unless somebody else than the one who asked pressed: they get their own
   * private copy.
   */
  readonly beside?: boolean;
}
