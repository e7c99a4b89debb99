import { identifyLanguage } from '../language/identify.js';
import type { Library } from '../library.js';
import { courtesyIn } from './courtesy-phrases.js';

/** The language that a message is written in, greetings among others; none where it tells nothing of it. */
export function messageLanguage(library: Library, text: string): 'fr' | 'en' | undefined {
  const language = identifyLanguage(text);
  return language === 'und' ? courtesyIn(library, text)?.language : language;
}
