import { sentences } from '../../../src/language/sentences.js';
import type { Library } from '../../../src/library.js';
import { titleBlock } from '../../../src/replies/blocks.js';
import type { Reply } from '../../../src/replies/reply.js';
import { wording } from '../../../src/replies/wording.js';
import type { Excerpt } from '../../../src/search/verdict/answer.js';
import { HASH_LENGTH } from '../../../src/text/hash.js';
import type { Context } from '../../calls/command.js';
import { gone } from '../pages/notices.js';
import { passageBlocks } from './excerpts.js';
import { chunks } from './passage-ids.js';

/** Characters of each passage. */
const ROOM = 500;
/** The number of a sentence within its passage takes one character: 0 to z. */
const MOST_SENTENCES = 36;

/**
 * Names passages with their answering sentences, as many as there is room for: each its id, and the number of
 * the sentence in base 36.
 */
export function markedIds(library: Library, excerpts: readonly Excerpt[], room: number): string {
  return excerpts
    .slice(0, Math.floor(room / (HASH_LENGTH + 1)))
    .map(({ passage, answer }) => {
      const number = sentences(passage.text).findIndex(({ end }) => end > answer.start);
      return `${library.idOf(passage)}${Math.min(Math.max(number, 0), MOST_SENTENCES - 1).toString(36)}`;
    })
    .join('');
}

/** Further passages for a question, each with the sentence that answers best. */
export function morePassages(context: Context, payload: string): Reply {
  const { library, language } = context;
  const blocks = chunks(payload, HASH_LENGTH + 1).flatMap((id) => {
    const passage = library.passage(id.slice(0, HASH_LENGTH));
    if (passage === undefined) return [];
    const sentence = sentences(passage.text)[Number.parseInt(id.slice(HASH_LENGTH), MOST_SENTENCES)];
    return passageBlocks(context, passage, sentence ?? { start: 0, end: 0 }, ROOM);
  });
  if (blocks.length === 0) return gone(context);
  return { blocks: [titleBlock(wording[language].otherPassages), ...blocks], beside: true };
}
