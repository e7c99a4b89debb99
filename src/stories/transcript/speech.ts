import { WordList } from '../../lexicon/word-list.js';
import { fold } from '../../text/words.js';
import { type Form, type Label, labelsIn } from './labels.js';

/** Tells who speaks in the lines of a play or a transcript. */
export interface Speech {
  readonly form: Form;
  /** The label that a line opens with; none where it goes on. */
  labelOf(line: string): Label | undefined;
}

/** Words that open a line with a colon or a full stop, and are no names: "Note", "Attention", "Q". */
const NOT_LABELS = new WordList('pages/not-labels', fold);
/** So many lines with a label make a transcript. */
const FEWEST = 3;
/** So much of what has a label must be of labels that come again. */
const RECURRING = 0.5;
/** Of all paragraphs so many have a label, in a document that is plainly of that form; in a play less. */
const PLAINLY = 0.6;
const SHARE: Readonly<Record<Form, number>> = {
  dashed: 0.15,
  angled: 0.3,
  stamped: 0.15,
  colon: 0.4,
  capitals: 0.2,
  point: 0.5,
};

const STAMPED = /^\[/;
/** A schedule or a sheet has labels, too, but hardly a sentence. */
const SAID = 0.4;

interface Found {
  readonly label: Label;
  readonly name: string;
  /** The time stands before it, or the words end as a sentence does, or stand below. */
  readonly isSaid: boolean;
  /** The time stands before it, in brackets. */
  readonly isStamped: boolean;
}

/**
 * Tells whether a document says who speaks, and how.
 *
 * @param lines The first line of each paragraph; of a chat each line.
 * @param paragraphs How many paragraphs there are.
 */
export function speechIn(lines: readonly string[], paragraphs: number): Speech | undefined {
  const byForm = new Map<Form, Found[]>();
  for (const line of lines) {
    for (const label of labelsIn(line)) {
      const name = fold(line.slice(label.name.start, label.name.end));
      if (NOT_LABELS.has(name)) continue;
      const rest = line.slice(label.end);
      const isSaid = label.name.start > 0 || rest === '' || /[.!?…]["»”’)\]]?$/.test(rest);
      const known = byForm.get(label.form);
      const found = { label, name, isSaid, isStamped: STAMPED.test(line) };
      if (known === undefined) byForm.set(label.form, [found]);
      else known.push(found);
    }
  }
  const forms = [...byForm].filter(([form, found]) => isSpeech(form, found, paragraphs));
  const [best] = forms.sort((a, b) => b[1].length - a[1].length);
  return best === undefined ? undefined : speechOf(best[0], best[1], paragraphs);
}

function isSpeech(form: Form, found: readonly Found[], paragraphs: number): boolean {
  if (isChat(form, found, paragraphs)) return true;
  const counts = countsOf(found);
  const recurring = [...counts.values()].filter((count) => count > 1);
  const again = recurring.reduce((sum, count) => sum + count, 0);
  return (
    found.length >= FEWEST &&
    again >= found.length * RECURRING &&
    found.length >= paragraphs * SHARE[form] &&
    found.filter(({ isSaid }) => isSaid).length >= found.length * SAID &&
    !isRecord(found)
  );
}

/** What is stamped line by line below a title is a chat, of however few messages. */
function isChat(form: Form, found: readonly Found[], paragraphs: number): boolean {
  return form === 'angled' && found.length >= paragraphs - 1 && found.every(({ isStamped }) => isStamped);
}

/** A sheet has the same fields in the same order again and again; three persons do not speak so. */
function isRecord(found: readonly Found[]): boolean {
  const next = new Map<string, Set<string>>();
  for (const [i, { name }] of found.entries()) {
    const after = found[i + 1]?.name;
    if (after !== undefined) next.set(name, (next.get(name) ?? new Set()).add(after));
  }
  return next.size > 2 && found.length >= 2 * next.size && [...next.values()].every(({ size }) => size === 1);
}

function countsOf(found: readonly Found[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of found) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function speechOf(form: Form, found: readonly Found[], paragraphs: number): Speech {
  const counts = countsOf(found);
  const isPlain = found.length >= paragraphs * PLAINLY || isChat(form, found, paragraphs);
  const names = new Set([...counts].flatMap(([name, count]) => (isPlain || count > 1 ? [name] : [])));
  return {
    form,
    labelOf: (line) =>
      labelsIn(line).find(
        (label) => label.form === form && names.has(fold(line.slice(label.name.start, label.name.end))),
      ),
  };
}
