import { AT } from '../match/features.js';
import type { Question } from '../question/question.js';
import type { Ranked } from '../rank/ranked.js';
import { satisfactionOf } from '../verdict/verdict-features.js';
import { FAR_BEHIND, LOOKED } from './answering-first.js';

/**
 * The ranked passages; but of a question who did something, before a first that has neither somebody nor the verb
 * one of the same story that has both.
 */
export function agentFirst(question: Question, ranked: readonly Ranked[]): readonly Ranked[] {
  const [best] = ranked;
  if (question.kind !== 'who' || !best || hasVerb(best) || satisfactionOf(question, best) > 0.2)
    return ranked;
  const agent = ranked
    .slice(1, LOOKED)
    .find(
      (other) =>
        other.story === best.story &&
        best.score - other.score < FAR_BEHIND &&
        hasVerb(other) &&
        satisfactionOf(question, other) > 0.9,
    );
  return agent ? [{ ...agent, score: best.score }, ...ranked.filter((other) => other !== agent)] : ranked;
}

/** Whether the sentence has the verb of the question itself, and not only a word for it. */
const hasVerb = ({ features }: Ranked) => (features[AT['s-predicate']] ?? 0) >= 0.9;
