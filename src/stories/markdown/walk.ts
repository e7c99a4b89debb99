import { decodeString } from 'micromark-util-decode-string';
import type { Event, Token } from 'micromark-util-types';
import type { SourceBlock } from '../blocks/block.js';
import { BlockMaker } from './block-maker.js';
import { INLINE } from './html.js';
import { HtmlBlocks, type ReadStretch } from './html-blocks.js';
import { TableMaker } from './table.js';

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
  codeFenced: 'code',
  codeIndented: 'code',
  htmlFlow: 'paragraph',
  paragraph: 'paragraph',
  setextHeading: 'heading',
  tableRow: 'row',
};
const LINE_BREAK = /^<br\b/i;
const LISTS: ReadonlySet<string> = new Set(['listOrdered', 'listUnordered']);

/** What stands in the place of something else, by the offset of its mark. */
interface Stands {
  readonly frameLists: ReadonlySet<number>;
  readonly definitions: ReadonlySet<number>;
}

interface OpenList {
  readonly at: number;
  readonly isFrame: boolean;
  number?: number;
}

/** Walks the events of one document. */
export class Walk {
  readonly #text: string;
  readonly #offset: number;
  readonly #stands: Stands;
  readonly #read: ReadStretch;
  readonly #found: SourceBlock[] = [];
  readonly #table = new TableMaker();
  #making = new BlockMaker();
  #block: string | undefined;
  #hidden = 0;
  /** The lists that are open, with the offset where each begins, and the number of the item that is open. */
  readonly #lists: OpenList[] = [];

  /** @param read Reads a stretch of HTML between two tags of blocks as Markdown. */
  constructor(text: string, offset: number, stands: Stands, read: ReadStretch) {
    this.#text = text;
    this.#offset = offset;
    this.#stands = stands;
    this.#read = read;
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
    const at = this.#from(token);
    if (LISTS.has(type)) this.#lists.push({ at, isFrame: this.#stands.frameLists.has(at) });
    if (type === 'table') this.#table.open(at);
    if (type === 'listItemValue') this.#number(this.#slice(token));
    if (HIDDEN.has(type)) this.#hidden++;
    if (type === 'image') this.#making.openPicture();
    if (this.#block === undefined && Object.hasOwn(BLOCKS, type)) this.#block = type;
    else if (type === 'htmlText') this.#tag(this.#slice(token), at);
    else if (this.#hidden === 0 && this.#block !== undefined) this.#inside(token, at);
  }

  #tag(tag: string, at: number): void {
    if (LINE_BREAK.test(tag)) this.#making.breakLine(at);
    else if (!INLINE.test(tag)) this.#making.part(at);
  }

  #inside(token: Token, at: number): void {
    const type: string = token.type;
    const end = this.#offset + token.end.offset;
    if (SHOWN.has(type)) this.#making.show(this.#slice(token), at, end);
    else if (type === 'lineEnding')
      this.#making.endLine(at, this.#block === 'codeFenced' || this.#block === 'codeIndented');
    else if (type === 'hardBreakEscape' || type === 'hardBreakTrailing') this.#making.breakLine(at);
    else if (type === 'strong') this.#making.openBold();
    else if (type === 'tableHeader' || type === 'tableData') this.#table.cell();
    else if (type === 'tableContent') this.#making.openCell(at);
    else if (type === 'characterReference') this.#making.show(decodeString(this.#slice(token)), at, end);
    else if (type === 'atxHeadingSequence') this.#making.depth ||= this.#slice(token).length;
    else if (type === 'setextHeadingLineSequence')
      this.#making.depth = this.#slice(token).startsWith('=') ? 1 : 2;
  }

  #exit(token: Token): void {
    const type: string = token.type;
    if (LISTS.has(type)) this.#lists.pop();
    if (HIDDEN.has(type)) this.#hidden--;
    if (type === 'image') this.#making.closePicture();
    if (this.#block !== undefined && type === 'strong') this.#making.closeBold();
    if (this.#block !== undefined && type === 'tableContent') this.#table.content(this.#making.closeCell());
    if (type === this.#block) this.#close(token, type);
  }

  #close(token: Token, type: string): void {
    const kind = BLOCKS[type] ?? 'paragraph';
    const list = this.#lists.find(({ isFrame }) => !isFrame);
    if (type === 'htmlFlow') {
      const end = this.#offset + token.end.offset;
      const blocks = new HtmlBlocks(this.#text, this.#read).blocks(this.#from(token), end);
      this.#found.push(...(list === undefined ? blocks : blocks.map((block) => this.#inList(block, list))));
    } else {
      const block = this.#making.block(kind);
      if (block !== undefined && kind === 'row') this.#found.push(this.#table.row(block));
      else if (block !== undefined) this.#found.push(list === undefined ? block : this.#inList(block, list));
    }
    this.#making = new BlockMaker();
    this.#block = undefined;
  }

  /** A paragraph in a list is an item of it. */
  #inList(block: SourceBlock, { at, number }: OpenList): SourceBlock {
    if (block.kind !== 'paragraph') return block;
    const isOuter = this.#lists.filter(({ isFrame }) => !isFrame).length === 1;
    const numbered = isOuter && number !== undefined ? { number } : {};
    const defines = this.#stands.definitions.has(at) && this.#found.at(-1)?.group !== String(at);
    return { ...block, kind: 'row', group: String(at), ...numbered, ...(defines ? { defines: true } : {}) };
  }

  /** Items are counted from the first, for many number each of them with 1. */
  #number(value: string): void {
    const list = this.#lists.at(-1);
    if (list !== undefined) list.number = list.number === undefined ? Number(value) : list.number + 1;
  }

  #from(token: Token): number {
    return this.#offset + token.start.offset;
  }

  #slice(token: Token): string {
    return this.#text.slice(this.#from(token), this.#offset + token.end.offset);
  }
}
