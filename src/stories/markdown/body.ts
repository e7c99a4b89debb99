import type { SourceBlock } from '../blocks/block.js';
import { linesOf } from '../blocks/lines.js';
import type { Piece } from '../blocks/piece.js';
import { isTooMuchMarkup } from './markup.js';
import { MarkdownReader } from './reader.js';
import { type Segment, segmentsOf } from './segments.js';

/** Reads a Markdown source from an offset on; undefined where it has too much markup to be somebody's writing. */
export function readMarkdownBody(source: string, from: number): SourceBlock[] | undefined {
  const segments = segmentsOf(source, from);
  if (isTooMuchMarkup(source, segments)) return undefined;
  const reader = new MarkdownReader(source);
  for (const segment of segments) {
    if (!segment.plain && defines(source, segment)) reader.read(segment.start, segment.end);
  }
  return segments.flatMap((segment) =>
    segment.plain ? plainParagraph(source, segment) : reader.read(segment.start, segment.end),
  );
}

function defines(source: string, { start, end }: Segment): boolean {
  return source.slice(start, end).includes(']:');
}

function plainParagraph(source: string, { start, end }: Segment): SourceBlock {
  const pieces: Piece[] = [];
  for (const { text, at } of linesOf(source.slice(start, end), 0)) {
    if (pieces.length > 0) pieces.push({ text: ' ', at: start + at, end: start + at });
    pieces.push({ text, at: start + at });
  }
  return { kind: 'paragraph', pieces };
}
