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
