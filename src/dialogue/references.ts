import { oneOf } from '../lexicon/pattern.js';
import { TagList } from '../lexicon/tag-list.js';
import { lazy } from '../text/lazy.js';

/** The words by which a question goes on from another. */
export const FOLLOW_UPS = new TagList('questions/follow-ups');

/** The pattern of one of the words of a tag, with what stands before and after it. */
export const wordOf = (tag: string, before: string, after: string) =>
  lazy(() => new RegExp(`${before}${oneOf(FOLLOW_UPS.wordsWith(tag))}${after}`, 'iu'));

const ALONE = "(?<![\\p{L}’'-])";
const ENDS = "(?![\\p{L}’'-])";

/** "son avocat", "his lawyer": somebody or something of the person just spoken of. */
export const POSSESSIVE = {
  fr: wordOf('possessive-fr', ALONE, '\\s+(?=\\p{L})'),
  en: wordOf('possessive-en', ALONE, '\\s+(?=\\p{L})'),
};

/** A pronoun that stands for somebody; in French it may hang on its verb. */
export const PRONOUN = {
  fr: wordOf('pronoun-fr', '(?<!\\p{L})', '(?!\\p{L})'),
  en: wordOf('pronoun-en', ALONE, ENDS),
};

/** A pronoun that stands for something. */
const THING = wordOf('pronoun-thing', ALONE, ENDS);
/** The pronoun that French puts after the verb of a question. */
const INVERTED = /(?:-(?:t-)?|\st[\s-]?)(?:ils?|elles?)(?!\p{L})/iu;
/** A name within a question: "Sur quel site Politico a-t-il publié ?". */
const NAMED = /\s\p{Lu}[\p{L}\p{M}’'-]*\s/u;
/** A noun with its article, and no verb: a verb has the pronoun right behind it. */
const SUBJECT = lazy(
  () =>
    new RegExp(
      `${ALONE}(?:${oneOf(FOLLOW_UPS.wordsWith('determiner'))}\\s+|l[’'])\\p{L}{3,40}(?![\\p{L}]|-(?:t-)?(?:il|elle|on))`,
      'iu',
    ),
);

/** Whether a text means somebody, or something, by a pronoun alone. */
export function refersBack(text: string): 'person' | 'thing' | undefined {
  const inverted = INVERTED.exec(text);
  // "Quand le phare a-t-il rouvert ?": the pronoun repeats the noun or the name before it.
  const repeats =
    inverted !== null &&
    (SUBJECT().test(text.slice(0, inverted.index + inverted[0].length)) ||
      NAMED.test(text.slice(0, inverted.index)));
  const shown = repeats
    ? text.slice(0, inverted.index) + text.slice(inverted.index + inverted[0].length)
    : text;
  if ([POSSESSIVE.fr, POSSESSIVE.en, PRONOUN.fr, PRONOUN.en].some((pattern) => pattern().test(shown)))
    return 'person';
  return THING().test(shown) ? 'thing' : undefined;
}
