import type { Block } from './block.js';
import { linesOf } from './lines.js';
import { type Definitions, readMarkdown } from './markdown.js';
import type { Piece } from './piece.js';
import { type Segment, segmentsOf } from './segments.js';

/** Reads a Markdown source from an offset on. */
export function readMarkdownBody(source: string, from: number): Block[] {
  const known: Definitions = { links: new Set(), footnotes: new Set() };
  const segments = segmentsOf(source, from);
  const read = (segment: Segment) => readMarkdown(source, segment.start, segment.end, known);
  const defining = segments.filter((segment) => !segment.plain && defines(source, segment));
  for (const segment of defining) read(segment);
  return segments.flatMap((segment) => (segment.plain ? plainParagraph(source, segment) : read(segment)));
}

function defines(source: string, { start, end }: Segment): boolean {
  const at = source.indexOf(']:', start);
  return at >= 0 && at < end;
}

function plainParagraph(source: string, { start, end }: Segment): Block {
  const pieces: Piece[] = [];
  for (const { text, at } of linesOf(source.slice(start, end), 0)) {
    if (pieces.length > 0) pieces.push({ text: ' ', at: start + at, end: start + at });
    pieces.push({ text, at: start + at });
  }
  return { kind: 'paragraph', pieces };
}
