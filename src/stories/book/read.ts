import type { Span } from '../../text/span.js';
import type { SourceBlock } from '../blocks/block.js';
import { linesOf } from '../blocks/lines.js';
import type { Omitted } from '../blocks/omitted.js';
import { hasWords } from '../page/leftovers.js';
import { paragraphsOf } from '../plain-text/plain-text.js';
import { type Run, runsOf, runText } from '../plain-text/runs.js';
import { isWrapped } from '../plain-text/wrapping.js';
import { isDirection, LineReader } from '../transcript/lines.js';
import { type Speech, speechIn } from '../transcript/speech.js';
import { isFront, titleAt } from './front.js';
import { unwrap } from './gutenberg.js';
import { type BookData, readHeader } from './header.js';
import { withoutIllustrations } from './notes.js';
import { Depth } from './numbering.js';
import { type Role, type Sections, sectionsOf } from './sections.js';

/** A book, or a play, or a collection of tales. */
interface Book {
  readonly blocks: readonly SourceBlock[];
  /** What the wrapper tells of it. */
  readonly data: BookData;
  readonly omitted: readonly Omitted[];
}

/** So many headings make a book of a text without a wrapper. */
const HEADINGS = 2;

/** Reads plain text from an offset on as a book: with its chapters, tales, acts; none where it is no book. */
export function readBook(source: string, from: number): Book | undefined {
  const wrapping = unwrap(source, from);
  const body = wrapping?.body ?? { start: from, end: source.length };
  const header = wrapping?.header ?? ownHeader(source, from);
  const data = readHeader(source.slice(header.start, header.end));
  const text = withoutIllustrations(source.slice(0, body.end));
  const runs = runsOf(linesOf(text, wrapping === undefined ? header.end : body.start));
  const sections = sectionsOf(runs, data.title);
  const speech = speechOf(runs, sections);
  const isBook = wrapping !== undefined || sections.sure + sections.likely >= HEADINGS;
  if (!isBook && speech === undefined) return undefined;
  const { blocks, notes } = blocksOf(runs, sections, speech);
  const omitted: Omitted[] = [{ why: 'note', blocks: notes }];
  if (wrapping !== undefined)
    omitted.push({ why: 'wrapper', blocks: around(source, wrapping.header.start, body) });
  return { blocks, data, omitted };
}

/** The lines "Title: …", "Author: …" at the head of a text; nothing where its first line is none. */
function ownHeader(source: string, from: number): Span {
  const lines = /^\s*Tit(?:le|re)[ \u00A0]?:.*(?:\s*\n\p{L}{3,12}(?: \p{L}{3,12})?[ \u00A0]?:.*)*/u.exec(
    source.slice(from, from + 2000),
  );
  return { start: from, end: from + (lines?.[0].length ?? 0) };
}

function around(source: string, from: number, body: { start: number; end: number }): SourceBlock[] {
  return [
    { start: from, end: body.start },
    { start: body.end, end: source.length },
  ].flatMap(({ start, end }): SourceBlock[] => {
    const text = source.slice(start, end);
    const at = start + text.length - text.trimStart().length;
    return text.trim() === '' ? [] : [{ kind: 'paragraph', pieces: [{ text: text.trim(), at }] }];
  });
}

/** Who speaks, as the text tells it in lines that are no headings. */
function speechOf(runs: readonly Run[], { roles }: Sections): Speech | undefined {
  const said = runs.filter((_, at) => isText(roles[at]));
  const lines = said.flatMap((run) => run.lines.map(({ text }) => text));
  return speechIn(lines, said.length);
}

function isText(role: Role | 'joined' | undefined): boolean {
  return typeof role === 'object' && role.kind === 'text';
}

function blocksOf(runs: readonly Run[], sections: Sections, speech: Speech | undefined): BookBlocks {
  const { roles } = sections;
  const goesOn = isWrapped(runs.map(({ lines }) => lines));
  const title = titleAt(runs, roles);
  const first = roles.findIndex(
    (role, at) => at > title && typeof role === 'object' && role.kind === 'heading',
  );
  const reader = speech && new LineReader(speech);
  const blocks: SourceBlock[] = [];
  const notes: SourceBlock[] = [];
  for (const [at, run] of runs.entries()) {
    const role = roles[at];
    if (role === undefined || role === 'joined' || !hasWords(runText(run))) continue;
    const isHeading = role.kind === 'heading' || at === title;
    const isShort = at < first && isFront(run);
    const said = isHeading || isShort || role.kind !== 'text' ? undefined : reader?.read(run.lines);
    if (said === undefined) blocks.push(...(reader?.close() ?? []));
    if (isHeading) {
      const joined = roles[at + 1] === 'joined' ? (runs[at + 1]?.lines ?? []) : [];
      blocks.push(heading([...run.lines, ...joined], at === title ? Depth.title : depthOf(role)));
      continue;
    }
    const found =
      said ?? paragraphsOf(run.lines, role.kind === 'text' && !isShort ? goesOn : () => false, String(at));
    if (role.kind === 'note') notes.push(...found);
    else if (role.kind === 'aside' || isShort) blocks.push(...found.map(asAside));
    else blocks.push(...found.map((block) => (speech && isDirection(block) ? asAside(block) : block)));
  }
  return { blocks: [...blocks, ...(reader?.close() ?? [])], notes };
}

/** What a book holds, and what was left out of it. */
interface BookBlocks {
  readonly blocks: SourceBlock[];
  readonly notes: SourceBlock[];
}

function asAside({ pieces }: SourceBlock): SourceBlock {
  return { kind: 'aside', pieces };
}

function depthOf(role: Role): number {
  return role.kind === 'heading' ? role.depth : Depth.title;
}

function heading(lines: Run['lines'], depth: number): SourceBlock {
  const pieces = lines
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .flatMap(({ text, at }, i) =>
      i === 0
        ? [{ text, at }]
        : [
            { text: ' ', at, end: at },
            { text, at },
          ],
    );
  return { kind: 'heading', pieces, depth };
}
