import { type Corpus, TokenFlag } from '../index/corpus.js';
import { FIGURE, signBit, YEAR } from '../index/signs.js';
import { placesOf } from '../match/features.js';
import type { Match, Matcher } from '../match/matcher.js';

const CAUSE = signBit('cause');
const MONTH = signBit('month');
const WEEKDAY = signBit('weekday');
const TIME = signBit('time');
const PLACED = signBit('at');
const DAY = signBit('day');
const PRONOUN = signBit('pronoun');

/** What a sentence may hold that the question does not, and how near the match it stands; from 0 to 1. */
const CUES = [
  'person',
  'capital',
  'figure',
  'date',
  'day-date',
  'time',
  'cause',
  'place',
  'at-capital',
  'near-person',
  'near-capital',
  'near-figure',
  'near-date',
  'near-cause',
] as const;

export type SentenceCue = (typeof CUES)[number];

const AT = placesOf(CUES);

/** The cues of a sentence. */
export class SentenceCues {
  readonly #values = new Float32Array(CUES.length);

  /** How much there is of a cue, from 0 to 1. */
  of(cue: SentenceCue): number {
    return this.#values[AT[cue]] ?? 0;
  }

  /** Raises a cue to a value. */
  raise(cue: SentenceCue, value = 1): void {
    if (value > this.of(cue)) this.#values[AT[cue]] = value;
  }
}

/** Signs that are cues by themselves. */
const PLAIN: readonly (readonly [bits: number, cue: SentenceCue])[] = [
  [DAY | TIME, 'time'],
  [CAUSE, 'cause'],
  [signBit('place'), 'place'],
];

/** Looks through a sentence for what may answer: persons, dates, figures, causes; and how near the match they stand. */
export function sentenceCues(
  corpus: Corpus,
  matcher: Matcher,
  match: Match,
  rarities: Float32Array,
  from: number,
  to: number,
): SentenceCues {
  const cues = new SentenceCues();
  let before = 0;
  for (let at = from; at < to; at++) {
    const token = corpus.tokens.at(at);
    const signs = corpus.signs(at);
    const isStop = (token & TokenFlag.stop) !== 0;
    if (isStop || !matcher.asks(token)) {
      if (!isStop) {
        const isName = (token & TokenFlag.capital) !== 0 && at > from && !isOfAskedName(corpus, matcher, at);
        const isFigure = (signs & FIGURE) !== 0 || (token & TokenFlag.number) !== 0;
        const isCause = (signs & CAUSE) !== 0;
        const isDate = (signs & (MONTH | YEAR | WEEKDAY)) !== 0;
        const near = isName || isFigure || isCause || isDate ? closeness(match, rarities, at) : 0;
        if (isName) {
          cues.raise('capital');
          cues.raise('near-capital', near);
          if ((before & PLACED) !== 0) cues.raise('at-capital');
        }
        if (isFigure) {
          cues.raise('figure');
          cues.raise('near-figure', near);
        }
        if (isDate) {
          cues.raise('date');
          if (namesDay(corpus, at)) cues.raise('day-date');
          cues.raise('near-date', near);
        }
        if (isCause) cues.raise('near-cause', near);
      }
      for (const [bits, cue] of PLAIN) if ((signs & bits) !== 0) cues.raise(cue);
    }
    before = signs;
  }
  newPersons(corpus, matcher, match, rarities, from, to, cues);
  return cues;
}

/** Whether a token names a day: a weekday, or a month with its day next to it (`20 septembre`, `September 20`). */
function namesDay(corpus: Corpus, at: number): boolean {
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
  cues: SentenceCues,
): void {
  for (let at = from; at < to; at++) {
    if ((corpus.tokens.at(at) & TokenFlag.person) === 0) continue;
    const start = at;
    let asked = matcher.asks(corpus.tokens.at(at));
    for (; at + 1 < to && isInName(corpus.tokens.at(at + 1)); at++)
      asked ||= matcher.asks(corpus.tokens.at(at + 1));
    if (asked) continue;
    cues.raise('person');
    cues.raise('near-person', closeness(match, rarities, start));
  }
}

/** Whether a token goes on with the name before it. */
const isInName = (token: number) => (token & (TokenFlag.person | TokenFlag.start)) === TokenFlag.person;

const CLOSEST = new Float32Array(64);

/** How near a token stands to the matched query terms: 1 where it neighbours all of them. */
function closeness({ hits }: Match, rarities: Float32Array, at: number): number {
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
