import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { type Archive, unpack } from '../archive/archive.js';
import type { Left, ReadDocument } from '../document/document.js';
import { ImportError } from '../document/problem.js';
import { decodeHtml } from '../html/decode-html.js';
import { bound, contentOf, parseHtml, parseXml } from '../html/dom.js';
import { aboutOffice } from './about-office.js';

/** Styles of headings that mammoth does not know by itself, in English and French. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titre'] => h1:fresh",
  "p[style-name='Subtitle'] => p > em:fresh",
  ...[1, 2, 3, 4, 5, 6].map((depth) => `p[style-name='Titre ${depth}'] => h${depth}:fresh`),
];
const META = 'docProps/core.xml';
/** What a compound file begins with: the form of before 2007, which holds a document behind a password today. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
/** The marks of a field around its words: mammoth passes over a field that is written so, with its words. */
const FIELD = /<\/?w:fldSimple\b[^>]*>/g;
const FORMULA = /<m:oMath\b/g;

/**
 * Reads a document of Word: its text with headings, lists, tables and notes; pictures are counted, comments and what
 * was deleted are not read.
 *
 * @throws {ImportError} Where the archive is locked or unpacks to too much; other errors where it is broken.
 */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocument> {
  if (isEncrypted(bytes)) throw new ImportError({ kind: 'locked' });
  const archive = await unpack(bytes, (name) => /\.(?:xml|rels)$/i.test(name));
  const meta = archive.get(META);
  const options = {
    styleMap: STYLES,
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  };
  const { value } = await mammoth.convertToHtml({ buffer: packed(archive) }, options);
  const { body } = parseHtml(`<html><body>${value}</body></html>`);
  return {
    about: meta === undefined ? {} : aboutOffice(parseXml(decodeHtml(meta))),
    body: body === null ? { type: 'root', children: [] } : contentOf(body),
    left: formulasIn(archive),
  };
}

function isEncrypted(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.subarray(0, COMPOUND.length).equals(COMPOUND) && buffer.includes(ENCRYPTED);
}

/** What was unpacked within all limits, for mammoth, which unpacks without. */
function packed(archive: Archive): Buffer {
  const files = [...archive].map(([name, bytes]) => {
    if (!/^word\/.+\.xml$/i.test(name)) return [name, bytes];
    const source = decodeHtml(bytes);
    bound(source);
    return [name, strToU8(source.replace(FIELD, ''))];
  });
  return Buffer.from(zipSync(Object.fromEntries(files), { level: 0 }));
}

function formulasIn(archive: Archive): Left[] {
  let count = 0;
  for (const [name, bytes] of archive)
    if (/^word\/.+\.xml$/i.test(name)) count += decodeHtml(bytes).match(FORMULA)?.length ?? 0;
  return count > 0 ? [{ kind: 'formulas', count }] : [];
}
