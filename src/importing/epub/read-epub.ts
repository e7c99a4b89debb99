import type { Element, Root, RootContent } from 'hast';
import { type Archive, unpack } from '../archive/archive.js';
import type { About, ReadDocument } from '../document/document.js';
import { ImportError } from '../document/problem.js';
import { dateOf } from '../html/about-page.js';
import { decodeHtml } from '../html/decode-html.js';
import { contentOf, type DomDocument, parseHtml, parseXml } from '../html/dom.js';
import { countWords } from '../markdown/clean.js';
import { textsOf } from '../office/about-office.js';
import { type Chapter, readPackage } from './package.js';
import { withPageMarks } from './page-breaks.js';

const READ = /\.(?:x?html?|xml|opf|ncx)$/i;
const LOCKS = 'META-INF/encryption.xml';

/**
 * Reads a book: its chapters in their order, each under its heading, or under its title in the table of contents
 * where it has none.
 *
 * @throws {ImportError} Where it is locked, unpacks to too much, or has no chapters; other errors where it is broken.
 */
export async function readEpub(bytes: Uint8Array): Promise<ReadDocument> {
  const archive = await unpack(bytes, (name) => READ.test(name));
  const { opf, chapters } = readPackage(archive);
  if (isLocked(archive, chapters)) throw new ImportError({ kind: 'locked' });
  const counts = { around: 0, parts: 0 };
  const children: RootContent[] = [];
  for (const chapter of chapters) {
    const content = chapterContent(archive, chapter);
    if (content === undefined) counts.parts++;
    else if (chapter.isContents) counts.around += countWords(content);
    else children.push(...titled(withPageMarks(content), chapter.title).children);
  }
  return {
    about: aboutBook(opf),
    body: { type: 'root', children },
    left: (['around', 'parts'] as const).flatMap((kind) =>
      counts[kind] > 0 ? [{ kind, count: counts[kind] }] : [],
    ),
  };
}

/** Whether chapters are encrypted; fonts often are, and that locks no words. */
function isLocked(archive: Archive, chapters: readonly Chapter[]): boolean {
  const locks = archive.get(LOCKS);
  if (locks === undefined) return false;
  const locked = [...parseXml(decodeHtml(locks)).querySelectorAll('*')].map(
    (one) => one.getAttribute('URI') ?? '',
  );
  return chapters.some(({ name }) => locked.includes(name));
}

function chapterContent(archive: Archive, { name }: Chapter): Root | undefined {
  const bytes = archive.get(name);
  if (bytes === undefined) return undefined;
  const source = decodeHtml(bytes);
  const body = parseXml(source).querySelector('body') ?? parseHtml(source).body;
  return body === null ? undefined : contentOf(body);
}

function titled(content: Root, title: string | undefined): Root {
  if (title === undefined || countWords(content) === 0 || hasHeading(content)) return content;
  const heading: Element = {
    type: 'element',
    tagName: 'h2',
    properties: {},
    children: [{ type: 'text', value: title }],
  };
  return { type: 'root', children: [heading, ...content.children] };
}

const hasHeading = (node: Root | RootContent): boolean =>
  (node.type === 'element' && /^h[1-6]$/.test(node.tagName)) ||
  ('children' in node && node.children.some(hasHeading));

function aboutBook(opf: DomDocument): About {
  const told = (name: string) => textsOf(opf, name)[0];
  return {
    title: told('dc:title'),
    authors: textsOf(opf, 'dc:creator'),
    publisher: told('dc:publisher'),
    date: dateOf(told('dc:date')),
    url: [...textsOf(opf, 'dc:source'), ...textsOf(opf, 'dc:identifier')].find((text) =>
      /^https?:\/\/\S+$/i.test(text),
    ),
    language: told('dc:language'),
  };
}
