import type { Line, Run } from '../../replies/reply.js';
import { escapeMarkdown } from './escape.js';

/** The ids of the registered commands, by their names: with its id a command's name can be pressed. */
export type CommandIds = ReadonlyMap<string, string>;

/** A run with what stands beside it on its line, as it is shown. */
interface Placed {
  readonly run: Run;
  readonly before: string;
  readonly after: string;
}

/**
 * A line in Discord's Markdown, in which no markup of others runs.
 *
 * @param below What is shown below it in the same text.
 */
export function renderLine(line: Line, ids: CommandIds, below = ''): string {
  const runs = joinAlike(line);
  const texts = runs.map(({ text }) => text);
  const placed = runs.map((run, at) => ({
    run,
    before: texts.slice(0, at).join(''),
    after: texts.slice(at + 1).join(''),
  }));
  const all = stretches(placed);
  return all
    .map(
      (stretch, at) => (isTouched(all[at - 1], stretch) ? UNSEEN : '') + renderStretch(stretch, ids, below),
    )
    .join('');
}

/** What parts marks that would else touch, and be read as others. */
const UNSEEN = '\u200b';

/** Whether the marks of a stretch begin right where those of the one before end. */
function isTouched(before: readonly Placed[] | undefined, stretch: readonly Placed[]): boolean {
  const [last, first] = [before?.at(-1)?.run, stretch[0]?.run];
  if (last === undefined || first === undefined || !hasMarks(last) || !hasMarks(first)) return false;
  return /\S$/.test(last.text) && /^\S/.test(first.text);
}

function hasMarks({ style, command }: Run): boolean {
  return command !== undefined || MARKS[style ?? ''] !== undefined;
}

/** What two runs must share so that marks need not end between them. */
function kindOf({ style, url, command }: Run): string {
  if (url !== undefined || command !== undefined) return 'alone';
  return style === 'dim' || style === undefined ? 'plain' : style;
}

/** Runs of one style that touch are one: marks between them would show, and halves of markup would meet. */
function joinAlike(line: Line): Run[] {
  const joined: Run[] = [];
  for (const run of line.filter(({ text }) => text !== '')) {
    const last = joined.at(-1);
    const kind = kindOf(run);
    if (last && kind !== 'alone' && kindOf(last) === kind && last.key === run.key)
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

/** Runs of one style side by side, the key words among them in marks of their own. */
function stretches(placed: readonly Placed[]): Placed[][] {
  const found: Placed[][] = [];
  for (const one of placed) {
    const last = found.at(-1)?.at(-1);
    const kind = kindOf(one.run);
    if (last && kind !== 'alone' && kindOf(last.run) === kind) found.at(-1)?.push(one);
    else found.push([one]);
  }
  return found;
}

/** Discord's marks for what stands out. */
const MARKS: Readonly<Record<string, string>> = { strong: '**', soft: '*', label: '*' };

function renderStretch(stretch: readonly Placed[], ids: CommandIds, below: string): string {
  const [first] = stretch;
  if (first === undefined) return '';
  if (kindOf(first.run) === 'alone') return renderAlone(first, ids, below);
  const inner = stretch.map(renderKey).join('');
  const marks = MARKS[first.run.style ?? ''];
  return marks === undefined ? inner : marked(inner, marks);
}

function renderKey({ run, before, after }: Placed): string {
  const text = escapeMarkdown(run.text, before, after);
  return run.key === true ? marked(text, '__') : text;
}

/** Marks that stand beside a blank would show; marks around nothing, too. */
function marked(text: string, marks: string): string {
  const words = text.trim();
  if (words === '') return text;
  const start = text.indexOf(words);
  return `${text.slice(0, start)}${marks}${words}${marks}${text.slice(start + words.length)}`;
}

function renderAlone(placed: Placed, ids: CommandIds, below: string): string {
  const { run, before, after } = placed;
  const { text, url, command = '' } = run;
  const id = ids.get(command);
  if (id !== undefined) return `</${command}:${id}>`;
  // A bracket that closes after a link would be taken for the link's own.
  if (url !== undefined && text.trim() !== '' && !/^[^[]*\]/.test(`${after}\n${below}`))
    return renderLink(escapeMarkdown(text, before, after), url);
  const plain = escapeMarkdown(text, before, after);
  return command === '' ? plain : marked(plain, '**');
}

/** The words of a link may hold no brackets, not even escaped ones: an arrow after them leads there instead. */
function renderLink(words: string, url: string): string {
  return /[[\]]/.test(words) ? `${words} [↗](<${url}>)` : `[${words}](<${url}>)`;
}
