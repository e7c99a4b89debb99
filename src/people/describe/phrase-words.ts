import { TagList } from '../../lexicon/tag-list.js';
import { fold } from '../../text/words.js';

/** Words in and around the phrases that say who somebody is, in lower case, by what they do there. */
export const PHRASE_WORDS = new TagList('persons/phrase-words');
/** The same words, folded. */
export const FOLDED_PHRASE_WORDS = new TagList('persons/phrase-words', fold);
