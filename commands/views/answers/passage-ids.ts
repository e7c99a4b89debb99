import type { Library } from '../../../src/library.js';
import type { Passage } from '../../../src/stories/story/story.js';
import { HASH_LENGTH } from '../../../src/text/hash.js';

/** The ids of as many passages as there is room for, each once, one after the other. */
export function passageIds(library: Library, passages: readonly Passage[], room: number): string {
  const ids = new Set(passages.map((passage) => library.idOf(passage)));
  return [...ids].slice(0, Math.floor(room / HASH_LENGTH)).join('');
}

/** The passages of such ids that still stand in the stories. */
export function passagesOf(library: Library, ids: string): Passage[] {
  return chunks(ids, HASH_LENGTH).flatMap((id) => library.passage(id) ?? []);
}

/** A text in pieces of a length, the last one perhaps shorter. */
export function chunks(text: string, length: number): string[] {
  return Array.from({ length: Math.ceil(text.length / length) }, (_, index) =>
    text.slice(index * length, (index + 1) * length),
  );
}
