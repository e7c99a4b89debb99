import { needed, unpack } from '../archive/archive.js';
import type { ReadDocument } from '../document/document.js';
import { ImportError } from '../document/problem.js';
import { decodeHtml } from '../html/decode-html.js';
import { contentOf, parseXml } from '../html/dom.js';
import { aboutOffice } from './about-office.js';
import { OdtBody } from './odt-body.js';

/**
 * Reads a text of OpenDocument: its headings, paragraphs, lists, tables and notes.
 *
 * @throws {ImportError} Where the archive is locked or unpacks to too much, or holds no text; other errors where it
 * is broken.
 */
export async function readOdt(bytes: Uint8Array): Promise<ReadDocument> {
  const archive = await unpack(bytes, (name) => /^(?:content|meta)\.xml$/.test(name));
  const content = parseXml(decodeHtml(needed(archive, 'content.xml')));
  const text = content.querySelector('office\\:text');
  if (text === null) throw new ImportError({ kind: 'broken', message: 'office:text is missing' });
  const meta = archive.get('meta.xml');
  return {
    about: meta === undefined ? {} : aboutOffice(parseXml(decodeHtml(meta))),
    body: new OdtBody().body(contentOf(text)),
    left: [],
  };
}
