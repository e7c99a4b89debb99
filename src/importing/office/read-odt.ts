import { needed, unpack } from '../archive/archive.js';
import type { ReadDocument } from '../document/document.js';
import { ImportError } from '../document/problem.js';
import { decodeHtml } from '../html/decode-html.js';
import { contentOf, parseXml } from '../html/dom.js';
import { aboutOffice } from './about-office.js';
import { OdtBody } from './odt-body.js';
import { OdtLists } from './odt-lists.js';

const MANIFEST = 'META-INF/manifest.xml';
const READ = /^(?:content|meta|styles|META-INF\/manifest)\.xml$/;
/** What the manifest says of a file that is encrypted. */
const LOCK = /<(?:[\w-]+:)?encryption-data\b/;

/**
 * Reads a text of OpenDocument: its headings, paragraphs, lists, tables and notes.
 *
 * @throws {ImportError} Where the archive is locked or unpacks to too much, or holds no text; other errors where it
 * is broken.
 */
export async function readOdt(bytes: Uint8Array): Promise<ReadDocument> {
  const archive = await unpack(bytes, (name) => READ.test(name));
  const manifest = archive.get(MANIFEST);
  if (manifest !== undefined && LOCK.test(decodeHtml(manifest))) throw new ImportError({ kind: 'locked' });
  const content = parseXml(decodeHtml(needed(archive, 'content.xml')));
  const text = content.querySelector('office\\:text');
  if (text === null) throw new ImportError({ kind: 'broken', message: 'office:text is missing' });
  const [meta, styles] = [archive.get('meta.xml'), archive.get('styles.xml')];
  const lists = new OdtLists([...(styles === undefined ? [] : [parseXml(decodeHtml(styles))]), content]);
  return {
    about: meta === undefined ? {} : aboutOffice(parseXml(decodeHtml(meta))),
    body: new OdtBody(lists).body(contentOf(text)),
    left: [],
  };
}
