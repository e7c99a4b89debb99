import type { NounPhrase } from '../phrases/noun-phrase.js';
import type { QuoteReading } from '../reading/quote-reading.js';
import { ROLE_WORDS } from './descriptions.js';

/** "le quadragénaire", "the 24-year-old": an age says nothing of somebody whom the text has not named. */
const AGED = /(?:genaire|génaire|^trentenaire|^centenaire|-year-old)$/;

/** "l'intéressé", "la jeune femme", "le quadragénaire": it stands for whom the text speaks of, as a pronoun does. */
export function isConcerned({ tokens, grammar }: QuoteReading, phrase: NounPhrase): boolean {
  const { from, to, plural, indefinite, mention } = phrase;
  const words = tokens.slice(from, to).map(({ low }) => low);
  const [article = '', ...rest] = words;
  if (plural || indefinite || mention || !grammar.is('definite', article) || rest.length > 3) return false;
  if (rest.some((word) => grammar.is('of', word))) return false;
  const young = rest.length === 2 && /^(?:jeune|young)$/.test(rest[0] ?? '');
  return (
    /^intéressée?$/.test(rest.at(-1) ?? '') ||
    rest.some((word) => AGED.test(word)) ||
    (young && ROLE_WORDS.has(rest[1] ?? '', 'young'))
  );
}
