import { isQuestionWord, isStopWord } from '../lexicon/stop-words.js';
import { WordList } from '../lexicon/word-list.js';
import { fold, words } from '../text/words.js';
import { FOLLOW_UPS } from './references.js';

const LANGUAGES = ['fr', 'en'] as const;
const nouns = LANGUAGES.map((language) => new WordList(`dialogue/asked-nouns.${language}`));
const isAskedNoun = (word: string): boolean => nouns.some((list) => list.has(word));

/**
 * Whether a question says no more than what it asks for: "pourquoi ?", "en quelle année ?", "since when?".
 *
 * @param most How many words of its own it may have.
 */
export function isBare(question: string, most = 0): boolean {
  const all = words(question).map(({ text }) => text);
  return all.some(asks) && all.filter((word) => !isLittle(word) && !isAskedNoun(fold(word))).length <= most;
}

/** What a question is about, without what it asks for: "a fermé le pont" of "En quelle année a fermé le pont ?". */
export function topicOf(question: string): string {
  const all = words(question);
  const first = all.findIndex(({ text }) => asks(text));
  if (first < 0) return trimmed(question);
  const isHead = all.slice(0, first).every(({ text }) => isLittle(text));
  const start = isHead ? all.findIndex(({ text }, at) => at > first && !belongs(text)) : 0;
  const end = all.findLastIndex(({ text }) => !asks(text));
  if (start < 0 || end < start) return '';
  return trimmed(question.slice(all[start]?.start, all[end]?.end));
}

function trimmed(question: string): string {
  return question.replace(/^[\s,;:]+|[\s?!.,;:]+$/gu, '');
}

function asks(word: string): boolean {
  return LANGUAGES.some((language) => isQuestionWord(word, language)) || FOLLOW_UPS.has(fold(word), 'asking');
}

/** Whether a word belongs to what is asked for, right after a question word: "combien de jours", "qui est-ce qui". */
function belongs(word: string): boolean {
  return asks(word) || isAskedNoun(fold(word)) || FOLLOW_UPS.has(fold(word), 'link');
}

function isLittle(word: string): boolean {
  return asks(word) || LANGUAGES.some((language) => isStopWord(word, language));
}
