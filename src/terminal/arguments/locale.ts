import type { ReplyLanguage } from '../../replies/wording.js';

/**
 * The language of a terminal's locale, as POSIX has it (LC_ALL, then LC_MESSAGES, then LANG).
 *
 * @returns Nothing where it is neither French nor English, `C` among others.
 */
export function localeLanguage(env: NodeJS.ProcessEnv): ReplyLanguage | undefined {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value) ?? '';
  const language = /^(fr|en)(?![a-z])/i.exec(locale)?.[1]?.toLowerCase();
  return language === 'fr' || language === 'en' ? language : undefined;
}

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
