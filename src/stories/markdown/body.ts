import type { SourceBlock } from '../blocks/block.js';
import { linesOf } from '../blocks/lines.js';
import { type Piece, textOf } from '../blocks/piece.js';
import { MASK } from './dialects/mask.js';
import { type Plain, readDialects } from './dialects/read.js';
import { withFrames } from './framed.js';
import { isTooMuchMarkup } from './markup.js';
import { MarkdownReader } from './reader.js';
import { type Segment, segmentsOf } from './segments.js';
import { labelledLines } from './soft-lines.js';

/** What a Markdown source holds. */
interface Body {
  /** Undefined where it has too much markup to be somebody's writing. */
  readonly blocks: readonly SourceBlock[] | undefined;
  /** The source with blanks in the place of what its author hid. */
  readonly seen: string;
}

/** Reads a Markdown source from an offset on. */
export function readMarkdownBody(source: string, from: number, isMdx = false): Body {
  const plain = readDialects(source, from, isMdx);
  const seen = plain.titles.replaceAll(MASK, ' ');
  const segments = segmentsOf(plain.text, from);
  if (isTooMuchMarkup(plain.text, segments)) return { blocks: undefined, seen };
  const reader = new MarkdownReader(plain);
  for (const segment of segments) {
    if (!segment.plain && defines(plain.text, segment)) reader.read(segment.start, segment.end);
  }
  const blocks = segments.flatMap((segment) =>
    segment.plain ? plainParagraph(plain.text, segment) : reader.read(segment.start, segment.end),
  );
  return { blocks: withTitles(blocks, plain, reader), seen };
}

function withTitles(
  blocks: readonly SourceBlock[],
  { frames }: Plain,
  reader: MarkdownReader,
): readonly SourceBlock[] {
  const titled = frames.flatMap((frame) => {
    const { title } = frame;
    const pieces = title === undefined ? [] : reader.readTitle(title.start, title.end);
    return pieces.length === 0 && frame.isNote !== true ? [] : [{ frame, pieces }];
  });
  return titled.length === 0 ? blocks : withFrames(blocks, titled);
}

function defines(text: string, { start, end }: Segment): boolean {
  return text.slice(start, end).includes(']:');
}

function plainParagraph(text: string, { start, end }: Segment): SourceBlock {
  const pieces: Piece[] = [];
  const ends: number[] = [];
  let length = 0;
  for (const line of linesOf(text.slice(start, end), 0)) {
    if (pieces.length > 0) {
      pieces.push({ text: ' ', at: start + line.at, end: start + line.at });
      ends.push(++length);
    }
    pieces.push({ text: line.text, at: start + line.at });
    length += line.text.length;
  }
  const lines = labelledLines(textOf(pieces), ends);
  return { kind: 'paragraph', pieces, ...(lines.length > 0 ? { lines } : {}) };
}
