import type { Block } from '../../../src/replies/reply.js';
import { sourceBlock } from '../../../src/replies/source.js';
import { wording } from '../../../src/replies/wording.js';
import type { Place } from '../../../src/stories/story/place.js';
import type { Context } from '../../calls/command.js';

/** Where something of a story stands. */
export function sourceAt({ library, language }: Context, place: Place): Block {
  return sourceBlock(library.story(place.file), place, library.citation(place), wording[language]);
}
