import type { SourceBlock } from '../blocks/block.js';
import { type Piece, textOf, trimPieces } from '../blocks/piece.js';
import { htmlPieces, INLINE, TAGS } from './html.js';
import { TableMaker } from './table.js';

/** Reads a stretch of a source as Markdown. */
export type ReadStretch = (start: number, end: number) => readonly SourceBlock[];

const NAME = /^<\/?([a-z][a-z\d]*)/i;
/** What ends a row that nothing closes. */
const ROW_ENDS: ReadonlySet<string> = new Set(['tr', 'table', 'tbody', 'thead', 'tfoot']);
const BETWEEN_CELLS = '\u2003';

/** Makes blocks of a stretch of HTML: what stands between the tags of blocks is read as Markdown. */
export class HtmlBlocks {
  readonly #text: string;
  readonly #read: ReadStretch;
  readonly #found: SourceBlock[] = [];
  readonly #table = new TableMaker();
  #row: Piece[] | undefined;
  /** The tag of a block that was opened last. */
  #within = '';
  #group = '';

  constructor(text: string, read: ReadStretch) {
    this.#text = text;
    this.#read = read;
  }

  blocks(start: number, end: number): SourceBlock[] {
    const html = this.#text.slice(start, end);
    let from = start;
    for (const { 0: tag, index } of html.matchAll(TAGS)) {
      if (INLINE.test(tag)) continue;
      this.#stretch(from, start + index);
      from = start + index + tag.length;
      this.#tag(tag, start + index);
    }
    this.#stretch(from, end);
    this.#endRow();
    return this.#found;
  }

  #tag(tag: string, at: number): void {
    const name = (tag.match(NAME)?.[1] ?? '').toLowerCase();
    const isOpening = !tag.startsWith('</');
    if (ROW_ENDS.has(name)) this.#endRow();
    if (name === 'table' && isOpening) this.#table.open(at);
    else if (name === 'tr' && isOpening) this.#row = [];
    else if ((name === 'td' || name === 'th') && isOpening && this.#row !== undefined)
      this.#openCell(this.#row, at);
    if (/^(?:ul|ol|dl)$/.test(name) && isOpening) this.#group = String(at);
    if (name !== 'br') this.#within = isOpening ? name : '';
  }

  #openCell(row: Piece[], at: number): void {
    this.#table.cell();
    if (row.length > 0) row.push({ text: BETWEEN_CELLS, at, end: at });
  }

  #endRow(): void {
    const pieces = trimPieces(this.#row ?? []);
    if (pieces.length > 0) this.#found.push(this.#table.row({ kind: 'row', pieces }));
    this.#row = undefined;
  }

  #stretch(start: number, end: number): void {
    const words = this.#text.slice(start, end).match(/^(?:\s|<[!/?a-z][^<>]{0,1000}>)*/i)?.[0].length ?? 0;
    if (start + words >= end) return;
    if (this.#row !== undefined) this.#cell(this.#row, start, end);
    else if (this.#within === 'pre') this.#push({ kind: 'code', pieces: htmlPieces(this.#text, start, end) });
    else for (const block of this.#read(start + words, end)) this.#push(this.#placed(block));
  }

  #cell(row: Piece[], start: number, end: number): void {
    const at = textOf(row).length;
    row.push(...htmlPieces(this.#text, start, end));
    this.#table.content({ start: at, end: textOf(row).length });
  }

  /** A block as the tag around it has it. */
  #placed(block: SourceBlock): SourceBlock {
    if (block.kind !== 'paragraph') return block;
    const depth = this.#within.match(/^h([1-6])$/)?.[1];
    if (depth !== undefined) return { kind: 'heading', pieces: block.pieces, depth: Number(depth) };
    if (/^(?:li|dd)$/.test(this.#within)) return { ...block, kind: 'row', group: `${this.#group}/html` };
    if (/^(?:figcaption|caption)$/.test(this.#within)) return { kind: 'aside', pieces: block.pieces };
    if (/^(?:summary|dt)$/.test(this.#within)) return { ...block, bold: textOf(block.pieces).length };
    return block;
  }

  #push(block: SourceBlock): void {
    if (block.pieces.length > 0) this.#found.push(block);
  }
}
