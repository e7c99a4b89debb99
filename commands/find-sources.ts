import { claimsIn } from '../src/dialogue/claims.js';
import { textBlock, titleBlock } from '../src/replies/blocks.js';
import { cut } from '../src/replies/cut.js';
import type { Block, Reply } from '../src/replies/reply.js';
import { clean } from '../src/replies/runs.js';
import { wording } from '../src/replies/wording.js';
import type { Context, MessageCommand } from './calls/command.js';
import { excerptBlocks } from './views/answers/excerpts.js';
import { FIND_SOURCES } from './views/help-page.js';

/** Passages shown, and the characters of each. */
const PASSAGES = 3;
const PASSAGE_ROOM = 600;
/** Characters of a message that are looked at, and of each list of names and figures. */
const MESSAGE_ROOM = 2000;
const LIST_ROOM = 400;

/** The passages nearest to what a message says, and which of its names and figures stand in the stories. */
export const findSources: MessageCommand = {
  name: FIND_SOURCES,
  run(context, text): Reply {
    const { library, language } = context;
    const w = wording[language];
    const said = clean(text).trim().slice(0, MESSAGE_ROOM);
    const { excerpts, verdict } = library.ask(said, { limit: PASSAGES });
    const shown = verdict === 'nothing' ? [] : excerpts;
    return {
      private: true,
      isMissing: shown.length === 0,
      blocks: [
        titleBlock(w.sourcesTitle),
        ...(shown.length === 0 ? [textBlock(w.noSources)] : []),
        ...evidenceBlocks(context, said),
        ...shown.flatMap((excerpt) => excerptBlocks(context, excerpt, PASSAGE_ROOM, 'soft')),
      ],
    };
  },
};

function evidenceBlocks({ library, language }: Context, text: string): Block[] {
  const w = wording[language];
  const { found, missing } = claimsIn(library, text);
  const list = (label: string, items: readonly string[]): Block[] =>
    items.length === 0 ? [] : [textBlock(w.label(label, cut(items.join(', '), LIST_ROOM)))];
  return [...list(w.found, found), ...list(w.notFound, missing)];
}
