import { readFileSync } from 'node:fs';
import { grammarOf } from '../../language/grammar.js';
import { type LineMarks, pairLines } from '../../quotes/detect/carried.js';
import type { Clause } from '../../quotes/detect/clauses/clauses.js';
import { isInlineDialogue } from '../../quotes/detect/conventions.js';
import type { Line } from '../../quotes/detect/lines.js';
import { linesOf, partsOf } from '../../quotes/detect/lines.js';
import { viewLine } from '../../quotes/detect/stretches.js';
import { parseStory } from '../../stories/parse.js';

/** A clause to learn from. */
export interface Example {
  readonly features: readonly string[];
  readonly afterSpeech: boolean;
  readonly isSpoken: boolean;
}

/** The clauses of an annotated text. */
export interface Annotated {
  readonly file: string;
  readonly group: string;
  readonly rows: readonly (readonly Example[])[];
}

interface Gold {
  readonly file: string;
  readonly group: string;
  readonly spans: readonly (readonly [number, number])[];
}

/** Reads a set of stories in which all direct speech is marked. */
export function readAnnotated(folder: string): Annotated[] {
  return readFileSync(`${folder}/speech.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => annotated(folder, JSON.parse(line) as Gold));
}

function annotated(folder: string, { file, group, spans }: Gold): Annotated {
  const source = readFileSync(`${folder}/stories/${file}`, 'utf8');
  const spoken = new Uint8Array(source.length);
  for (const [from, to] of spans) spoken.fill(1, from, to);
  const { story } = parseStory(file, source);
  const grammar = grammarOf(story.language);
  const lines = linesOf(story);
  const isInline = isInlineDialogue(lines);
  const marks = pairLines(lines);
  const rows = lines.flatMap((line, i) => {
    const { marked, dashed } = viewLine(line, marks[i] as LineMarks, isInline, grammar);
    return [...marked, ...(dashed ? [dashed] : [])].map((stretch) => {
      const labels = stretch.views.map(({ clause }) => isSpoken(line, clause, spoken));
      if ('marked' in stretch && !labels.includes(true)) return [];
      return stretch.views.map(
        ({ features }, i): Example => ({
          features,
          afterSpeech: i === 0 ? 'marked' in stretch : (labels[i - 1] ?? false),
          isSpoken: labels[i] ?? false,
        }),
      );
    });
  });
  return { file, group, rows: rows.filter((row) => row.length > 0) };
}

/** Whether most of a clause's letters are annotated. */
function isSpoken(line: Line, clause: Clause, spoken: Uint8Array): boolean {
  let [inside, all] = [0, 0];
  for (const { passage, span } of partsOf(line, clause)) {
    for (let at = span.start; at < span.end; at++) {
      if (!/\p{L}/u.test(passage.text.charAt(at))) continue;
      all++;
      inside += spoken[passage.placeOf({ start: at, end: at + 1 }).start] ?? 0;
    }
  }
  return inside * 2 > all;
}
