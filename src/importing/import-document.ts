import type { Left, LeftKind, ReadDocument } from './document/document.js';
import { LARGEST_DOCUMENT, LARGEST_STORY } from './document/limits.js';
import { ImportError } from './document/problem.js';
import { cleaned, countWords } from './markdown/clean.js';
import { frontMatterOf, markdownOf } from './markdown/write.js';

/** A document as a story. */
export interface Imported {
  /** Markdown with front matter. */
  readonly markdown: string;
  /** How many words of the document it holds. */
  readonly words: number;
  /** What it leaves out, each kind once. */
  readonly left: readonly Left[];
}

type Reader = (bytes: Uint8Array) => ReadDocument | Promise<ReadDocument>;

/** How each form is read; what that needs is loaded when the first of them is. */
const READERS: Readonly<Record<string, () => Promise<Reader>>> = {
  docx: async () => (await import('./office/read-docx.js')).readDocx,
  epub: async () => (await import('./epub/read-epub.js')).readEpub,
  html: async () => (await import('./html/read-html.js')).readHtml,
  odt: async () => (await import('./office/read-odt.js')).readOdt,
  pdf: async () => (await import('./pdf/read-pdf.js')).readPdf,
};
const SAME: Readonly<Record<string, string>> = { htm: 'html', xhtml: 'html' };

/** The endings of names, in small letters and without the dot, of the documents that can be imported. */
export const IMPORTED: readonly string[] = [...Object.keys(READERS), ...Object.keys(SAME)];

/** The ending of a file's name, in small letters and without the dot; empty where there is none. */
export const endingOf = (file: string): string => /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';

/**
 * Makes a story of a document. Nothing is run and nothing is loaded from elsewhere.
 *
 * @param file The document's file name: its ending tells the form, and the story says that it was made of it.
 * @throws {ImportError} Where it cannot be imported; other errors where it is broken: `importProblemOf` tells.
 */
export async function importDocument(file: string, bytes: Uint8Array): Promise<Imported> {
  const ending = endingOf(file);
  const load = READERS[SAME[ending] ?? ending];
  if (load === undefined) throw new ImportError({ kind: 'form', ending });
  if (bytes.length > LARGEST_DOCUMENT)
    throw new ImportError({ kind: 'large', bytes: bytes.length, most: LARGEST_DOCUMENT });
  const read = await load();
  const { about, body, left } = await read(bytes);
  const clean = cleaned(body);
  const words = countWords(clean.body);
  if (words === 0) throw new ImportError({ kind: 'wordless' });
  const markdown = `${frontMatterOf(about, baseName(file))}\n${markdownOf(clean.body)}`;
  if (markdown.length > LARGEST_STORY)
    throw new ImportError({ kind: 'large', bytes: markdown.length, most: LARGEST_STORY });
  return { markdown, words, left: summed([...left, ...clean.left]) };
}

const baseName = (file: string): string => file.replace(/^.*[\\/]/, '');

function summed(left: readonly Left[]): Left[] {
  const counts = new Map<LeftKind, number>();
  for (const { kind, count } of left) counts.set(kind, (counts.get(kind) ?? 0) + count);
  return [...counts].map(([kind, count]) => ({ kind, count }));
}
