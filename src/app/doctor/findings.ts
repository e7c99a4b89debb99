/** What was found of one thing: it is well, it is worth knowing, or it keeps the bot from its work. */
export interface Finding {
  readonly state: 'well' | 'note' | 'wrong';
  /** One line, and what to do where something is to be done. */
  readonly text: string;
}

/** A finding that all is well. */
export const well = (text: string): Finding => ({ state: 'well', text });
/** A finding that is worth knowing. */
export const note = (text: string): Finding => ({ state: 'note', text });
/** A finding that keeps the bot from its work. */
export const wrong = (text: string): Finding => ({ state: 'wrong', text });
