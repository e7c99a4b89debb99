import type { Passage } from '../../stories/story/story.js';
import type { Language } from '../../text/language.js';
import type { Span } from '../../text/span.js';
import type { Manner } from '../value/measure/manners.js';

/**
 * `answered`: the first excerpt says it. `likely`: it may. `related`: near, but no answer. `nothing`: not in the
 * stories.
 */
export type Verdict = 'answered' | 'likely' | 'related' | 'nothing';

/** A passage shown for a question. */
export interface Excerpt {
  readonly passage: Passage;
  /** The answering sentence, within `passage.text`. */
  readonly answer: Span;
  /** The very words that answer, within `answer`; none where they cannot be told. */
  readonly value?: Span;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
  /** Other passages that say the same. */
  readonly alsoIn: readonly Passage[];
}

/** What the stories say to a question: data, no wording. */
export interface Answer {
  readonly question: string;
  readonly language: Language;
  readonly verdict: Verdict;
  /** How likely the marked sentence of the first excerpt answers, from 0 to 1: of so many such answers that share is right. */
  readonly probability: number;
  /** How the marked sentence of the first excerpt tells what is asked, where not as a plain fact. */
  readonly manner?: Manner;
  /** The best first. */
  readonly excerpts: readonly Excerpt[];
}
