import type { Wanted } from '../../../src/library.js';
import type { Quotation } from '../../../src/quotes/quotations/quotation.js';
import { buttonRow, titleBlock } from '../../../src/replies/blocks.js';
import type { Block, Reply } from '../../../src/replies/reply.js';
import { wording } from '../../../src/replies/wording.js';
import { makeCall, payloadRoom } from '../../calls/call.js';
import type { Context } from '../../calls/command.js';
import { leafButtons, leafCount } from '../pages/pagination.js';
import { citationText, type Format } from './citations.js';
import { quotationBlocks } from './quotations.js';
import { writeWanted } from './wanted.js';

/** Quotations on a page; with what is to be copied, which may be long, one. */
const SHOWN = 3;

/** Which page of which quotations is shown, and how. */
interface PageOptions {
  /** The number of the first quotation shown. */
  readonly from?: number;
  /** What tells how to find them again; without it there is one page, and no buttons. */
  readonly wanted?: Wanted;
  readonly format?: Format | undefined;
}

/** A page of quotations, with buttons to the pages before and after. */
export function quotationPage(
  context: Context,
  found: readonly Quotation[],
  { from = 0, wanted, format }: PageOptions = {},
): Reply {
  const { language, library } = context;
  const start = from < found.length ? from : 0;
  const leaf = { start, step: format === undefined ? SHOWN : 1, all: found.length };
  const callAt = (at: number) => {
    const payload = writeWanted(library, { ...wanted, from: at, format }, payloadRoom('cite', 'page'));
    return makeCall('cite', 'page', payload);
  };
  return {
    blocks: [
      titleBlock(wording[language].quotationTitle, ` · ${leafCount(leaf, language)}`),
      ...found.slice(start, start + leaf.step).flatMap((quotation) => blocksOf(context, quotation, format)),
      ...(wanted === undefined ? [] : buttonRow(leafButtons(leaf, language, callAt))),
    ],
  };
}

function blocksOf(context: Context, quotation: Quotation, format: Format | undefined): Block[] {
  const code: Block[] =
    format === undefined ? [] : [{ kind: 'code', text: citationText(context, quotation, format) }];
  return [...quotationBlocks(context, quotation), ...code];
}
