import { type Corpus, TokenFlag } from './corpus.js';
import { FIGURE, signBit, YEAR } from './cues.js';
import { CUES, type Cue } from './features.js';
import type { Match, Matcher } from './matcher.js';

const MONTH = signBit('month');
const DAY = signBit('day');
const TIME = signBit('time');
const UNIT = signBit('unit');
const AT = signBit('at');
const DATE = MONTH | YEAR;

const CUE_AT = Object.fromEntries(CUES.map((cue, i) => [cue, i])) as Record<Cue, number>;

/** What a sentence holds that the question does not. */
export interface SentenceCues {
  /** In the order of `CUES`. */
  readonly cues: Float32Array;
  readonly opensWithPronoun: boolean;
}

/** Looks through a sentence for what may answer: persons, dates, figures, causes; and how near the match they stand. */
export function sentenceCues(
  corpus: Corpus,
  matcher: Matcher,
  match: Match,
  rarities: Float32Array,
  from: number,
  to: number,
): SentenceCues {
  const cues = new Float32Array(CUES.length);
  const set = (cue: Cue, value: number): void => {
    cues[CUE_AT[cue]] = Math.max(cues[CUE_AT[cue]] ?? 0, value);
  };
  let fresh = 0;
  let whole = 0;
  let before = 0;
  for (let at = from; at < to; at++) {
    const token = corpus.tokens.at(at);
    const signs = corpus.signs(at);
    const isStop = (token & TokenFlag.stop) !== 0;
    if (!isStop) whole++;
    const asked = !isStop && matcher.asks(token);
    if (!asked) {
      if (!isStop) fresh++;
      const near =
        signs !== 0 || (token & (TokenFlag.capital | TokenFlag.person)) !== 0
          ? closeness(match, rarities, at)
          : 0;
      if ((token & TokenFlag.person) !== 0) {
        set('person', 1);
        set('near-person', near);
      }
      if ((token & TokenFlag.capital) !== 0 && !isStop && at > from) {
        set('capital', 1);
        set('near-capital', near);
        if ((before & AT) !== 0) set('at-capital', 1);
      }
      if ((signs & FIGURE) !== 0) {
        set('figure', 1);
        set('near-figure', near);
        if ((corpus.signs(at + 1) & UNIT) !== 0) set('figure-unit', 1);
      }
      if ((signs & DATE) !== 0 || ((signs & FIGURE) !== 0 && (corpus.signs(at + 1) & (MONTH | TIME)) !== 0)) {
        set('date', 1);
        set('near-date', near);
      }
      if ((signs & YEAR) !== 0) set('year', 1);
      if ((signs & (DAY | TIME)) !== 0) set('time', 1);
      if ((signs & signBit('cause')) !== 0) {
        set('cause', 1);
        set('near-cause', near);
      }
      if ((signs & signBit('means')) !== 0) set('means', 1);
      if ((signs & UNIT) !== 0) set('unit', 1);
      if ((signs & signBit('place')) !== 0) set('place', 1);
      if ((signs & signBit('role')) !== 0) set('role', 1);
      if ((signs & signBit('verb-be')) !== 0) set('be', 1);
      if ((signs & signBit('negation')) !== 0) set('negation', 1);
      if (!isStop) set('near-any', near);
    }
    before = signs;
  }
  set('new-share', whole > 0 ? fresh / whole : 0);
  const opensWithPronoun = (corpus.signs(from) & signBit('pronoun')) !== 0;
  return { cues, opensWithPronoun };
}

/** How near a token stands to the matched concepts: 1 where it neighbours all of them. */
function closeness({ hits }: Match, rarities: Float32Array, at: number): number {
  const best = new Float32Array(rarities.length);
  for (const hit of hits) {
    const value = hit.weight / (1 + Math.abs(hit.at - at) / 6);
    if (value > (best[hit.concept] ?? 0)) best[hit.concept] = value;
  }
  let [sum, whole] = [0, 1e-6];
  for (let c = 0; c < rarities.length; c++) {
    sum += (best[c] ?? 0) * (rarities[c] ?? 0);
    whole += rarities[c] ?? 0;
  }
  return sum / whole;
}
