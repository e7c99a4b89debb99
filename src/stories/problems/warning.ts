/** What may be wrong with a file, and what is known of it: data, which the replies word. */
interface Problems {
  /** The file system refuses, with a code such as `EACCES`. */
  readonly refused: { readonly code: string };
  /** Reading it failed in a way that nobody thought of. */
  readonly unexpected: { readonly message: string };
  /** A pipe, a device. */
  readonly irregular: unknown;
  /** A link that leads out of the folder. */
  readonly outside: unknown;
  /** In bytes. */
  readonly large: { readonly bytes: number; readonly most: number };
  readonly long: { readonly lines: number };
  /** Not text: NUL among it, too many controls, too many broken characters. */
  readonly nul: unknown;
  readonly controls: unknown;
  readonly broken: unknown;
  /** Neither text nor an encoding that is known. */
  readonly encoding: unknown;
  readonly empty: unknown;
  /** Nothing besides headings. */
  readonly wordless: unknown;
  /** So many characters are not valid UTF-8. */
  readonly damaged: { readonly count: number };
  /** More markup than somebody writes: read as plain text. */
  readonly markup: unknown;
  /** The front matter has no closing line. */
  readonly unclosed: unknown;
  /** The front matter is not YAML, with the code of the reader's, such as `DUPLICATE_KEY`. */
  readonly yaml: { readonly code: string };
  /** A key of the front matter with a value that it does not take. */
  readonly key: { readonly key: string; readonly takes: Taken; readonly value: string };
  /** The front matter is not TOML. */
  readonly toml: unknown;
  /** A date that may mean two days, and how it is read. */
  readonly ambiguous: { readonly value: string; readonly read: string };
  /** Its writer marks it as a draft, or as not published. */
  readonly draft: unknown;
  /** The title is that of another file's story, too. */
  readonly title: { readonly title: string; readonly other: string };
  /** So many files with an end of their names hold words in a form that is not read. */
  readonly unread: { readonly extension: string; readonly count: number };
  /** A stretch of a story that is left out of it, of so many lines. */
  readonly omitted: { readonly why: OmissionReason; readonly text: string; readonly count: number };
  /** There is no story in the folder. */
  readonly none: unknown;
}

/** What keys of the front matter take. */
export type Taken = 'text' | 'texts' | 'language' | 'date' | 'address';

/** Why lines are left out: they surround an article on its page, are readers' comments, or a library's wrapper. */
export type OmissionReason = 'leftover' | 'comment' | 'wrapper' | 'note';

/** The kinds of what may be wrong. */
export type ProblemKind = keyof Problems;
/** Something wrong: its kind, and what is known of it. */
export type Problem<Kind extends ProblemKind = ProblemKind> = {
  [K in Kind]: { readonly kind: K } & Problems[K];
}[Kind];

/** Something that is wrong with a file of the folder. */
export interface Warning {
  /** Relative to the folder, with `/` between folders. */
  readonly file: string;
  /** Counted from 1; left out where it is about the whole file. */
  readonly line?: number;
  readonly problem: Problem;
  /** The file is not among the stories. */
  readonly leftOut?: true;
  /** The story of the file is the last that could be read of it. */
  readonly kept?: true;
}

/** Whether a warning only tells what is not read, and nothing is wrong. */
export function isNotice({ problem: { kind } }: Warning): boolean {
  return kind === 'unread' || kind === 'omitted';
}
