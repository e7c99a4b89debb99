import mammoth from 'mammoth';
import { needed, unpack } from '../archive/archive.js';
import type { ReadDocument } from '../document/document.js';
import { decodeHtml } from '../html/decode-html.js';
import { contentOf, parseHtml, parseXml } from '../html/dom.js';
import { aboutOffice } from './about-office.js';

/** Styles of headings that mammoth does not know by itself, in English and French. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titre'] => h1:fresh",
  "p[style-name='Subtitle'] => p > em:fresh",
  ...[1, 2, 3, 4, 5, 6].map((depth) => `p[style-name='Titre ${depth}'] => h${depth}:fresh`),
];
const META = 'docProps/core.xml';

/**
 * Reads a document of Word: its text with headings, lists, tables and notes; pictures are counted, comments and what
 * was deleted are not read.
 *
 * @throws {ImportError} Where the archive is locked or unpacks to too much; other errors where it is broken.
 */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocument> {
  // Unpacked first with all limits: mammoth itself unpacks without.
  const archive = await unpack(bytes, (name) => /\.(?:xml|rels)$/i.test(name));
  needed(archive, 'word/document.xml');
  const meta = archive.get(META);
  const options = {
    styleMap: STYLES,
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  };
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options);
  const { body } = parseHtml(`<html><body>${value}</body></html>`);
  return {
    about: meta === undefined ? {} : aboutOffice(parseXml(decodeHtml(meta))),
    body: body === null ? { type: 'root', children: [] } : contentOf(body),
    left: [],
  };
}
