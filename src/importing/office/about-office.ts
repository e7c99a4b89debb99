import type { About } from '../document/document.js';
import { dateOf } from '../html/about-page.js';
import type { DomDocument } from '../html/dom.js';

/** What the metadata of an office document tell, those of Dublin Core in the first place. */
export function aboutOffice(meta: DomDocument): About {
  const told = (...names: string[]) =>
    names.map((name) => textsOf(meta, name)[0]).find((text) => text !== undefined);
  const authors = textsOf(meta, 'meta:initial-creator').concat(textsOf(meta, 'dc:creator'));
  return {
    title: told('dc:title'),
    authors: authors.slice(0, 1),
    date: dateOf(told('meta:creation-date', 'dcterms:created', 'dc:date')),
    language: told('dc:language'),
  };
}

/** What the elements of a name tell, each that tells something. */
export function textsOf(document: DomDocument, name: string): string[] {
  const found = [...document.querySelectorAll(name.replace(':', '\\:'))];
  return found
    .map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}
