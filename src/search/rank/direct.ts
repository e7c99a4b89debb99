import { terms } from '../../language/terms.js';
import type { Corpus } from '../index/corpus.js';
import { PARTS } from '../index/structure.js';
import type { Question } from '../question/question.js';
import { kindOf } from '../question/question-kind.js';
import type { MeasuredPassage } from './measure.js';
import { PASSAGE_AT } from './passage-features.js';
import type { Ranked } from './ranked.js';

/** So much of the question and of a heading, a name or a question of the stories must name each other, in idf. */
const SAME = 0.9;
const QUESTION = PARTS.indexOf('question');
const CODE = PARTS.indexOf('code');

/**
 * The passage that a question asks for by what it is called: the answer where the stories ask the very question, or
 * what opens the page or the section whose name is all that is asked for; undefined where there is none.
 *
 * @param measured All that was read for the question, the best first.
 */
export function directHit(
  corpus: Corpus,
  question: Question,
  measured: readonly MeasuredPassage[],
): Ranked | undefined {
  const isNamed = question.kind === 'other' || question.kind === 'whois';
  const found =
    measured.find((one) => holds(one, 'question-named') && asksAlike(corpus, question, one)) ??
    (isNamed ? measured.find((one) => holds(one, 'topic-opens')) : undefined);
  const [first] = found?.sentences ?? [];
  if (found === undefined || first === undefined || corpus.parts.at(first.sentence) === CODE)
    return undefined;
  return { ...first, score: found.score, ground: found.features, story: corpus.storyOf[found.passage] ?? 0 };
}

function holds({ features }: MeasuredPassage, name: 'question-named' | 'topic-opens'): boolean {
  return (features[PASSAGE_AT[name]] ?? 0) >= SAME;
}

/** Whether the question within a passage asks for the same kind of answer: "Où …" is not "Quand …". */
function asksAlike(corpus: Corpus, { kind }: Question, { passage }: MeasuredPassage): boolean {
  const language = corpus.languages[corpus.storyOf[passage] ?? 0] ?? 'und';
  const end = corpus.sentenceStarts.at(passage + 1);
  for (let at = corpus.sentenceStarts.at(passage); at < end; at++) {
    if (corpus.parts.at(at) !== QUESTION) continue;
    const { start, end: stop } = corpus.span(at);
    const text = corpus.passages[passage]?.text.slice(start, stop) ?? '';
    const forms = terms(text, language).map(({ form }) => form);
    return kindOf(forms, language) === kind;
  }
  return false;
}
