import { readEntries } from '../../lexicon/entries.js';
import type { Language } from '../../text/language.js';
import { lazy } from '../../text/lazy.js';

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

interface Phrase {
  readonly kind: Kind;
  readonly words: string;
  readonly isAtStart: boolean;
  /** It asks for its kind only where no other phrase, and none of a kind before it, asks for anything. */
  readonly isWeak: boolean;
}

/** The phrases by their first words: a question has few of them. */
function load(list: string): ReadonlyMap<string, readonly Phrase[]> {
  const listed = new Map<string, Phrase[]>();
  for (const { word, senses } of readEntries(list)) {
    const first = word.split(' ', 1)[0] ?? '';
    const phrases = senses.map(([kind, ...where]) => ({
      kind: kind as Kind,
      words: ` ${word} `,
      isAtStart: where.includes('opening'),
      isWeak: where.includes('otherwise'),
    }));
    listed.set(first, [...(listed.get(first) ?? []), ...phrases]);
  }
  return listed;
}

const PHRASES = { fr: lazy(() => load('questions/kinds.fr')), en: lazy(() => load('questions/kinds.en')) };
const orderOf = ({ kind }: Phrase): number => KINDS.indexOf(kind);

/**
 * What a question asks for: what its first asking words do, for those further on ("the man who …", "l’année où …")
 * only tell more of it.
 *
 * @param forms The folded words of the question, in order.
 */
export function kindOf(forms: readonly string[], language: Language): Kind {
  if (language === 'und') return 'other';
  const asked = ` ${forms.join(' ')} `;
  let [best, first] = [undefined as Phrase | undefined, Number.POSITIVE_INFINITY];
  const phrases = forms.flatMap((form) => PHRASES[language]().get(form) ?? []);
  for (const phrase of phrases.sort((a, b) => orderOf(a) - orderOf(b))) {
    const at = asked.indexOf(phrase.words);
    if (at < 0 || (phrase.isAtStart && at > 0)) continue;
    if (best && !isBefore(phrase, at, best, first)) continue;
    [best, first] = [phrase, at];
  }
  return best?.kind ?? 'other';
}

function isBefore(phrase: Phrase, at: number, best: Phrase, first: number): boolean {
  if (phrase.isWeak || best.isWeak) return !phrase.isWeak;
  return at < first || (at === first && phrase.words.length > best.words.length);
}
