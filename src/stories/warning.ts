/** Something that is wrong with a file of the folder. */
export interface Warning {
  /** Relative to the folder, with `/` between folders. */
  readonly file: string;
  /** Counted from 1; left out where it is about the whole file. */
  readonly line?: number;
  readonly message: string;
}
