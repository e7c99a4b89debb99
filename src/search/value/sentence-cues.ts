import { type Corpus, TokenFlag } from '../index/corpus.js';
import { FIGURE, signBit, YEAR } from '../index/signs.js';
import { AT } from '../match/features.js';
import type { Match, Matcher } from '../match/matcher.js';

const CAUSE = signBit('cause');
const MONTH = signBit('month');
const WEEKDAY = signBit('weekday');
const TIME = signBit('time');
const UNIT = signBit('unit');
const PLACED = signBit('at');
const DAY = signBit('day');
const PRONOUN = signBit('pronoun');
const NEGATION = signBit('negation');
const DOUBT = signBit('doubt');
const OR = signBit('or');

/** Signs that are cues by themselves. */
const PLAIN: readonly (readonly [bits: number, cue: number])[] = [
  [YEAR, AT.year],
  [DAY | TIME, AT.time],
  [CAUSE, AT.cause],
  [signBit('means'), AT.means],
  [UNIT, AT.unit],
  [signBit('place'), AT.place],
  [signBit('role'), AT.role],
  [signBit('verb-be'), AT.be],
  [signBit('negation'), AT.negation],
];

/**
 * Looks through a sentence for what may answer: persons, dates, figures, causes; and how near the match they stand.
 *
 * @param row Where the cues are put, as `AT` has them.
 */
export function sentenceCues(
  corpus: Corpus,
  matcher: Matcher,
  match: Match,
  rarities: Float32Array,
  from: number,
  to: number,
  row: Float32Array,
): void {
  const raise = (cue: number, value: number): void => {
    if (value > (row[cue] ?? 0)) row[cue] = value;
  };
  let [fresh, whole, before, last] = [0, 0, 0, -9];
  for (let at = from; at < to; at++) {
    const token = corpus.tokens.at(at);
    const signs = corpus.signs(at);
    const isStop = (token & TokenFlag.stop) !== 0;
    if (!isStop) whole++;
    if (isStop || !matcher.asks(token)) {
      const isFigure = (signs & FIGURE) !== 0 || (token & TokenFlag.number) !== 0;
      const isName =
        (token & TokenFlag.capital) !== 0 && !isStop && at > from && !isOfAskedName(corpus, matcher, at);
      if (!isStop) {
        fresh++;
        const isCause = (signs & CAUSE) !== 0;
        const isDate = (signs & (MONTH | YEAR | WEEKDAY)) !== 0;
        const near = isName || isFigure || isCause || isDate ? closeness(match, rarities, at) : 0;
        raise(AT['near-any'], near);
        if (isName) {
          raise(AT.capital, 1);
          if (at === last + 1) raise(AT['full-name'], 1);
          last = at;
          raise(AT['near-capital'], near);
          if ((before & PLACED) !== 0) raise(AT['at-capital'], 1);
        }
        if (isFigure) {
          raise(AT.figure, 1);
          raise(AT['near-figure'], near);
          if ((corpus.signs(at + 1) & UNIT) !== 0) raise(AT['figure-unit'], 1);
        }
        if (isDate) {
          raise(AT.date, 1);
          if (namesDay(corpus, at)) raise(AT['day-date'], 1);
          raise(AT['near-date'], near);
        }
        if (isCause) raise(AT['near-cause'], near);
      }
      if (signs !== 0) for (const [bits, cue] of PLAIN) if ((signs & bits) !== 0) row[cue] = 1;
    }
    if ((signs & DOUBT) !== 0 || ((before & OR) !== 0 && (signs & NEGATION) !== 0)) row[AT.doubt] = 1;
    before = signs;
  }
  newPersons(corpus, matcher, match, rarities, from, to, row);
  row[AT['new-share']] = whole > 0 ? fresh / whole : 0;
}

/** Whether a token names a day: a weekday, or a month with its day next to it (`20 septembre`, `September 20`). */
export function namesDay(corpus: Corpus, at: number): boolean {
  const signs = corpus.signs(at);
  const isNumber = (next: number) =>
    (corpus.tokens.at(next) & TokenFlag.number) !== 0 && (corpus.signs(next) & YEAR) === 0;
  return (signs & WEEKDAY) !== 0 || ((signs & MONTH) !== 0 && (isNumber(at - 1) || isNumber(at + 1)));
}

/** Whether a sentence opens with a pronoun, whose noun stands before it. */
export function opensWithPronoun(corpus: Corpus, from: number): boolean {
  return (corpus.signs(from) & PRONOUN) !== 0;
}

/** Whether a word with a capital stands next to one of the question's: it is of the same name. */
function isOfAskedName(corpus: Corpus, matcher: Matcher, at: number): boolean {
  const isAskedName = (token: number) => (token & TokenFlag.capital) !== 0 && matcher.asks(token);
  const opens = (token: number) => (token & TokenFlag.start) !== 0;
  const [before, here, after] = [corpus.tokens.at(at - 1), corpus.tokens.at(at), corpus.tokens.at(at + 1)];
  return (!opens(here) && isAskedName(before)) || (!opens(after) && isAskedName(after));
}

/** Persons whom the sentence names and the question does not: no part of the name is asked about. */
function newPersons(
  corpus: Corpus,
  matcher: Matcher,
  match: Match,
  rarities: Float32Array,
  from: number,
  to: number,
  row: Float32Array,
): void {
  for (let at = from; at < to; at++) {
    if ((corpus.tokens.at(at) & TokenFlag.person) === 0) continue;
    const start = at;
    let asked = matcher.asks(corpus.tokens.at(at));
    for (; at + 1 < to && isInName(corpus.tokens.at(at + 1)); at++)
      asked ||= matcher.asks(corpus.tokens.at(at + 1));
    if (asked) continue;
    row[AT.person] = 1;
    row[AT['near-person']] = Math.max(row[AT['near-person']] ?? 0, closeness(match, rarities, start));
  }
}

/** Whether a token goes on with the name before it. */
const isInName = (token: number) => (token & (TokenFlag.person | TokenFlag.start)) === TokenFlag.person;

const CLOSEST = new Float32Array(64);

/** How near a token stands to the matched query terms: 1 where it neighbours all of them. */
export function closeness({ hits }: Match, rarities: Float32Array, at: number): number {
  if (hits.length === 0) return 0;
  const size = rarities.length;
  CLOSEST.fill(0, 0, size);
  for (const hit of hits) {
    const value = hit.weight / (1 + Math.abs(hit.at - at) / 6);
    if (value > (CLOSEST[hit.queryTerm] ?? 0)) CLOSEST[hit.queryTerm] = value;
  }
  let [sum, whole] = [0, 1e-6];
  for (let c = 0; c < size; c++) {
    sum += (CLOSEST[c] ?? 0) * (rarities[c] ?? 0);
    whole += rarities[c] ?? 0;
  }
  return sum / whole;
}
