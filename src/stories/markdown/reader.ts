import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';
import type { ParseContext } from 'micromark-util-types';
import type { SourceBlock } from '../blocks/block.js';
import type { Plain } from './dialects/read.js';
import { Walk } from './walk.js';

const EXTENSIONS = { extensions: [gfm()] };
/** micromark drops one at the start of what it reads. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Reads stretches of one source as CommonMark with GitHub's additions. What one of them defines (the address of a
 * link, a footnote) is known to those that are read after it.
 */
export class MarkdownReader {
  readonly #plain: Plain;
  readonly #parser: ParseContext = parse(EXTENSIONS);

  constructor(plain: Plain) {
    this.#plain = plain;
  }

  /** The blocks of a stretch that can be read without the rest. */
  read(start: number, end: number): SourceBlock[] {
    return this.#read(this.#plain.text, start, end);
  }

  /** What the title of a frame shows. */
  readTitle(start: number, end: number): SourceBlock['pieces'] {
    return this.#read(this.#plain.titles, start, end).flatMap(({ pieces }) => pieces);
  }

  #read(text: string, start: number, end: number): SourceBlock[] {
    const stretch = text.slice(start, end);
    this.#parser.lazy = {};
    const events = postprocess(this.#parser.document().write(preprocess()(stretch, undefined, true)));
    const offset = start + (stretch.startsWith(BYTE_ORDER_MARK) ? 1 : 0);
    const walk = new Walk(text, offset, this.#plain, (from, to) => this.#read(text, from, to));
    return walk.blocks(events);
  }
}
