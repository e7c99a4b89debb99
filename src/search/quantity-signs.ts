import { type Corpus, TokenFlag } from './corpus.js';
import { FIGURE, signBit, YEAR } from './cues.js';
import type { Match, Matcher } from './matcher.js';
import type { Units } from './quantity.js';

const MONTH = signBit('month');
const TIME = signBit('time');

/** Whether a figure stands just before what the question asks for (`107 élèves`), or a name next to it. */
export function focusSigns(
  corpus: Corpus,
  matcher: Matcher,
  match: Match,
  focus: number,
  from: number,
  to: number,
): { readonly figure: number; readonly capital: number } {
  let [figure, capital] = [0, 0];
  for (const hit of match.hits) {
    if (hit.concept !== focus) continue;
    for (let at = Math.max(from, hit.at - 4); at < hit.at; at++)
      if (isFresh(corpus, matcher, at) && !isOfDate(corpus, at)) figure = Math.max(figure, hit.weight);
    for (let at = Math.max(from + 1, hit.at - 4); at < Math.min(to, hit.at + 5); at++)
      if (
        at !== hit.at &&
        (corpus.tokens.at(at) & (TokenFlag.capital | TokenFlag.stop)) === TokenFlag.capital
      )
        capital = hit.weight;
  }
  return { figure, capital };
}

/** How surely a figure that the question does not have stands next to one of some units, from 0 to 1. */
export function quantityIn(
  corpus: Corpus,
  matcher: Matcher,
  { sure, perhaps }: Units,
  from: number,
  to: number,
): number {
  let most = 0;
  for (let at = from; at < to; at++) {
    if (!isFresh(corpus, matcher, at)) continue;
    const isDate = isOfDate(corpus, at);
    for (
      let near = Math.max(from, at - (isDate ? 0 : 4));
      near < Math.min(to, at + (isDate ? 2 : 6));
      near++
    ) {
      const form = near === at ? '' : corpus.forms.key(corpus.tokenForms.at(near));
      if (sure.has(form)) return 1;
      if (perhaps.has(form)) most = PERHAPS;
    }
  }
  return most;
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

/** Whether a figure is a year, or the day of a month: one follows it, or stands just before. */
function isOfDate(corpus: Corpus, at: number): boolean {
  if ((corpus.signs(at) & YEAR) !== 0) return true;
  const isMonth = (near: number) => near >= 0 && (corpus.signs(near) & MONTH) !== 0;
  return (
    isMonth(at + 1) ||
    isMonth(at - 1) ||
    (corpus.forms.key(corpus.tokenForms.at(at)).length < 3 && isMonth(at + 2))
  );
}
