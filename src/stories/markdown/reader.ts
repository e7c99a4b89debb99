import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';
import type { ParseContext } from 'micromark-util-types';
import type { SourceBlock } from '../blocks/block.js';
import { Walk } from './walk.js';

const EXTENSIONS = { extensions: [gfm()] };
/** micromark drops one at the start of what it reads. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Reads stretches of one source as CommonMark with GitHub's additions. What one of them defines (the address of a
 * link, a footnote) is known to those that are read after it.
 */
export class MarkdownReader {
  readonly #source: string;
  readonly #parser: ParseContext = parse(EXTENSIONS);

  constructor(source: string) {
    this.#source = source;
  }

  /** The blocks of a stretch that can be read without the rest. */
  read(start: number, end: number): SourceBlock[] {
    const text = this.#source.slice(start, end);
    this.#parser.lazy = {};
    const events = postprocess(this.#parser.document().write(preprocess()(text, undefined, true)));
    return new Walk(this.#source, start + (text.startsWith(BYTE_ORDER_MARK) ? 1 : 0)).blocks(events);
  }
}
