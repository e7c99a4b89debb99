import type { Wanted } from '../../../src/library.js';
import type { Quotation } from '../../../src/quotes/quotations/quotation.js';
import { buttonRow, titleBlock } from '../../../src/replies/blocks.js';
import { countComponents, weighBlock } from '../../../src/replies/fitted.js';
import { COMPONENTS, REPLY_ROOM } from '../../../src/replies/limits.js';
import type { Block, Reply } from '../../../src/replies/reply.js';
import { wording } from '../../../src/replies/wording.js';
import { makeCall, payloadRoom } from '../../calls/call.js';
import type { Context } from '../../calls/command.js';
import { leafCount } from '../pages/pagination.js';
import { citationText, type Format } from './citations.js';
import { quotationBlocks } from './quotations.js';
import { type WantedPage, writeWanted } from './wanted.js';

/** Quotations on a page, at most. */
const SHOWN = 5;
/** Room for the title and the buttons of a page. */
const TITLE_ROOM = 200;
const BUTTON_COMPONENTS = 6;

/** A page of quotations, and a button to the next one where `wanted` tells how to find it again. */
export function quotationPage(
  context: Context,
  found: readonly Quotation[],
  { from = 0, wanted, format }: { from?: number; wanted?: Wanted; format?: Format | undefined } = {},
): Reply {
  const { language } = context;
  const start = from < found.length ? from : 0;
  const shown = fill(
    found.slice(start, start + SHOWN).map((quotation) => blocksOf(context, quotation, format)),
  );
  const leaf = { start, step: shown.length, all: found.length };
  return {
    blocks: [
      titleBlock(wording[language].quotationTitle, ` · ${leafCount(leaf, language)}`),
      ...shown.flat(),
      ...(wanted === undefined
        ? []
        : nextButton(context, { ...wanted, from: start }, shown.length, found.length)),
    ],
  };
}

function blocksOf(context: Context, quotation: Quotation, format: Format | undefined): Block[] {
  const code: Block[] =
    format === undefined ? [] : [{ kind: 'code', text: citationText(context, quotation, format) }];
  return [...quotationBlocks(context, quotation), ...code];
}

/** The first groups that one reply has room for, one at least. */
function fill(groups: readonly Block[][]): Block[][] {
  let room = REPLY_ROOM - TITLE_ROOM;
  let components = COMPONENTS - BUTTON_COMPONENTS;
  return groups.filter((group, index) => {
    room -= group.reduce((sum, block) => sum + weighBlock(block), 0);
    components -= group.reduce((sum, block) => sum + countComponents(block), 0);
    return index === 0 || (room >= 0 && components >= 0);
  });
}

/** The next page alone: where the one before began depends on how long its quotations are. */
function nextButton({ library, language }: Context, wanted: WantedPage, shown: number, all: number): Block[] {
  const next = wanted.from + shown;
  if (next >= all) return [];
  const payload = writeWanted(library, { ...wanted, from: next }, payloadRoom('cite', 'page'));
  return buttonRow([{ label: wording[language].more, call: makeCall('cite', 'page', payload) }]);
}
