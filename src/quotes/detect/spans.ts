import type { Passage, Story } from '../../stories/story/story.js';
import { type Marked, pairMarks, trim } from './marks.js';

/** The quotations of a passage, outermost only. */
export interface QuotedPassage {
  readonly passage: Passage;
  /** In order, apart. */
  readonly marked: readonly Marked[];
  /** Its first quotation goes on from the passage before. */
  readonly continues: boolean;
  /** They are lines of a dialogue, without marks. */
  readonly dialogue?: boolean;
}

/** Finds what stands between quote marks, or after the dash of a dialogue, in each passage of a story. */
export function quotedIn({ passages, source }: Story): QuotedPassage[] {
  const found: QuotedPassage[] = [];
  for (let i = 0; i < passages.length; ) {
    const run = runFrom(passages, i);
    for (const quoted of run) found.push(withDialogue(quoted, source));
    i += run.length;
  }
  return found;
}

const FAMILY = ['«»‹›', '“”„‟"', '‘’‚'];

/** Whether a passage opens with a mark of the same kind: « or, by an older custom, ». */
function reopens(passage: Passage | undefined, mark: string): boolean {
  const first = passage?.text.charAt(0) ?? '';
  return first !== '' && FAMILY.some((marks) => marks.includes(mark) && marks.includes(first));
}

/** In paragraphs: no quotation of news is longer. */
const LONGEST_RUN = 20;

/** A quotation over paragraphs of which each opens with a mark and the last closes; else one paragraph. */
function runFrom(passages: readonly Passage[], from: number): QuotedPassage[] {
  const run: QuotedPassage[] = [];
  for (let i = from; i < Math.min(passages.length, from + LONGEST_RUN); i++) {
    const passage = passages[i] as Passage;
    const continues = i > from;
    const text = continues ? reopened(passage.text) : passage.text;
    const { marked, open } = pairMarks(text);
    const whole = continues && !marked.some(({ outer }) => outer.start === 0);
    if (continues && whole && open !== 0) break;
    if (!whole && (continues || open === undefined)) return [...run, quoted(passage, marked, continues)];
    if (open === undefined || !reopens(passages[i + 1], passage.text.charAt(open))) break;
    const last = { start: open, end: text.length };
    const inner = trim(text, open + 1, text.length);
    const earlier = marked.filter(({ outer }) => outer.end <= open);
    run.push(quoted(passage, [...earlier, { outer: last, inner, depth: 0 }], continues));
  }
  const passage = passages[from] as Passage;
  return [quoted(passage, pairMarks(passage.text).marked, false)];
}

const reopened = (text: string): string =>
  text.replace(/^[»›]/, (mark) => (mark === '»' ? '«' : '‹')).replace(/^”/, '“');

function quoted(passage: Passage, marked: readonly Marked[], continues: boolean): QuotedPassage {
  return { passage, marked: marked.filter(({ depth }) => depth === 0), continues };
}

/** Adds the lines of a dialogue: those that open with a dash, among two or more, and hold no quote marks. */
function withDialogue(quoted: QuotedPassage, source: string): QuotedPassage {
  const { passage, marked } = quoted;
  if (marked.length > 0) return quoted;
  const starts = [...passage.text.matchAll(/[—–] (?=\S)/g)]
    .map(({ index }) => index)
    .filter(
      (at) => at === 0 || /[\n\r]/.test(source.charAt(passage.placeOf({ start: at, end: at + 1 }).start - 1)),
    );
  if (starts.length === 0 || starts[0] !== 0) return quoted;
  const lines = starts.map((start, i) => ({ start, end: starts[i + 1] ?? passage.text.length }));
  const spoken = lines.map(({ start, end }): Marked => {
    const inner = trim(passage.text, start + 1, end);
    return { outer: { start, end: inner.end }, inner, depth: 0 };
  });
  return { ...quoted, marked: spoken, dialogue: true };
}
