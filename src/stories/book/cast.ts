import { fold } from '../../text/words.js';
import { type Run, runText } from '../plain-text/runs.js';
import { numberedHeading } from './numbering.js';

const HEADING =
  /^(?:dramatis personae|personnages|acteurs|distribution|(?:the )?(?:persons?|people|characters?|cast)(?: (?:of|in|represented in) the (?:play|comedy|tragedy|drama))?|cast of characters|les? personnages)\b.{0,60}$/;
/** A list of persons has at most so many runs. */
const LONGEST = 60;

/** The runs of the lists of the persons of plays, each heading included. */
export function castRuns(runs: readonly Run[]): number[] {
  const found: number[] = [];
  for (let at = 0; at < runs.length; at++) {
    if (!isHeading(runs[at])) continue;
    const end = endOf(runs, at);
    for (; at < end; at++) found.push(at);
  }
  return found;
}

function isHeading(run: Run | undefined): boolean {
  const text = run?.lines[0]?.text ?? '';
  return /^\P{Ll}/u.test(text) && text.length < 100 && HEADING.test(fold(text).replace(/[_*.:]/g, ''));
}

/** A list ends where an act or a scene begins, or after so many runs. */
function endOf(runs: readonly Run[], at: number): number {
  const next = runs
    .slice(at, at + LONGEST)
    .findIndex((run, i) => i > 0 && numberedHeading(runText(run)) !== undefined);
  if (next > 0) return at + next;
  return (runs[at]?.lines.length ?? 0) > 1 ? at + 1 : at;
}
