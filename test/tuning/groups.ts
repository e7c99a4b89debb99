import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findPeople } from '../../src/people/find.js';
import { ROW } from '../../src/search/features.js';
import { KINDS } from '../../src/search/kind.js';
import { Ranker } from '../../src/search/rank.js';
import { readFolder } from '../../src/stories/read.js';
import type { Passage } from '../../src/stories/story.js';

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

/** The measured sentences of one question. */
export interface Group {
  readonly set: string;
  readonly asked: Asked;
  /** The article that tells which fold the question belongs to. */
  readonly article: string;
  readonly kind: number;
  /** How much it counts: a small set more than its size. */
  readonly importance: number;
  /** For each sentence its passage's number. */
  readonly passages: Int32Array;
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
export function loadGroups(set: string): Group[] {
  const { stories } = readFolder(path.join(set, 'stories'));
  const ranker = new Ranker(stories, findPeople(stories));
  return readQuestions(set)
    .filter((asked) => asked.answer !== null)
    .map((asked) => measureGroup(ranker, set.includes('extra') ? 'extra' : path.basename(set), asked));
}

function measureGroup(ranker: Ranker, set: string, asked: Asked): Group {
  const files = filesOf(asked);
  const question = ranker.read(asked.q);
  const measured = ranker.measure(question);
  const rows = new Float32Array(measured.length * ROW);
  const labels = new Uint8Array(measured.length);
  const passages = new Int32Array(measured.length);
  for (const [i, { passage: id, sentence, features }] of measured.entries()) {
    const passage = ranker.corpus.passages[id];
    if (!passage) continue;
    const span = ranker.corpus.span(sentence);
    const isRight = isRightPassage(asked, passage);
    if (isRight) labels[i] = answers(asked, passage.text.slice(span.start, span.end)) ? 2 : 1;
    passages[i] = id;
    rows.set(features, i * ROW);
  }
  const kind = KINDS.indexOf(question.kind);
  const importance = asked.answer_regex ? 2 : 1;
  return { set, asked, article: files[0] ?? '', kind, importance, passages, labels, rows };
}
