import { type Corpus, TokenFlag } from './corpus.js';
import { FIGURE } from './cues.js';
import type { Match, Matcher } from './matcher.js';

/** Whether a figure stands just before what the question asks for (`107 élèves`), or a name next to it. */
export function focusSigns(
  corpus: Corpus,
  match: Match,
  focus: number,
  from: number,
  to: number,
): { readonly figure: number; readonly capital: number } {
  let [figure, capital] = [0, 0];
  for (const hit of match.hits) {
    if (hit.concept !== focus) continue;
    for (let at = Math.max(from, hit.at - 4); at < hit.at; at++)
      if ((corpus.signs(at) & FIGURE) !== 0) figure = hit.weight;
    for (let at = Math.max(from + 1, hit.at - 4); at < Math.min(to, hit.at + 5); at++)
      if (
        at !== hit.at &&
        (corpus.tokens.at(at) & (TokenFlag.capital | TokenFlag.stop)) === TokenFlag.capital
      )
        capital = hit.weight;
  }
  return { figure, capital };
}

/** Whether a figure that the question does not have stands next to one of some units. */
export function hasQuantity(
  corpus: Corpus,
  matcher: Matcher,
  units: ReadonlySet<string>,
  from: number,
  to: number,
): boolean {
  for (let at = from; at < to; at++) {
    const token = corpus.tokens.at(at);
    if (((token & TokenFlag.number) === 0 && (corpus.signs(at) & FIGURE) === 0) || matcher.asks(token))
      continue;
    for (let near = Math.max(from, at - 1); near < Math.min(to, at + 5); near++)
      if (near !== at && units.has(corpus.forms.key(corpus.tokenForms.at(near)))) return true;
  }
  return false;
}
