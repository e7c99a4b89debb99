import { TagList } from '../../../lexicon/tag-list.js';
import type { Language } from '../../../text/language.js';

/** What a word may be or show in a sentence, as the lists `answers/value-words` tell. */
export const TAGS = [
  'det',
  'of',
  'prep',
  'at',
  'by',
  'means',
  'aim',
  'attribution',
  'clause',
  'object',
  'and',
  'pronoun',
  'clitic',
  'be',
  'been',
  'have',
  'do',
  'modal',
  'adverb',
  'negation',
  'doubt',
  'refusal',
  'denial',
  'hearsay',
  'accusing',
  'reason',
  'perhaps',
  'only',
  'vague',
  'day',
  'part',
  'clock',
  'season',
  'century',
  'decade',
  'edge',
  'period',
  'era',
  'listing',
  'telling',
] as const;

export type Tag = (typeof TAGS)[number];

/** More than 31 tags have no room in the bits of one number: they are kept as a set of names. */
export type Tags = ReadonlySet<Tag>;

const WORDS = { fr: new TagList('answers/value-words.fr'), en: new TagList('answers/value-words.en') };

/** The tags of a word in small letters; those of French where the language is not known. */
export function tagsOf(word: string, language: Language): Tags {
  return WORDS[language === 'en' ? 'en' : 'fr'].tagsOf(word) as Tags;
}
