import type { Span } from '../../text/span.js';
import type { ClauseView } from './clauses/clause-features.js';
import type { Saying } from './clauses/incises.js';
import { spokenClauses, type TellerWeights } from './clauses/teller.js';
import type { Marked } from './marks.js';
import type { LineView } from './stretches.js';

/** Stands around words, and is none of them. */
const LEADING = /^[\s,;:.)»”\]—–―‒−⸺-]+/;
const TRAILING = /[\s,;:«“([—–―‒−⸺-]+$/;
const CLOSING = /^(?:[^«]*)[»”]$/;
/** Sayings that no speaker would mean so: within quote marks they alone are the teller's. */
export const SURE: ReadonlySet<Saying> = new Set<Saying>([
  'inverted-cue',
  'inverted-past',
  'cue-subject',
  'past-subject',
]);

/** What is spoken behind the dashes of a line, in order; none where its first clause is the teller's throughout. */
export function behindDashes(view: LineView, weights: TellerWeights): Marked[] {
  if (view.dashed === undefined) return [];
  const { views } = view.dashed;
  return runsOf(view.line.text, views, spokenClauses(views, false, weights), undefined);
}

/** What is spoken between a pair of quote marks: all, but for the teller's words. */
export function betweenMarks(
  text: string,
  views: readonly ClauseView[],
  marked: Marked,
  weights: TellerWeights,
): Marked[] {
  const spoken = withoutDoubt(views, spokenClauses(views, true, weights));
  const runs = spoken.includes(false) ? runsOf(text, views, spoken, marked) : [];
  return runs.length === 0 ? [marked] : runs;
}

/** Within quote marks the teller begins with a verb of saying, and stops with the sentence. */
function withoutDoubt(views: readonly ClauseView[], spoken: readonly boolean[]): boolean[] {
  const found: boolean[] = [];
  for (const [i, { saying, clause }] of views.entries()) {
    const begins = found[i - 1] !== false && i > 0 && saying !== undefined && SURE.has(saying);
    const goesOn = found[i - 1] === false && clause.opener !== 'sentence';
    const isSure =
      begins && (saying === 'inverted-cue' || saying === 'cue-subject') && clause.opener !== 'text';
    found.push(!isSure && (spoken[i] === true || !(begins || goesOn)));
  }
  return found;
}

/** The runs of spoken clauses: a dash that opens speech, and the teller's words, part them. */
function runsOf(
  text: string,
  views: readonly ClauseView[],
  spoken: readonly boolean[],
  marked: Marked | undefined,
): Marked[] {
  const runs: Run[] = [];
  let open: Run | undefined;
  for (const [i, { clause }] of views.entries()) {
    if (spoken[i] !== true) {
      if (open) open.teller ??= { start: clause.start, end: clause.end };
      if (open?.teller && open.teller.end === clause.start) open.teller.end = clause.end;
      continue;
    }
    const isNew = clause.opener === 'line' || clause.opener === 'dash';
    if (open === undefined || isNew || open.teller) {
      open = { start: clause.start, end: clause.end, goesOn: open !== undefined && !isNew };
      runs.push(open);
    } else open.end = clause.end;
  }
  return runs.flatMap((run) => shown(text, run, marked));
}

interface Run {
  start: number;
  end: number;
  readonly goesOn: boolean;
  teller?: { start: number; end: number };
}

function shown(text: string, { start, end, goesOn, teller }: Run, marked: Marked | undefined): Marked[] {
  const inner = words(text, start, end);
  if (inner.start >= inner.end) return [];
  const outer = {
    start: marked?.inner.start === inner.start ? marked.outer.start : inner.start,
    end: marked?.inner.end === inner.end ? marked.outer.end : inner.end,
  };
  return [
    {
      outer,
      inner,
      depth: 0,
      isSpoken: true,
      goesOn,
      ...(teller ? { teller: words(text, teller.start, teller.end) } : {}),
    },
  ];
}

/** A stretch without the marks at its ends that belong to the words around it. */
function words(text: string, from: number, to: number): Span {
  const whole = text.slice(from, to);
  const start = from + (LEADING.exec(whole)?.[0].length ?? 0);
  let end = to - (TRAILING.exec(whole)?.[0].length ?? 0);
  while (end > start && CLOSING.test(text.slice(start, end)))
    end = start + text.slice(start, end - 1).trimEnd().length;
  return { start, end: Math.max(start, end) };
}
