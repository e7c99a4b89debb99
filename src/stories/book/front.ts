import { type Run, runText } from '../plain-text/runs.js';
import { numberedHeading } from './numbering.js';
import type { Role } from './sections.js';

/** The longest title, in characters. */
const LONGEST = 120;
/** A run of so many lines at most, each shorter than so many characters, is no paragraph. */
const SHORT_LINES = 6;
const SHORT_LINE = 60;
/** The title page names the author, too: "by Edith Marlowe", or the name alone above the title. */
const BY = /^(?:by|par|de)\b/i;

/**
 * The run that is the title of a book: the one that its header names, else the first above the chapters that looks
 * like a title; -1 for none.
 */
export function titleAt(runs: readonly Run[], roles: readonly (Role | 'joined')[]): number {
  const isHeading = (role: Role | 'joined' | undefined) =>
    typeof role === 'object' && role.kind === 'heading';
  const named = roles.findIndex(
    (role) => typeof role === 'object' && role.kind === 'heading' && role.depth === 1,
  );
  if (named >= 0) return named;
  const first = roles.findIndex(isHeading);
  const below = roles.findIndex((role, at) => at > first && typeof role === 'object' && role.kind === 'text');
  const heads = first >= 0 && numberedHeading(runText(runs[first] as Run)) === undefined;
  if (heads && below >= 0 && isFront(runs[below] as Run)) return first;
  return runs.findIndex((run, at) => {
    const role = roles[at];
    if (typeof role !== 'object' || role.kind !== 'text' || (first >= 0 && at > first)) return false;
    const text = runText(run);
    return text.length <= LONGEST && /\p{L}/u.test(text) && !BY.test(text) && !/[.;,:]$/.test(text);
  });
}

/** Above the first chapter, what is no paragraph is of the title page. */
export function isFront({ lines }: Run): boolean {
  if (lines.length <= SHORT_LINES && lines.every(({ text }) => text.length < SHORT_LINE)) return true;
  return !/\p{Ll}[.!?…]["»”’)\]]?$/u.test(lines.at(-1)?.text ?? '');
}
