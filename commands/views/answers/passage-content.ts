import type { Library } from '../../../src/library.js';
import { cutWords, weigh } from '../../../src/replies/cut.js';
import type { Marked } from '../../../src/replies/excerpt.js';
import type { Block, Button, Line } from '../../../src/replies/reply.js';
import { clean, cleanLines, dim, line } from '../../../src/replies/runs.js';
import { excerptLines } from '../../../src/replies/unit-lines.js';
import { wording } from '../../../src/replies/wording.js';
import type { Passage } from '../../../src/stories/story/story.js';
import type { Span } from '../../../src/text/span.js';
import type { Context } from '../../calls/command.js';

/** What parts the headings above a passage, and the characters of all of them. */
const BELOW = ' › ';
const PATH_ROOM = 150;

/** How a passage is shown. */
interface ContentOptions {
  readonly marked: Marked;
  /** Characters, as `weigh` counts them; at least 100. */
  readonly room: number;
  readonly button?: Button;
  /** Whether the headings above it are named; not where they stand there themselves. */
  readonly path?: boolean;
}

/** The words of a passage in the form that it has in its story: prose, a list, rows, a play's lines, code. */
export function contentBlocks(context: Context, passage: Passage, options: ContentOptions): Block[] {
  const { marked, room, button, path = true } = options;
  const above = path ? pathOf(passage) : undefined;
  const head = { kind: 'excerpt' as const, ...(above === undefined ? {} : { path: above }) };
  const pressed = button === undefined ? {} : { button };
  const show = (within?: Span) => {
    const label = (name: string) => wording[context.language].label(name, '');
    return excerptLines(passage, marked, { room, label, ...(within === undefined ? {} : { within }) });
  };
  if (passage.kind !== 'code') return [{ ...head, lines: show(), ...pressed }];
  const code: Block = { kind: 'code', text: cutLines(codeOf(context.library, passage), room) };
  const { introduction } = partsOf(passage);
  if (introduction !== undefined) return [{ ...head, lines: show(introduction), ...pressed }, code];
  return [...(above === undefined ? [] : [{ ...head, lines: [] }]), { ...code, ...pressed }];
}

function pathOf({ headings }: Passage): Line | undefined {
  const path = clean(headings.join(BELOW)).trim();
  return path === '' ? undefined : line(dim(cutWords(path, PATH_ROOM)));
}

/** What introduces a piece of code, and the code. */
export function partsOf({ text, units }: Passage): { introduction?: Span; code: Span } {
  const introduction = units.find(({ kind }) => kind === 'introduction')?.span;
  if (introduction === undefined) return { code: { start: 0, end: text.length } };
  return { introduction, code: { start: introduction.end, end: text.length } };
}

/** The code of a passage with its line breaks, where the source has the same words there; else as it is searched. */
export function codeOf(library: Library, passage: Passage): string {
  const { code } = partsOf(passage);
  const words = passage.text.slice(code.start, code.end);
  const { start, end } = passage.placeOf(code);
  const written = library.story(passage.file)?.source.slice(start, end) ?? '';
  const bare = (text: string) => text.replace(/\s+/g, '');
  return cleanLines(bare(written) === bare(words) ? dedent(written) : words.trim());
}

/** Lines without the blanks that all of them begin with. */
function dedent(text: string): string {
  const lines = text
    .replace(/^\s*\n|\s+$/g, '')
    .replaceAll('\t', '    ')
    .split('\n');
  const filled = lines.filter((each) => each.trim() !== '');
  const indent = filled.reduce((least, each) => Math.min(least, each.length - each.trimStart().length), 40);
  return lines.map((each) => each.slice(indent)).join('\n');
}

/** The first lines that there is room for, and "…" where there are more; a longer first line is cut. */
function cutLines(text: string, room: number): string {
  let left = room;
  const lines = text.split('\n');
  const kept = lines.filter((each) => {
    left -= weigh(each) + 1;
    return left >= 0;
  });
  if (kept.length === lines.length) return text;
  return kept.length === 0 ? cutWords(lines[0] ?? '', room) : `${kept.join('\n')}\n…`;
}
