import type { Corpus } from '../index/corpus.js';
import { signBit, YEAR } from '../index/signs.js';
import type { Match, Matcher } from '../match/matcher.js';
import type { QueryTerm } from '../question/query-term.js';
import type { Question } from '../question/question.js';
import { namesHour } from './clock.js';
import { type NewName, newNames } from './new-names.js';
import { closeness, namesDay } from './sentence-cues.js';

/** What a sentence has that may be the very thing asked for, and how near it stands to what is asked about. */
export interface Slot {
  /** How well the names that the question does not have may name somebody, from 0 to 1. */
  readonly named: number;
  /** The same, less where they stand far from the words that are no names. */
  readonly namedNear: number;
  /** The same for a name that may say where. */
  readonly placed: number;
  readonly placedNear: number;
  /** The sentence has a word for a place. */
  readonly hasSpot: boolean;
  /** How near a date stands to those words, from 0 to 1; 0 where there is none. */
  readonly dateNear: number;
  readonly isDated: boolean;
  /** It names a time of day. */
  readonly isClock: boolean;
  /** It names a day. */
  readonly isDay: boolean;
  /** How surely the sentence gives a reason. */
  readonly reason: number;
}

/** A query term that is rarer than this tells an answer from its like. */
const TELLING = 1.5;

/** Whether a query term tells what happened, rather than to whom, when, or what kind of answer is wanted. */
export const isTelling = ({ isName, isNumber, idf }: QueryTerm): boolean =>
  !isName && !isNumber && idf > TELLING;

const DATE = signBit('month') | signBit('weekday') | signBit('season') | signBit('century') | YEAR;
const SPOT = signBit('spot');
const REASON = signBit('reason');
const CAUSE = signBit('cause');

/** Looks for what a question asks for in a sentence; the matcher is set to the question. */
export function slotOf(
  corpus: Corpus,
  matcher: Matcher,
  question: Question,
  match: Match,
  from: number,
  to: number,
): Slot {
  const { queryTerms } = question;
  const rest = Float32Array.from(queryTerms, ({ isName, isNumber, idf }) => (isName || isNumber ? 0 : idf));
  const hasTelling = queryTerms.some(isTelling);
  const told = match.hits.filter(
    ({ queryTerm }) => !hasTelling || isTelling(queryTerms[queryTerm] as QueryTerm),
  );
  const names = newNames(corpus, matcher, from, to);
  const weigh = (name: NewName) => (name.isPerson ? 1 : namedByOther(name, question.asksThing));
  const near = (name: NewName) => Math.max(0, ...told.map(({ at }) => nearness(name, at)));
  let [dateNear, reason, isDated, isDay, hasSpot] = [0, 0, false, false, false];
  for (let at = from; at < to; at++) {
    const signs = corpus.signs(at);
    const isAsked = matcher.asks(corpus.tokens.at(at));
    if ((signs & DATE) !== 0) {
      isDated = true;
      isDay ||= namesDay(corpus, at);
      if (!isAsked) dateNear = Math.max(dateNear, closeness(match, rest, at));
    }
    if (isAsked) continue;
    if ((signs & SPOT) !== 0) hasSpot = true;
    if ((signs & REASON) !== 0) reason = 1;
    else if ((signs & CAUSE) !== 0) reason = Math.max(reason, PERHAPS_A_REASON);
  }
  return {
    named: Math.max(0, ...names.map(weigh)),
    namedNear: Math.max(0, ...names.map((name) => weigh(name) * near(name))),
    placed: Math.max(0, ...names.map(placedBy)),
    placedNear: Math.max(0, ...names.map((name) => placedBy(name) * near(name))),
    dateNear,
    isDated,
    isClock: question.asksHour && namesHour(corpus, from, to),
    isDay,
    hasSpot,
    reason,
  };
}

/** What a word such as `pour` is worth, which often gives no reason. */
const PERHAPS_A_REASON = 0.4;

/** How well a name that is no person's says who: groups and firms act as well; a place seldom does. */
function namedByOther({ isPlaced }: NewName, asksThing: boolean): number {
  if (isPlaced) return 0.2;
  return asksThing ? 0.9 : 0.6;
}

/** How well a name says where. */
function placedBy({ isPerson, isPlaced }: NewName): number {
  if (isPerson) return 0;
  return isPlaced ? 1 : 0.5;
}

/** How near a token stands to a name, from 0 to 1. */
function nearness({ from, to }: NewName, at: number): number {
  const between = at < from ? from - at - 1 : Math.max(0, at - to);
  return 1 / (1 + between / 4);
}
