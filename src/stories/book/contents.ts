import { fold } from '../../text/words.js';
import { type Run, runText } from '../plain-text/runs.js';
import { afterNumber, isBareNumber, numberedHeading } from './numbering.js';

/** A table of contents: which runs it takes, and what it names. */
export interface Contents {
  readonly from: number;
  /** The one after its last run. */
  readonly to: number;
  /** See `titleKey`. */
  readonly entries: ReadonlySet<string>;
}

const HEADING =
  /^(?:table of )?contents?[.:]?$|^table(?: des (?:matieres|chapitres|contes|nouvelles))?[.:]?$|^sommaire[.:]?$/;
/** A table has at most so many runs. */
const LONGEST = 400;
/** In characters: whatever is longer and ends as a sentence is none of its entries. */
const PROSE = 160;

/** The tables of contents of a text. */
export function contentsIn(runs: readonly Run[]): Contents[] {
  const keys = runs.map((run) => titleKey(runText(run)));
  return runs.flatMap((run, at) => (isHeading(run) ? (tableAt(runs, keys, at) ?? []) : []));
}

/** What a title shares with its entry in a table: its words, without number and page. */
export function titleKey(text: string): string {
  const named = text.replace(/[\s.…·]+\d{1,4}$/u, '');
  const numbered = numberedHeading(named);
  const bare = numbered?.isTitled ? named.replace(/^\S+\s+(?:the\s+|n[o°]\s*)?\S+[\s.,:;—–-]+/iu, '') : named;
  return fold(afterNumber(bare) ?? bare)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function isHeading({ lines }: Run): boolean {
  return HEADING.test(fold(lines[0]?.text ?? '').replace(/[_*]/g, ''));
}

function tableAt(runs: readonly Run[], keys: readonly string[], at: number): Contents | undefined {
  const rest = runs[at]?.lines.slice(1) ?? [];
  const first = rest[0] ?? runs[at + 1]?.lines[0];
  if (first === undefined) return undefined;
  const wanted = titleKey(first.text);
  const most = Math.min(runs.length, at + LONGEST);
  let to = at + 1;
  const isAgain = (i: number) => i > at + (rest.length > 0 ? 0 : 1) && isSame(keys[i] ?? '', wanted);
  while (to < most && !isAgain(to) && !isProse(runs[to] as Run)) to++;
  // What numbers the first section stands above its title.
  while (to > at + 1 && to < runs.length && isNumber(runs[to - 1] as Run)) to--;
  const inside = runs
    .slice(at, to)
    .flatMap((run, i) => [
      ...(i === 0 ? [] : [keys[at + i] ?? '']),
      ...run.lines.slice(i === 0 ? 1 : 0).map(({ text }) => titleKey(text)),
    ]);
  const entries = new Set(inside.filter((key) => key.length > 2));
  return entries.size > 1 ? { from: at, to, entries } : undefined;
}

function isSame(key: string, wanted: string): boolean {
  return key.length > 2 && wanted.length > 2 && (key.startsWith(wanted) || wanted.startsWith(key));
}

function isNumber(run: Run): boolean {
  const text = runText(run);
  return isBareNumber(text) || numberedHeading(text)?.isTitled === false;
}

function isProse(run: Run): boolean {
  const text = runText(run);
  return (
    text.length > PROSE &&
    /\p{Ll}[^.]*[.!?»”]$/u.test(text.slice(-80)) &&
    /\p{Ll}{3}/u.test(text.slice(0, 60))
  );
}
