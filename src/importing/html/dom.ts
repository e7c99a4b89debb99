import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Root, RootContent } from 'hast';
import { fromDom } from 'hast-util-from-dom';
import { DOMParser } from 'linkedom';
import { LONGEST_TAG, MOST_TAGS } from '../document/limits.js';
import { ImportError } from '../document/problem.js';

/** What is asked of an element. */
export interface DomElement {
  readonly localName: string;
  readonly textContent: string | null;
  readonly children: Iterable<DomElement>;
  readonly childNodes: Iterable<unknown>;
  readonly parentElement: DomElement | null;
  readonly previousElementSibling: DomElement | null;
  readonly nextElementSibling: DomElement | null;
  getAttribute(name: string): string | null;
  matches(selector: string): boolean;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  append(...nodes: unknown[]): void;
  replaceWith(element: DomElement): void;
  remove(): void;
}

/** What is asked of a document. */
export interface DomDocument {
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
  readonly title: string;
  createElement(name: string): DomElement;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

/** XML knows these names of characters without being told. */
const OF_XML: ReadonlySet<string> = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);

const TOO_LONG = new RegExp(`<[a-zA-Z/][^<>]{${LONGEST_TAG},}`);
/** Elements stand within each other at most so deep; documents that people write have a tenth of it. */
const DEEPEST = 400;

/**
 * Reads HTML as browsers do; scripts are not run, and nothing is loaded.
 *
 * @throws {ImportError} Where elements stand too deep within each other.
 */
export function parseHtml(source: string): DomDocument {
  bound(source);
  return shallow(new DOMParser().parseFromString(source, 'text/html') as unknown as DomDocument);
}

/**
 * Reads XML: entities that it declares itself are left as they are written, and nothing is loaded.
 *
 * @throws {ImportError} Where elements stand too deep within each other.
 */
export function parseXml(source: string): DomDocument {
  bound(source);
  const known = source.replace(/&([a-z][a-z\d]{1,30});/gi, (written, name: string) => {
    const character = OF_XML.has(name) ? false : decodeNamedCharacterReference(name);
    return character === false ? written : character;
  });
  return shallow(new DOMParser().parseFromString(known, 'text/xml') as unknown as DomDocument);
}

/**
 * Refuses what would take more memory than a thread may have: where that runs out, the whole program ends.
 *
 * @throws {ImportError} Where there are too many tags, or one is too long.
 */
export function bound(source: string): void {
  let tags = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) tags += 1;
  if (tags > MOST_TAGS) throw new ImportError({ kind: 'hostile', message: `${tags} tags` });
  if (TOO_LONG.test(source))
    throw new ImportError({ kind: 'hostile', message: `a tag of more than ${LONGEST_TAG} characters` });
}

function shallow(page: DomDocument): DomDocument {
  if (depthOf(page) > DEEPEST)
    throw new ImportError({ kind: 'hostile', message: `more than ${DEEPEST} elements within each other` });
  return page;
}

/** How deep elements stand within each other; counted no further than they may. */
export function depthOf({ documentElement }: DomDocument): number {
  let level = documentElement === null ? [] : [documentElement];
  let depth = 0;
  for (; level.length > 0 && depth <= DEEPEST; depth++)
    level = level.flatMap(({ children }) => [...children]);
  return depth;
}

/** The content of an element, apart from the document that it stands in. */
export function contentOf(element: DomElement): Root {
  const node = fromDom(element as never);
  return { type: 'root', children: 'children' in node ? (node.children as RootContent[]) : [] };
}
