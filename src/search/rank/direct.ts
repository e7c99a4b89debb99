import { terms } from '../../language/terms.js';
import type { Corpus } from '../index/corpus.js';
import { PARTS } from '../index/structure.js';
import type { AskedField } from '../match/asked-field.js';
import type { AskedTopic } from '../match/asked-topic.js';
import type { AskedUnit } from '../match/asked-unit.js';
import { ROW } from '../match/features.js';
import type { Question } from '../question/question.js';
import { kindOf } from '../question/question-kind.js';
import type { MeasuredPassage } from './measure.js';
import { PASSAGE_AT } from './passage-features.js';
import type { Ranked } from './ranked.js';

/** So much of the question and of one of the stories' own must name each other, in idf. */
const SAME = 0.9;
/** What is said of something in more characters is a text, and no word of it stands out. */
const LONGEST_VALUE = 80;
/** So much of what the stories ask must be asked, where they ask more. */
const MOSTLY = 0.5;
/** A name that is less of the question, in idf, may be named by chance. */
const MUCH = 0.3;
const QUESTION = PARTS.indexOf('question');

/** What finds that which a question asks for by its name. */
export interface AskedByName {
  readonly field: AskedField;
  readonly topic: AskedTopic;
  readonly unit: AskedUnit;
}

/**
 * The passage that a question asks for by what it is called: the row or the line that names the very thing that is
 * asked of a subject, the answer where the stories ask the very question, or what opens the page or the section whose
 * name is all that is asked for; undefined where there is none.
 *
 * @param measured All that was read for the question, the best first.
 * @param ranked The same by their best sentences.
 */
export function directHit(
  corpus: Corpus,
  question: Question,
  { field, topic, unit }: AskedByName,
  measured: readonly MeasuredPassage[],
  ranked: readonly Ranked[],
): Ranked | undefined {
  const inOrder = topic.asksForList ? listsFirst(corpus, measured) : measured;
  const section = inOrder.find(({ passage }) => topic.at(passage) === 'section');
  const told = section ?? measured.find(({ passage }) => field.in(passage) !== undefined);
  const value = told && field.in(told.passage);
  if (told !== undefined && value !== undefined) {
    const isShort = value.end - value.start <= LONGEST_VALUE;
    const sentence = corpus.sentenceAt(told.passage, value.start);
    return { ...hit(corpus, told, sentence), isDirect: true, ...(isShort ? { value } : {}) };
  }
  const asked = measured.find((one) => asksSame(one) && asksAlike(corpus, question, one));
  const named = asked ?? section ?? inOrder.find(({ passage }) => topic.at(passage) === 'page');
  if (named !== undefined) return { ...hit(corpus, named, firstOf(corpus, named)), isDirect: true };
  const part = namedUnit(corpus, unit, measured, ranked[0]);
  if (part !== undefined) {
    const start = unit.in(part.passage)?.span.start ?? 0;
    return hit(corpus, part, corpus.sentenceAt(part.passage, start));
  }
  const near = nearestQuestion(corpus, question, measured);
  if (near !== undefined) return hit(corpus, near, firstOf(corpus, near));
  const steps = topic.asksForSteps ? stepsOf(corpus, topic, measured) : undefined;
  const step = ranked.find(({ passage }) => passage === steps?.passage)?.sentence;
  if (steps !== undefined) return hit(corpus, steps, step ?? firstOf(corpus, steps));
  const like = measured.find(({ passage }) => topic.at(passage) === 'like');
  return like && hit(corpus, like, firstOf(corpus, like));
}

/** The first sentence of a passage that does not ask. */
const firstOf = (corpus: Corpus, { passage, sentences }: MeasuredPassage): number =>
  sentences[0]?.sentence ?? corpus.sentenceStarts.at(passage);

/** Lists and tables before all others, each in its place. */
function listsFirst(corpus: Corpus, measured: readonly MeasuredPassage[]): MeasuredPassage[] {
  const isList = ({ passage }: MeasuredPassage) =>
    Number(['list', 'table'].includes(corpus.passages[passage]?.kind ?? ''));
  return [...measured].sort((a, b) => isList(b) - isList(a) || a.passage - b.passage);
}

/** The best passage of what is called as that which is to be done; of a list of steps its beginning. */
function stepsOf(
  corpus: Corpus,
  topic: AskedTopic,
  measured: readonly MeasuredPassage[],
): MeasuredPassage | undefined {
  const called = measured.filter(({ passage }) => topic.at(passage) === 'like');
  const listOf = ({ passage }: MeasuredPassage) => {
    const { kind, file, headings = [] } = corpus.passages[passage] ?? {};
    return kind === 'list' ? [file, ...headings].join('\n') : undefined;
  };
  const [best] = called;
  const list = best && listOf(best);
  if (list === undefined) return best;
  return called.filter((one) => listOf(one) === list).sort((a, b) => a.passage - b.passage)[0];
}

/**
 * The passage of a row, an item or a line that is all that is asked for; or of one that the question names, where the
 * best answer is in the same story, or in another such part, and says nothing of it.
 */
function namedUnit(
  corpus: Corpus,
  unit: AskedUnit,
  measured: readonly MeasuredPassage[],
  best: Ranked | undefined,
): MeasuredPassage | undefined {
  const ownOf = ({ passage }: MeasuredPassage) => unit.in(passage)?.own ?? 0;
  const found = measured.filter((one) => ownOf(one) > 0).sort((a, b) => ownOf(b) - ownOf(a));
  const all = found.find(({ passage }) => unit.in(passage)?.isAll);
  if (all !== undefined || best === undefined) return all;
  const isPart = [PARTS.indexOf('row'), PARTS.indexOf('item')].includes(corpus.parts.at(best.sentence));
  return found.find((one) => {
    const part = unit.in(one.passage);
    const isNear = isPart || corpus.storyOf[one.passage] === best.story;
    return isNear && ownOf(one) >= MUCH && part !== undefined && unit.lacks(best.passage, part);
  });
}

function hit(
  corpus: Corpus,
  { passage, score, features: ground, sentences }: MeasuredPassage,
  sentence: number,
): Ranked {
  const features = sentences.find((one) => one.sentence === sentence)?.features ?? new Float32Array(ROW);
  const story = corpus.storyOf[passage] ?? 0;
  return { passage, sentence, features, ground, score, story };
}

function asksSame({ features }: MeasuredPassage): boolean {
  return (features[PASSAGE_AT['question-named']] ?? 0) >= SAME;
}

/** The passage that asks least more than the question, where one asks all of that. */
function nearestQuestion(
  corpus: Corpus,
  question: Question,
  measured: readonly MeasuredPassage[],
): MeasuredPassage | undefined {
  const asking = measured.filter((one) => asksAll(one) && asksAlike(corpus, question, one));
  return asking.sort((a, b) => sameness(b) - sameness(a))[0];
}

/** How much of each other the question and the one within the passage name. */
const sameness = ({ features }: Pick<MeasuredPassage, 'features'>): number =>
  features[PASSAGE_AT['question-named']] ?? 0;

/** Whether a passage asks all that the question asks, and not much more. */
export function asksAll(one: Pick<MeasuredPassage, 'features'>): boolean {
  const asked = one.features[PASSAGE_AT.question] ?? 0;
  return asked >= SAME && sameness(one) >= MOSTLY * asked;
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
    // Mere keywords may stand for any question.
    return kind === 'other' || kindOf(forms, language) === kind;
  }
  return false;
}
