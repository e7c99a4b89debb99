import { readList } from '../text/data.js';
import type { Language } from '../text/language.js';

/** The kinds of answer that a question may ask for, in the order of the features that name them. */
export const KINDS = [
  'who',
  'whois',
  'when',
  'where',
  'howmany',
  'why',
  'how',
  'what',
  'yesno',
  'other',
] as const;

/** What a question asks for. `other`: keywords, or words that ask for nothing known. */
export type Kind = (typeof KINDS)[number];

interface Rule {
  readonly kind: Kind;
  readonly phrases: readonly string[];
}

function load(name: string): Rule[] {
  return readList(`search/data/${name}.txt`).map((line) => {
    const [kind = '', phrases = ''] = line.split(' = ');
    return { kind: kind as Kind, phrases: phrases.split(', ').map((phrase) => ` ${phrase} `) };
  });
}

const RULES = { fr: load('kinds.fr'), en: load('kinds.en') };

/** In English a question for yes or no is known by its first word alone. */
const isAtStart = (rule: Rule, language: Language) => rule.kind === 'yesno' && language === 'en';

/**
 * What a question asks for.
 *
 * @param forms The folded words of the question, in order.
 */
export function kindOf(forms: readonly string[], language: Language): Kind {
  if (language === 'und') return 'other';
  const asked = ` ${forms.join(' ')} `;
  for (const rule of RULES[language]) {
    const hit = rule.phrases.some((phrase) =>
      isAtStart(rule, language) ? asked.startsWith(phrase) : asked.includes(phrase),
    );
    if (hit) return rule.kind;
  }
  return 'other';
}
