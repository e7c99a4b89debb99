import path from 'node:path';
import { type Archive, needed } from '../archive/archive.js';
import { ImportError } from '../document/problem.js';
import { decodeHtml } from '../html/decode-html.js';
import { type DomDocument, parseXml } from '../html/dom.js';

/** A chapter of a book, as its package names it. */
export interface Chapter {
  /** Its name in the archive. */
  readonly name: string;
  /** What the table of contents calls it. */
  readonly title: string | undefined;
  /** It is the table of contents itself. */
  readonly isContents: boolean;
}

/** What a book says of itself, and its chapters in their order. */
interface Package {
  readonly opf: DomDocument;
  readonly chapters: readonly Chapter[];
}

const CONTAINER = 'META-INF/container.xml';
const PAGE = /^(?:application\/xhtml\+xml|text\/html)$/i;

/**
 * Reads which chapters a book has.
 *
 * @throws {ImportError} Where it does not say so.
 */
export function readPackage(archive: Archive): Package {
  const container = xml(archive, CONTAINER);
  const name = container.querySelector('rootfile')?.getAttribute('full-path');
  if (!name) throw new ImportError({ kind: 'broken', message: 'no rootfile' });
  const opf = xml(archive, name);
  const items = itemsOf(opf, path.posix.dirname(name));
  const titles = titlesOf(archive, [...items.values()]);
  const chapters: Chapter[] = [];
  for (const reference of opf.querySelectorAll('spine > itemref')) {
    const item = items.get(reference.getAttribute('idref') ?? '');
    if (item === undefined || !PAGE.test(item.type)) continue;
    chapters.push({ name: item.name, title: titles.get(item.name), isContents: item.isContents });
  }
  if (chapters.length === 0) throw new ImportError({ kind: 'broken', message: 'no chapters' });
  return { opf, chapters };
}

interface Item {
  readonly name: string;
  readonly type: string;
  readonly isContents: boolean;
}

function itemsOf(opf: DomDocument, folder: string): Map<string, Item> {
  const items = new Map<string, Item>();
  for (const item of opf.querySelectorAll('manifest > item')) {
    const [id, href] = [item.getAttribute('id'), item.getAttribute('href')];
    if (id === null || href === null) continue;
    items.set(id, {
      name: within(folder, href),
      type: item.getAttribute('media-type') ?? '',
      isContents: /\bnav\b/.test(item.getAttribute('properties') ?? ''),
    });
  }
  return items;
}

/** What the table of contents, of EPUB 3 or 2, calls each file; the first name of each. */
function titlesOf(archive: Archive, items: readonly Item[]): Map<string, string> {
  const titles = new Map<string, string>();
  const add = (folder: string, href: string | null | undefined, title: string | null | undefined) => {
    const name = within(folder, href ?? '');
    const text = (title ?? '').replace(/\s+/g, ' ').trim();
    if (text !== '' && !titles.has(name)) titles.set(name, text);
  };
  for (const { name, type, isContents } of items) {
    const isOld = type === 'application/x-dtbncx+xml';
    if ((!isContents && !isOld) || !archive.has(name)) continue;
    const [contents, folder] = [xml(archive, name), path.posix.dirname(name)];
    for (const point of contents.querySelectorAll('navPoint'))
      add(
        folder,
        point.querySelector('content')?.getAttribute('src'),
        point.querySelector('navLabel')?.textContent,
      );
    for (const link of contents.querySelectorAll('nav a'))
      add(folder, link.getAttribute('href'), link.textContent);
  }
  return titles;
}

/** A name in the archive; what leads out of it names nothing. */
function within(folder: string, href: string): string {
  const [file = ''] = href.split('#');
  try {
    return path.posix.join(folder, decodeURIComponent(file));
  } catch {
    return path.posix.join(folder, file);
  }
}

const xml = (archive: Archive, name: string): DomDocument => parseXml(decodeHtml(needed(archive, name)));
