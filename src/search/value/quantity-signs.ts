import { type Corpus, TokenFlag } from '../index/corpus.js';
import { FIGURE, signBit, YEAR } from '../index/signs.js';
import type { Match, Matcher } from '../match/matcher.js';
import type { Units } from '../question/quantity.js';

const MONTH = signBit('month');
const TIME = signBit('time');

/** How surely a figure stands just before what the question asks for (`107 élèves`), from 0 to 1. */
export function figureBefore(
  corpus: Corpus,
  matcher: Matcher,
  { hits }: Match,
  focus: number,
  from: number,
): number {
  let figure = 0;
  for (const hit of hits) {
    if (hit.queryTerm !== focus) continue;
    for (let at = Math.max(from, hit.at - 4); at < hit.at; at++)
      if (isFresh(corpus, matcher, at) && (!isOfDate(corpus, at) || counts(corpus, at, hit.at)))
        figure = Math.max(figure, hit.weight);
  }
  return figure;
}

/** How surely a figure that the question does not have stands next to one of some units, from 0 to 1. */
export function quantityIn(corpus: Corpus, matcher: Matcher, units: Units, from: number, to: number): number {
  let most = 0;
  for (let at = from; at < to; at++) {
    if (!isFresh(corpus, matcher, at)) continue;
    const isDate = isOfDate(corpus, at);
    const [first, last] = [Math.max(from, at - (isDate ? 0 : 4)), Math.min(to, at + (isDate ? 2 : 6))];
    for (let near = first; near < last; near++) {
      if (near === at) continue;
      most = Math.max(most, unitAt(corpus, units, near, to));
      if (most === 1) return 1;
    }
  }
  return most;
}

/** How surely a word is one of some units, from 0 to 1. */
function unitAt(corpus: Corpus, { sure, perhaps, otherwise }: Units, at: number, to: number): number {
  const form = (near: number) => corpus.forms.key(corpus.tokenForms.at(near));
  const here = form(at);
  if (perhaps.has(here)) return PERHAPS;
  if (!sure.has(here)) return 0;
  for (let near = at + 1; near < Math.min(to, at + 3); near++) if (otherwise.has(form(near))) return 0;
  return 1;
}

/** A unit that other figures have as well (`trente ans après` is no age). */
const PERHAPS = 0.5;

/** Whether a figure that the question does not have counts something: it is not of a date, an hour or a duration. */
export function countsSomething(corpus: Corpus, matcher: Matcher, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!isFresh(corpus, matcher, at) || isOfDate(corpus, at)) continue;
    if ((corpus.signs(at + 1) & TIME) === 0) return true;
  }
  return false;
}

function isFresh(corpus: Corpus, matcher: Matcher, at: number): boolean {
  const token = corpus.tokens.at(at);
  const isFigure = (token & TokenFlag.number) !== 0 || (corpus.signs(at) & FIGURE) !== 0;
  return isFigure && !matcher.asks(token);
}

/** Whether what may be a year counts the thing just after it (`1 200 visiteurs`): no month stands before it. */
function counts(corpus: Corpus, at: number, thing: number): boolean {
  return thing === at + 1 && at > 0 && (corpus.signs(at - 1) & MONTH) === 0;
}

/** Whether a figure is a year, or the day of a month: one follows it, or stands just before. */
function isOfDate(corpus: Corpus, at: number): boolean {
  if ((corpus.signs(at) & YEAR) !== 0) return true;
  const isMonth = (near: number) => near >= 0 && (corpus.signs(near) & MONTH) !== 0;
  return (
    isMonth(at + 1) ||
    isMonth(at - 1) ||
    (corpus.forms.key(corpus.tokenForms.at(at)).length < 3 && (isMonth(at + 2) || isMonth(at + 3)))
  );
}
