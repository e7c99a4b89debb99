import { sentences } from '../../../src/language/sentences.js';
import type { Library } from '../../../src/library.js';
import { buttonRow, titleBlock } from '../../../src/replies/blocks.js';
import type { Reply } from '../../../src/replies/reply.js';
import { wording } from '../../../src/replies/wording.js';
import type { Excerpt } from '../../../src/search/verdict/answer.js';
import { HASH_LENGTH } from '../../../src/text/hash.js';
import { makeCall, payloadRoom } from '../../calls/call.js';
import type { Context } from '../../calls/command.js';
import { gone } from '../pages/notices.js';
import { leafButtons, leafCount } from '../pages/pagination.js';
import { passageBlocks } from './excerpts.js';
import { chunks } from './passage-ids.js';

/** Passages on a page, and the characters of each. */
const SHOWN = 3;
const ROOM = 400;
/** Characters before the ids: the number of the first passage shown, and what parts it from them. */
export const LEAF_ROOM = 3;
/** Passages in one call, where two figures and a point tell from which on. */
const MOST = Math.floor((payloadRoom('ask', 'more') - 3) / (HASH_LENGTH + 1));
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

/** Whether two such ids are of the same passage. */
function isOfOne(id: string, other: string): boolean {
  return id.slice(0, HASH_LENGTH) === other.slice(0, HASH_LENGTH);
}

/** A page of further passages for a question, each with the sentence that comes nearest. */
export function morePassages(context: Context, payload: string): Reply {
  const { library, language } = context;
  const [, from, ids = ''] = /^(?:(\d{1,2})\.)?(.*)$/s.exec(payload) ?? [];
  // Whoever forges a button gets what still stands of it, and no more than there is room for in the next.
  const known = chunks(ids, HASH_LENGTH + 1)
    .filter((id) => /^[\w-]+[\da-z]$/.test(id))
    .filter((id, at, ids) => ids.findIndex((other) => isOfOne(id, other)) === at)
    .slice(0, MOST);
  const all = known.flatMap((id) => {
    const passage = library.passage(id.slice(0, HASH_LENGTH));
    if (passage === undefined) return [];
    const span = sentences(passage.text)[Number.parseInt(id.slice(HASH_LENGTH), MOST_SENTENCES)];
    return [{ passage, span: span ?? { start: 0, end: 0 } }];
  });
  if (all.length === 0) return gone(context);
  const start = Number(from ?? 0) < all.length ? Number(from ?? 0) : 0;
  const leaf = { start, step: SHOWN, all: all.length };
  return {
    blocks: [
      titleBlock(wording[language].otherPassages, ` · ${leafCount(leaf, language)}`),
      ...all
        .slice(start, start + SHOWN)
        .flatMap(({ passage, span }) => passageBlocks(context, passage, { span, style: 'soft' }, ROOM)),
      ...buttonRow(leafButtons(leaf, language, (at) => makeCall('ask', 'more', `${at}.${known.join('')}`))),
    ],
    // From an answer it opens beside it; from a page of itself it takes that page's place.
    beside: from === undefined,
    tone: 'none',
  };
}
