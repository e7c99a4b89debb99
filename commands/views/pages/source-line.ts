import type { Located } from '../../../src/people/persons/person.js';
import type { Block } from '../../../src/replies/reply.js';
import { sourceBlock } from '../../../src/replies/source.js';
import { wording } from '../../../src/replies/wording.js';
import type { Context } from '../../calls/command.js';
import { readerLink } from './reader-link.js';

/** Where something of a story stands, with a link to where it can be read. */
export function sourceAt(context: Context, where: Pick<Located, 'passage' | 'span' | 'place'>): Block {
  const { library, language } = context;
  const { place } = where;
  const story = library.story(place.file);
  const citation = library.citation(place);
  return sourceBlock({ story, place, citation, page: readerLink(context, where) }, wording[language]);
}
