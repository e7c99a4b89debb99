import type { Grammar } from '../../language/grammar.js';
import type { Span } from '../../text/span.js';
import type { LineMarks } from './carried.js';
import { type ClauseView, type Setting, viewClauses } from './clauses/clause-features.js';
import { type Clause, clausesOf } from './clauses/clauses.js';
import type { Line } from './lines.js';
import type { Marked } from './marks.js';

/** Clauses that are judged in one row. */
export interface Stretch {
  readonly views: readonly ClauseView[];
}

/** What stands between a pair of quote marks. */
export interface MarkedStretch extends Stretch {
  readonly marked: Marked;
}

/** What a line may hold of speech. */
export interface LineView {
  readonly line: Line;
  /** Between quote marks, outermost only. */
  readonly marked: readonly MarkedStretch[];
  /** Behind the first dash that may open speech, if there is one. */
  readonly dashed?: Stretch;
}

/** Reads a line, apart from the rest of the story but for its quote marks and how it sets dialogue. */
export function viewLine(
  line: Line,
  { marked, opensExchange }: LineMarks,
  isInline: boolean,
  grammar: Grammar,
): LineView {
  const { text, dash, words } = line;
  const outer = marked.map((pair) => pair.outer);
  const within = { start: opensExchange ?? words, end: text.length };
  const clauses = clausesOf(text, within, dash !== '' || opensExchange !== undefined, outer, grammar);
  const dashed = dashedClauses(text, clauses, outer);
  const setting: Setting = { isMarked: false, isInline, grammar };
  return {
    line,
    marked: marked.map((pair) => markedStretch(text, pair, { ...setting, isMarked: true })),
    ...(dashed.length > 0 ? { dashed: { views: viewClauses(text, dashed, setting) } } : {}),
  };
}

/** "3 mars 2016. – ", "LONDON (Reuters). - ": where and when a story is sent. */
const DATELINE = /^[^.!?]{0,60}(?:\d{4}|\))\s*\.?\s*\S{1,2}\s*$/;

/** From the first clause on that a dash opens, and no quote mark. */
function dashedClauses(text: string, clauses: readonly Clause[], outer: readonly Span[]): readonly Clause[] {
  const first = clauses.findIndex(({ opener, start }) => {
    const at = start + text.slice(start).search(/\S|$/);
    if (outer.some((mark) => mark.start === at)) return false;
    return opener === 'line' || (opener === 'dash' && !(at < 80 && DATELINE.test(text.slice(0, at))));
  });
  return first < 0 ? [] : clauses.slice(first);
}

function markedStretch(text: string, marked: Marked, setting: Setting): MarkedStretch {
  const clauses = clausesOf(text, marked.inner, false, [], setting.grammar);
  return { views: viewClauses(text, clauses, setting), marked };
}
