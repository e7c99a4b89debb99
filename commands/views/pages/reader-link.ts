import type { Library } from '../../../src/library.js';
import type { Located } from '../../../src/people/persons/person.js';
import { URL_LENGTH } from '../../../src/replies/limits.js';
import { sentencesOf } from '../../../src/stories/story/readings.js';
import type { Passage } from '../../../src/stories/story/story.js';
import type { Context, Reader } from '../../calls/command.js';

/** Where something stands on the page of its story. */
type Anchored = Pick<Located, 'passage' | 'span'>;

/** The mark on a story's page of a passage. */
export function passageAnchor(library: Library, passage: Passage): string {
  return `p${library.idOf(passage)}`;
}

/**
 * The mark on a story's page of a sentence, or of the passage where the stretch is empty: the same for as long as the
 * passage's words are.
 */
export function anchorOf(library: Library, { passage, span }: Anchored): string {
  const anchor = passageAnchor(library, passage);
  if (span.start === span.end) return anchor;
  const sentence = sentencesOf(passage).findLast(({ start }) => start <= span.start);
  return sentence === undefined ? anchor : `${anchor}${sentence.start.toString(36)}`;
}

/** The address of the page of a story's file; nothing where it has none. */
function pageAddress({ address, links }: Reader, file: string): string | undefined {
  if (links === undefined) return `${address}/read/${file.split('/').map(encoded).join('/')}`;
  return links[file] === undefined ? undefined : `${address}/server/${links[file]}`;
}

/** Where something can be read among what stands around it; nothing where no page shows stories. */
export function readerLink({ library, reader }: Context, where: Anchored): string | undefined {
  const page = reader && pageAddress(reader, where.passage.file);
  if (page === undefined) return undefined;
  const address = `${page}#${anchorOf(library, where)}`;
  return address.length <= URL_LENGTH ? address : undefined;
}

/** A name as a part of an address, without marks that could end a link. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(/['()*!~]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}
