import type { Span } from '../../text/span.js';
import type { SourceBlock } from '../blocks/block.js';
import type { Cell } from '../blocks/cell.js';
import { textOf } from '../blocks/piece.js';

/** Gathers the cells of the rows of one table after the other. */
export class TableMaker {
  #group = '';
  #columns: string[] | undefined;
  #at = -1;
  #contents: { readonly column: number; readonly span: Span }[] = [];

  /** A table begins at an offset. */
  open(at: number): void {
    this.#group = String(at);
    this.#columns = undefined;
  }

  /** A cell begins, maybe an empty one. */
  cell(): void {
    this.#at++;
  }

  /** Where the words of the cell stand in its row. */
  content(span: Span): void {
    this.#contents.push({ column: this.#at, span });
  }

  /** The row that ends, of which the block shows the words. */
  row(block: SourceBlock): SourceBlock {
    const text = textOf(block.pieces);
    const isHeader = this.#columns === undefined;
    const cells = this.#contents.flatMap(({ column, span }): (Cell & { readonly at: number })[] => {
      const words = text.slice(span.start, span.end).trimEnd();
      const start = span.start + words.length - words.trimStart().length;
      const end = span.start + words.length;
      return end > start ? [{ span: { start, end }, column: this.#columns?.[column] ?? '', at: column }] : [];
    });
    if (isHeader) {
      this.#columns = [];
      for (const { span, at } of cells) this.#columns[at] = text.slice(span.start, span.end);
    }
    this.#at = -1;
    this.#contents = [];
    const row = { isHeader, cells: cells.map(({ span, column }) => ({ span, column })) };
    return { ...block, kind: 'row', group: this.#group, row };
  }
}
