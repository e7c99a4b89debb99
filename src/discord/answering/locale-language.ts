import type { ReplyLanguage } from '../../replies/wording.js';

/** The language to answer in: the first of some locales, as Discord names them, that this project speaks. */
export function languageOf(
  locales: readonly (string | null | undefined)[],
  otherwise: ReplyLanguage,
): ReplyLanguage {
  for (const locale of locales) {
    const language = locale?.split('-')[0];
    if (language === 'fr' || language === 'en') return language;
  }
  return otherwise;
}
