import type { ReplyLanguage } from '../../replies/wording.js';

/** The language of replies in a terminal. */
export interface TerminalLanguage {
  /** Of the terminal's locale; where it has none, each question is replied to in its own. */
  readonly locale: ReplyLanguage | undefined;
  /** Where neither tells. */
  readonly otherwise: ReplyLanguage;
}

/** The language that something is replied to in: the locale's, else its own where that is known, else the one set. */
export function replyLanguage({ locale, otherwise }: TerminalLanguage, own?: ReplyLanguage): ReplyLanguage {
  return locale ?? own ?? otherwise;
}
