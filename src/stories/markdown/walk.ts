import { decodeString } from 'micromark-util-decode-string';
import type { Event, Token } from 'micromark-util-types';
import type { SourceBlock } from '../blocks/block.js';
import { type Piece, trimPieces } from '../blocks/piece.js';
import { htmlPieces } from './html.js';

/** The tokens of micromark that show what they hold, letter by letter. */
const SHOWN: ReadonlySet<string> = new Set([
  'autolinkEmail',
  'autolinkProtocol',
  'characterEscapeValue',
  'codeFlowValue',
  'codeTextData',
  'data',
  'literalAutolinkEmail',
  'literalAutolinkHttp',
  'literalAutolinkWww',
]);
/** The tokens within which nothing is shown: addresses, labels, the language of a code block. */
const HIDDEN: ReadonlySet<string> = new Set([
  'codeFencedFence',
  'definition',
  'gfmFootnoteCall',
  'gfmFootnoteDefinitionLabel',
  'htmlText',
  'reference',
  'resource',
  'tableDelimiterRow',
]);
/** The tokens that each become a block. */
const BLOCKS: Readonly<Record<string, SourceBlock['kind']>> = {
  atxHeading: 'heading',
  codeFenced: 'paragraph',
  codeIndented: 'paragraph',
  htmlFlow: 'paragraph',
  paragraph: 'paragraph',
  setextHeading: 'heading',
  tableRow: 'row',
};
const LINE_BREAK = /^<br\b/i;
const GROUPS: ReadonlySet<string> = new Set(['listOrdered', 'listUnordered', 'table']);
/** Stands between two cells of a table row: wider than the blank between two words. */
const BETWEEN_CELLS = '\u2003';

/** Walks the events of one document. */
export class Walk {
  readonly #source: string;
  readonly #offset: number;
  readonly #found: SourceBlock[] = [];
  #pieces: Piece[] = [];
  #alternative: Piece[] = [];
  #block: string | undefined;
  #depth = 0;
  #hidden = 0;
  #image = 0;
  #nesting = 0;
  #group = '';

  constructor(source: string, offset: number) {
    this.#source = source;
    this.#offset = offset;
  }

  blocks(events: readonly Event[]): SourceBlock[] {
    for (const [step, token] of events) {
      if (step === 'enter') this.#enter(token);
      else this.#exit(token);
    }
    return this.#found;
  }

  #enter(token: Token): void {
    const type: string = token.type;
    if (GROUPS.has(type) && this.#nesting++ === 0) this.#group = String(this.#from(token));
    if (HIDDEN.has(type)) this.#hidden++;
    if (type === 'image') this.#image++;
    if (this.#block === undefined && Object.hasOwn(BLOCKS, type)) this.#block = type;
    else if (type === 'htmlText' && LINE_BREAK.test(this.#slice(token))) this.#show(' ', token);
    else if (this.#hidden === 0 && this.#block !== undefined) this.#inside(token);
  }

  #inside(token: Token): void {
    const type: string = token.type;
    if (SHOWN.has(type)) this.#show(this.#slice(token), token);
    else if (type === 'lineEnding') this.#space(' ', token);
    else if (type === 'tableContent') this.#space(BETWEEN_CELLS, token);
    else if (type === 'characterReference') this.#show(decodeString(this.#slice(token)), token);
    else if (type === 'atxHeadingSequence') this.#depth ||= this.#slice(token).length;
    else if (type === 'setextHeadingLineSequence') this.#depth = this.#slice(token).startsWith('=') ? 1 : 2;
  }

  #exit(token: Token): void {
    const type: string = token.type;
    if (GROUPS.has(type)) this.#nesting--;
    if (HIDDEN.has(type)) this.#hidden--;
    if (type === 'image') this.#image--;
    if (type === this.#block) this.#close(token);
  }

  #close(token: Token): void {
    const type: string = token.type;
    const at = this.#from(token);
    if (type === 'htmlFlow') this.#pieces = htmlPieces(this.#source, at, this.#offset + token.end.offset);
    const pieces = trimPieces(this.#pieces);
    const alternative = trimPieces(this.#alternative);
    const kind = this.#nesting > 0 && type === 'paragraph' ? 'row' : BLOCKS[type];
    if (kind === 'heading' && pieces.length > 0) this.#found.push({ kind, pieces, depth: this.#depth });
    else if (kind === 'row' && pieces.length > 0) this.#found.push({ kind, pieces, group: this.#group });
    else if (kind !== undefined && pieces.length > 0) this.#found.push({ kind, pieces });
    else if (alternative.length > 0) this.#found.push({ kind: 'aside', pieces: alternative });
    this.#pieces = [];
    this.#alternative = [];
    this.#block = undefined;
    this.#depth = 0;
  }

  #from(token: Token): number {
    return this.#offset + token.start.offset;
  }

  #slice(token: Token): string {
    return this.#source.slice(this.#from(token), this.#offset + token.end.offset);
  }

  /** White space that markup makes, once and not at the start. */
  #space(text: string, token: Token): void {
    const at = this.#from(token);
    const last = this.#pieces.at(-1)?.text;
    if (last !== undefined && last !== ' ' && last !== BETWEEN_CELLS)
      this.#pieces.push({ text, at, end: at });
  }

  #show(text: string, token: Token): void {
    const at = this.#from(token);
    const length = token.end.offset - token.start.offset;
    const pieces = this.#image > 0 ? this.#alternative : this.#pieces;
    // What is dropped between two blanks leaves one.
    const skip = text.startsWith(' ') && pieces.at(-1)?.text.endsWith(' ') ? 1 : 0;
    if (text.length === length) pieces.push({ text: text.slice(skip), at: at + skip });
    else pieces.push({ text, at, end: at + length });
  }
}
