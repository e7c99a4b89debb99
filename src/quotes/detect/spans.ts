import { type Grammar, grammarOf } from '../../language/grammar.js';
import type { Passage, Story } from '../../stories/story/story.js';
import { lazy } from '../../text/lazy.js';
import type { Span } from '../../text/span.js';
import { type LineMarks, pairLines } from './carried.js';
import { readTellerWeights } from './clauses/teller.js';
import { isInlineDialogue, speaksInDashes } from './conventions.js';
import { type Line, linesOf, partsOf } from './lines.js';
import type { Marked } from './marks.js';
import { behindDashes, betweenMarks } from './speech.js';
import { isSpokenBetween, speaksInMarks } from './spoken-marks.js';
import { type LineView, viewLine } from './stretches.js';
import { behindLabel, signedLines, wholeLine } from './whole-lines.js';

/** A stretch that is quoted, and where its line stands among the lines of its story. */
export interface Quoted extends Marked {
  /** The number of its line. */
  readonly line: number;
  /** Nothing stands before it in its line, or a dash opens it: somebody begins to speak. */
  readonly opensTurn: boolean;
  /** It goes on with what was said in the line before, in a paragraph of its own. */
  readonly goesOnTurn: boolean;
  /** Its story tells in talk, so that who is spoken to may answer in the next line. */
  readonly inTalk: boolean;
}

/** The quotations of a passage, outermost only. */
export interface QuotedPassage {
  readonly passage: Passage;
  /** In order, apart. */
  readonly marked: readonly Quoted[];
  /** Its first quotation goes on from the passage before. */
  readonly continues: boolean;
}

const WEIGHTS = lazy(readTellerWeights);

/** Finds what stands between quote marks, or behind the dash of a dialogue, in each passage of a story. */
export function quotedIn(story: Story): QuotedPassage[] {
  const grammar = grammarOf(story.language);
  const lines = linesOf(story);
  const marks = pairLines(lines);
  const isInline = isInlineDialogue(lines);
  const views = lines.map((line, i) => viewLine(line, marks[i] as LineMarks, isInline, grammar));
  const dashed = views.map((view) => behindDashes(view, WEIGHTS()));
  const inTalk = speaksInMarks(views);
  const hasDashes = speaksInDashes(views, dashed);
  const isSigned = signedLines(lines, story.source);
  const found = new Map<Passage, { marked: Quoted[]; continues: boolean }>(
    story.passages.map((passage) => [passage, { marked: [], continues: false }]),
  );
  for (const [i, view] of views.entries()) {
    const signed = isSigned[i] === true ? wholeLine(view.line) : undefined;
    const labelled = behindLabel(view.line);
    const whole = labelled.length === 0 && signed ? [signed] : labelled;
    const dashes = hasDashes[i] === true ? (dashed[i] ?? []) : [];
    const spoken = whole.length > 0 ? whole : spokenIn(view, dashes, inTalk, grammar);
    for (const [n, marked] of spoken.entries()) {
      const isDashed = dashes.includes(marked);
      const continues = n === 0 && marks[i]?.continues === true;
      const opensTurn = isDashed ? marked.goesOn !== true : marked.outer.start === 0;
      const isTalk = marked.isSpoken === true && marked.label === undefined && (isDashed || inTalk);
      const quoted = { ...marked, line: i, opensTurn, goesOnTurn: continues, inTalk: isTalk };
      place(view.line, quoted, continues, found);
    }
  }
  return [...found].map(([passage, quoted]) => ({ passage, ...quoted }));
}

/** The speech of a line: behind its dashes, and between the quote marks outside of that. */
function spokenIn(
  { line, marked }: LineView,
  dashed: readonly Marked[],
  inTalk: boolean,
  { isEnglish }: Grammar,
): Marked[] {
  const between: Marked[] = [];
  let before: Marked | undefined;
  for (const { views, marked: pair } of marked) {
    const isTaken = dashed.some(({ inner }) => inner.start < pair.outer.end && pair.outer.start < inner.end);
    if (isTaken) continue;
    const isSpoken = isSpokenBetween(line.text, pair, before, inTalk);
    before = isSpoken ? { ...pair, isSpoken } : pair;
    // English closes the marks before the teller's words.
    between.push(...(isEnglish ? [before] : betweenMarks(line.text, views, before, WEIGHTS())));
  }
  return [...dashed, ...between].sort((a, b) => a.inner.start - b.inner.start);
}

/** Hands a stretch of a line to its passages; what is cut between two goes on in the second. */
function place(
  line: Line,
  marked: Quoted,
  continues: boolean,
  found: Map<Passage, { marked: Quoted[]; continues: boolean }>,
): void {
  const outer = partsOf(line, marked.outer);
  const inner = partsOf(line, marked.inner);
  for (const [i, { passage, span }] of outer.entries()) {
    const within = inner.find((part) => part.passage === passage);
    const quoted = found.get(passage);
    if (!within || !quoted) continue;
    const { teller, label, ...rest } = marked;
    const told = teller && spanIn(line, teller, passage);
    const name = label && spanIn(line, label, passage);
    if (i > 0 || continues) quoted.continues = true;
    quoted.marked.push({
      ...rest,
      outer: span,
      inner: within.span,
      ...(told ? { teller: told } : {}),
      ...(name ? { label: name } : {}),
    });
  }
}

const spanIn = (line: Line, span: Span, passage: Passage): Span | undefined =>
  partsOf(line, span).find((part) => part.passage === passage)?.span;
