import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findPeople } from '../../src/people/find-people.js';
import { ROW } from '../../src/search/match/features.js';
import { KINDS } from '../../src/search/question/question-kind.js';
import { PASSAGE_FEATURES } from '../../src/search/rank/passage-features.js';
import { Ranker } from '../../src/search/ranker.js';
import { readFolder } from '../../src/stories/read-folder.js';
import type { Passage } from '../../src/stories/story/story.js';
import type { Span } from '../../src/text/span.js';

/** A question of an evaluation set, as the set has it. */
export interface Asked {
  readonly id: string;
  readonly q: string;
  readonly lang?: string;
  readonly file?: string;
  readonly line?: number;
  readonly answers?: readonly string[];
  readonly article?: string | null;
  readonly alternatives?: readonly string[];
  readonly answer?: string | null;
  readonly answer_regex?: string | null;
  readonly related?: string | null;
}

/** The measured passages and sentences of one question. */
export interface SenseGroup {
  readonly set: string;
  readonly asked: Asked;
  /** The article that tells which fold the question belongs to. */
  readonly article: string;
  readonly kind: number;
  /** How much it counts: a small set more than its size. */
  readonly importance: number;
  /** The features of all passages, then whether each is right: 2 where a sentence of it answers, else 1 or 0. */
  readonly passageRows: Float32Array;
  readonly passageLabels: Uint8Array;
  /** For each sentence its passage's place among the passages. */
  readonly owners: Int32Array;
  /** For each sentence: 2 where it answers, 1 where only its passage is right, else 0. */
  readonly labels: Uint8Array;
  /** For each sentence the base features and the cues. */
  readonly rows: Float32Array;
}

const squeeze = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').replaceAll('’', "'").trim();

/** Whether a sentence answers a question, by the set's own measure. */
export function answers(asked: Asked, sentence: string): boolean {
  const text = squeeze(sentence);
  if (asked.answer_regex) return new RegExp(asked.answer_regex, 'iu').test(text);
  return (asked.answers ?? []).some((answer) => text.includes(squeeze(answer)));
}

/** The files of the stories that answer a question. */
export function filesOf(asked: Asked): string[] {
  return asked.file ? [asked.file] : [asked.article ?? '', ...(asked.alternatives ?? [])];
}

/** Whether a passage is the one that answers, or of the article that does where the set names no more. */
export function isRightPassage(asked: Asked, passage: Passage): boolean {
  const [first, last] = passage.place.lines;
  const { line } = asked;
  return filesOf(asked).includes(passage.file) && (line === undefined || (first <= line && line <= last));
}

/** The fold of an article's questions, the same in all sets. */
export function foldOf(article: string, folds: number): number {
  let sum = 0;
  for (const char of article) sum = (sum * 31 + char.charCodeAt(0)) % 1_000_003;
  return sum % folds;
}

export function readQuestions(set: string): Asked[] {
  return readFileSync(path.join(set, 'questions.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Asked);
}

/** Measures the candidates of every answerable question of a set. */
export function loadGroups(set: string): SenseGroup[] {
  const { stories } = readFolder(path.join(set, 'stories'));
  const ranker = new Ranker(stories, findPeople(stories));
  return readQuestions(set)
    .filter((asked) => asked.answer !== null)
    .map((asked) => measureGroup(ranker, set.includes('extra') ? 'extra' : path.basename(set), asked));
}

/** English is to count about as much as French, which has more questions. */
const IMPORTANCE: Record<string, number> = { 'xquad-en': 2.5 };

function measureGroup(ranker: Ranker, set: string, asked: Asked): SenseGroup {
  const { corpus } = ranker;
  const question = ranker.read(asked.q);
  const measured = ranker.measure(question);
  const sentences = measured.flatMap((passage, owner) =>
    passage.sentences.map((sentence) => ({ ...sentence, owner })),
  );
  const isRight = measured.map(({ passage }) => {
    const found = corpus.passages[passage];
    return found !== undefined && isRightPassage(asked, found);
  });
  const hasAnswer = (passage: Passage | undefined, span: Span) =>
    passage !== undefined && answers(asked, passage.text.slice(span.start, span.end));
  const labels = Uint8Array.from(sentences, ({ passage, sentence, owner }) => {
    if (!isRight[owner]) return 0;
    return hasAnswer(corpus.passages[passage], corpus.span(sentence)) ? 2 : 1;
  });
  const passageLabels = Uint8Array.from(measured, ({ passage: id }, i) => {
    if (!isRight[i]) return 0;
    const found = corpus.passages[id];
    return hasAnswer(found, { start: 0, end: found?.text.length ?? 0 }) ? 2 : 1;
  });
  return {
    set,
    asked,
    article: filesOf(asked)[0] ?? '',
    kind: KINDS.indexOf(question.kind),
    importance: asked.answer_regex ? 3 : (IMPORTANCE[set] ?? 1),
    passageRows: flatten(
      measured.map(({ features }) => features),
      PASSAGE_FEATURES.length,
    ),
    passageLabels,
    owners: Int32Array.from(sentences, ({ owner }) => owner),
    labels,
    rows: flatten(
      sentences.map(({ features }) => features),
      ROW,
    ),
  };
}

function flatten(rows: readonly Float32Array[], width: number): Float32Array {
  const flat = new Float32Array(rows.length * width);
  for (const [i, row] of rows.entries()) flat.set(row, i * width);
  return flat;
}
