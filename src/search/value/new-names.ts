import { TagList } from '../../lexicon/tag-list.js';
import { type Corpus, TokenFlag } from '../index/corpus.js';
import { signBit } from '../index/signs.js';
import type { Matcher } from '../match/matcher.js';

/** A name that a sentence has and the question has not: perhaps the one that is asked for. */
export interface NewName {
  /** Its first token, and the end of the last one's. */
  readonly from: number;
  readonly to: number;
  readonly isPerson: boolean;
  /** It follows a word such as `à`, `en` or `de`: it says where or of what, and does nothing itself. */
  readonly isPlaced: boolean;
}

const PLACING = signBit('at') | signBit('of');

/** The names of a run of tokens of which the question has no word, in order. */
export function newNames(corpus: Corpus, matcher: Matcher, from: number, to: number): NewName[] {
  const names: NewName[] = [];
  for (let at = from; at < to; at++) {
    const isPerson = (corpus.tokens.at(at) & TokenFlag.person) !== 0;
    // The first word has a capital whatever it is.
    if (!isPerson && (at === from || !isCapital(corpus, at))) continue;
    const start = at;
    let isAsked = matcher.asks(corpus.tokens.at(at));
    while (at + 1 < to && goesOn(corpus, at + 1, isPerson)) {
      at++;
      isAsked ||= matcher.asks(corpus.tokens.at(at));
    }
    if (!isAsked) names.push({ from: start, to: at + 1, isPerson, isPlaced: isPlacing(corpus, from, start) });
  }
  return names;
}

/** Whether a word such as `à` or `de` stands before a token, perhaps with an article (`à la Réunion`). */
function isPlacing(corpus: Corpus, from: number, at: number): boolean {
  const places = (near: number) => near >= from && (corpus.signs(near) & PLACING) !== 0;
  return places(at - 1) || (SMALL_WORDS.has(formOf(corpus, at - 1), 'article') && places(at - 2));
}

const SMALL_WORDS = new TagList('questions/small-words');
const formOf = (corpus: Corpus, at: number) => corpus.forms.key(corpus.tokenForms.at(at));

const NO_NAME = TokenFlag.stop | TokenFlag.number | TokenFlag.month;

function isCapital(corpus: Corpus, at: number): boolean {
  return (corpus.tokens.at(at) & (TokenFlag.capital | NO_NAME)) === TokenFlag.capital;
}

function goesOn(corpus: Corpus, at: number, isPerson: boolean): boolean {
  const token = corpus.tokens.at(at);
  if (isPerson) return (token & (TokenFlag.person | TokenFlag.start)) === TokenFlag.person;
  return isCapital(corpus, at) && (token & TokenFlag.person) === 0;
}
