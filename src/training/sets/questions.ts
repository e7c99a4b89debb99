import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Span } from '../../text/span.js';

const QUESTION = z.object({
  id: z.string(),
  q: z.string(),
  lang: z.string().optional(),
  file: z.string().optional(),
  line: z.number().optional(),
  answers: z.array(z.string()).optional(),
  article: z.string().nullable().optional(),
  alternatives: z.array(z.string()).optional(),
  answer: z.string().nullable().optional(),
  answer_regex: z.string().nullable().optional(),
  passage_regex: z.string().optional(),
});

/** A question of a set, as the set has it; no story answers it where its `answer` is null. */
export type Asked = z.infer<typeof QUESTION>;

/**
 * Reads the questions of a set, one a line in JSON.
 *
 * @throws Where a line is no question.
 */
export function readQuestions(file: string): Asked[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => QUESTION.parse(JSON.parse(line)));
}

/** A passage as far as it is told whether it is the right one. */
export interface Cited {
  readonly file: string;
  readonly text: string;
  readonly lines: readonly [first: number, last: number];
}

/** What a set expects of the answer to a question. */
export interface Expected {
  readonly isAnswerable: boolean;
  /** The set names the very passage, not only its article. */
  readonly hasPassage: boolean;
  isRightPassage(passage: Cited): boolean;
  /** Whether some words of a file, for example a sentence, answer. */
  answers(file: string, words: string): boolean;
  /** Where the words of the answer stand in a sentence of a file; nowhere where that is not as it is compared. */
  placesOf(file: string, sentence: string): readonly Span[];
}

/** Reads what a set expects of a question: a pattern of the passage, or files, and the line, a pattern or the words. */
export function expectedOf(asked: Asked): Expected {
  const isAnswerable = asked.answer !== null;
  if (asked.passage_regex !== undefined) {
    const anywhere = new RegExp(asked.passage_regex, 'iu');
    return {
      isAnswerable,
      hasPassage: false,
      isRightPassage: ({ text }) => anywhere.test(squeeze(text)),
      answers: (_, words) => anywhere.test(squeeze(words)),
      placesOf: (_, sentence) => placesIn(sentence, [], anywhere),
    };
  }
  const files = asked.file ? [asked.file] : [asked.article ?? '', ...(asked.alternatives ?? [])];
  const pattern = asked.answer_regex ? new RegExp(asked.answer_regex, 'iu') : undefined;
  const accepted = (asked.answers ?? []).map(squeeze);
  const { line } = asked;
  return {
    isAnswerable,
    hasPassage: line !== undefined,
    isRightPassage: ({ file, lines: [first, last] }) =>
      files.includes(file) && (line === undefined || (first <= line && line <= last)),
    answers: (file, words) => {
      if (words === '' || !files.includes(file)) return false;
      const text = squeeze(words);
      return pattern ? pattern.test(text) : accepted.some((answer) => text.includes(answer));
    },
    placesOf: (file, sentence) => (files.includes(file) ? placesIn(sentence, accepted, pattern) : []),
  };
}

/** Where a sentence has what a pattern matches, or the first of each of some words. */
function placesIn(sentence: string, accepted: readonly string[], pattern: RegExp | undefined): Span[] {
  const text = squeeze(sentence);
  if (text.length !== sentence.length) return [];
  const match = pattern?.exec(text);
  if (pattern) return match ? [{ start: match.index, end: match.index + match[0].length }] : [];
  return accepted.flatMap((answer) => {
    const start = text.indexOf(answer);
    return start < 0 ? [] : [{ start, end: start + answer.length }];
  });
}

/** Words as they are compared: white space, apostrophes and composed letters in one form. */
function squeeze(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').replaceAll('’', "'").trim();
}
