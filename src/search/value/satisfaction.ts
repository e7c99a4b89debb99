import type { Question } from '../question/question.js';
import type { SentenceCue, SentenceCues } from './sentence-cues.js';

/** What a sentence is known to hold. */
interface Holdings {
  readonly cues: SentenceCues;
  /** A figure that counts something. */
  readonly count: number;
  /** A figure next to a unit that the question asks for, or to the thing that it counts; 0 or 1. */
  readonly quantity: number;
}

/** How well a sentence holds the kind of thing asked for, from 0 to 1; undefined where any sentence may. */
export function satisfies(
  { kind, units, focus, asksThing, asksDay }: Question,
  { cues, count, quantity }: Holdings,
): number | undefined {
  switch (kind) {
    case 'howmany':
      if (units) return Math.max(quantity, 0.15 * count);
      if (focus >= 0) return Math.max(quantity, 0.4 * count, 0.1 * cues.of('figure'));
      return Math.max(count, 0.3 * cues.of('figure'));
    case 'who':
      return asksThing
        ? Math.max(0.9 * cues.of('capital'), 0.5 * cues.of('person'))
        : Math.max(cues.of('person'), 0.3 * cues.of('capital'));
    case 'when':
      return Math.max((asksDay ? 0.6 : 1) * cues.of('date'), cues.of('day-date'), 0.25 * cues.of('time'));
    case 'where':
      return Math.max(cues.of('at-capital'), 0.6 * cues.of('capital'), 0.5 * cues.of('place'));
    case 'why':
      return cues.of('cause');
    default:
      return undefined;
  }
}

const NEAREST: Partial<Record<Question['kind'], SentenceCue>> = {
  who: 'near-person',
  when: 'near-date',
  where: 'near-capital',
  howmany: 'near-figure',
  why: 'near-cause',
  what: 'near-capital',
};

/** How near what is asked for stands to what is asked about; a half where the kind does not tell. */
export function nearest({ kind }: Question, { cues }: Holdings): number {
  const name = NEAREST[kind];
  return name ? cues.of(name) : 0.5;
}
