import type { People } from '../../people/persons/person.js';
import type { Span } from '../../text/span.js';
import type { Corpus } from '../index/corpus.js';
import type { Question } from '../question/question.js';
import type { Ranked } from '../rank/ranked.js';
import type { Manner } from '../value/measure/manners.js';
import type { Answer, Excerpt } from './answer.js';
import { definition } from './definition.js';
import { groupNearDuplicates } from './near-duplicates.js';
import { relationTold } from './relation.js';
import type { Judgement } from './verdict.js';

/** How much of what was found is shown. */
export interface Shown {
  /** How many excerpts at most. */
  readonly limit: number;
  /** Only this story's file. */
  readonly file?: string | undefined;
  /** The very words of a found sentence that answer, within its passage. */
  readonly valueIn?: (found: Ranked) => Span | undefined;
  /** How a found sentence tells what is asked. */
  readonly mannerOf?: (found: Ranked) => Manner | undefined;
}

/** The answer to a question, of the passages that were ranked for it and what was judged of the first. */
export function answerOf(
  corpus: Corpus,
  people: People,
  read: Question,
  ranked: readonly Ranked[],
  judgement: Judgement,
  { limit, file, valueIn, mannerOf }: Shown,
): Answer {
  const excerpts = groupNearDuplicates(corpus, ranked, limit).flatMap(({ best, others }): Excerpt[] => {
    const passage = corpus.passages[best.passage];
    const alsoIn = others.flatMap((other) => corpus.passages[other.passage] ?? []);
    if (!passage) return [];
    const value = valueIn?.(best);
    const { score, sentence } = best;
    return [{ passage, answer: corpus.span(sentence), ...(value ? { value } : {}), score, alsoIn }];
  });
  const { text: question, language } = read;
  const accepts = (name: string) => file === undefined || name === file;
  const isDirect = ranked[0]?.isDirect === true;
  const direct = isDirect ? excerpts[0]?.passage : undefined;
  // Somebody's own page, or what is told of the name, comes before what others say in passing.
  const told =
    definition(people, read, (passage) => accepts(passage.file) && passage === (direct ?? passage)) ??
    relationTold(corpus, people, read, accepts);
  const probability = Math.max(TOLD, judgement.probability);
  if (!told && isDirect) return { question, language, verdict: 'answered', probability, excerpts };
  if (!told) {
    const manner = ranked[0] && SAYING.has(judgement.verdict) ? mannerOf?.(ranked[0]) : undefined;
    return { question, language, ...judgement, ...(manner ? { manner } : {}), excerpts };
  }
  const others = excerpts.filter(({ passage }) => passage !== told.passage);
  const first = { ...told, score: (excerpts[0]?.score ?? 0) + 1 };
  return {
    question,
    language,
    verdict: 'answered',
    probability,
    excerpts: [first, ...others].slice(0, limit),
  };
}

/** What of it is said to answer tells something of what is asked. */
const SAYING: ReadonlySet<string> = new Set(['answered', 'likely']);

/** How likely the stories' own description of somebody answers who that is, or their answer their own question. */
const TOLD = 0.9;
