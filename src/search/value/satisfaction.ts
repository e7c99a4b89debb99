import type { SentenceCue } from '../match/features.js';
import type { Question } from '../question/question.js';

/** What a sentence is known to hold. */
interface Holdings {
  readonly cue: (name: SentenceCue) => number;
  /** A figure next to a unit that the question asks for, or to the thing that it counts; 0 or 1. */
  readonly quantity: number;
}

/** What is left of what a sentence holds that says it is not known: `refuse de dire s’il a ou non accepté`. */
const DOUBTED = 0.25;

/** How well a sentence holds the kind of thing asked for, from 0 to 1; undefined where any sentence may. */
export function satisfies(question: Question, holdings: Holdings): number | undefined {
  const held = holds(question, holdings);
  return held !== undefined && holdings.cue('doubt') > 0 ? held * DOUBTED : held;
}

function holds(
  { kind, units, focus, asksThing, asksDay }: Question,
  { cue, quantity }: Holdings,
): number | undefined {
  switch (kind) {
    case 'howmany':
      if (units) return Math.max(quantity, 0.15 * cue('count'));
      if (focus >= 0) return Math.max(quantity, 0.4 * cue('count'), 0.1 * cue('figure'));
      return Math.max(cue('count'), 0.3 * cue('figure'));
    case 'who':
      return asksThing
        ? Math.max(0.9 * cue('capital'), 0.5 * cue('person'))
        : Math.max(cue('person'), 0.3 * cue('capital'));
    case 'when':
      return Math.max((asksDay ? 0.6 : 1) * cue('date'), cue('day-date'), 0.25 * cue('time'));
    case 'where':
      return Math.max(cue('at-capital'), 0.6 * cue('capital'), 0.5 * cue('place'));
    case 'why':
      return cue('cause');
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
export function nearest({ kind }: Question, { cue }: Holdings): number {
  const name = NEAREST[kind];
  return name ? cue(name) : 0.5;
}
