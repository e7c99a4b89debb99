import { getDocumentProxy } from 'unpdf';
import type { About, ReadDocument } from '../document/document.js';
import { ImportError } from '../document/problem.js';
import { withComposedLetters } from './accents.js';
import { PdfBlocks } from './blocks.js';
import { headingsOf, type OutlineEntry } from './headings.js';
import { Hyphens } from './hyphens.js';
import { linesOfPage, type PdfItem, type PdfLine } from './lines.js';
import { withoutRunningLines } from './running-lines.js';

/** A document has at most so many pages. */
const MOST_PAGES = 5000;
/** What programs write where nobody gave a title. */
const NO_TITLE =
  /^(?:microsoft word\b|untitled|sans titre|.{0,200}\.(?:docx?|odt|tex|dvi|indd|qxd|pdf|rtf)$)/i;

/**
 * Reads the text of a PDF: headings, paragraphs, items and code by where and how large it stands, with a mark where
 * each page begins; what runs through all pages is left out. Its scripts are not run.
 *
 * @throws {ImportError} Where it is locked, or has too many pages; other errors where it is broken.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
  const pdf = await opened(bytes);
  try {
    if (pdf.numPages > MOST_PAGES)
      throw new ImportError({ kind: 'hostile', message: `${pdf.numPages} pages` });
    const labels = (await pdf.getPageLabels()) ?? [];
    const all: PdfLine[][] = [];
    for (let number = 1; number <= pdf.numPages; number++) all.push(await linesAt(pdf, number));
    const { pages, count } = withoutRunningLines(withComposedLetters(all));
    const outline = ((await pdf.getOutline()) ?? []) as readonly OutlineEntry[];
    const hyphens = new Hyphens(pages.flat().map(({ text }) => text));
    const blocks = new PdfBlocks(headingsOf(pages, outline), hyphens);
    const empty = all.filter((lines) => lines.length === 0).length;
    return {
      about: await aboutPdf(pdf),
      body: blocks.body(pages.map((lines, i) => ({ label: labels[i] || String(i + 1), lines }))),
      left: [
        ...(count > 0 ? [{ kind: 'headers', count } as const] : []),
        ...(empty > 0 ? [{ kind: 'pages', count: empty } as const] : []),
      ],
    };
  } finally {
    await pdf.destroy();
  }
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function opened(bytes: Uint8Array): Promise<Pdf> {
  try {
    // What it reads is not ours any more, afterwards: it gets a copy.
    return await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new ImportError({ kind: 'locked' });
    throw error;
  }
}

async function linesAt(pdf: Pdf, number: number): Promise<PdfLine[]> {
  const page = await pdf.getPage(number);
  const { items, styles } = await page.getTextContent();
  page.cleanup();
  const texts = items.filter((item) => 'str' in item) as unknown as PdfItem[];
  const [, bottom = 0, , top = 0] = page.view;
  return linesOfPage(texts, top - bottom || 1, (font) => styles[font]?.fontFamily === 'monospace');
}

async function aboutPdf(pdf: Pdf): Promise<About> {
  const { info } = (await pdf.getMetadata()) as unknown as { info: Readonly<Record<string, unknown>> };
  const told = (key: string) => {
    const value = info[key];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const [title, author] = [told('Title'), told('Author')];
  const [, year, month, day] = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?/.exec(told('CreationDate') ?? '') ?? [];
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  return {
    title: title !== undefined && NO_TITLE.test(title) ? undefined : title,
    authors: author === undefined ? [] : [author],
    date: date === '' ? undefined : date,
    language: told('Language'),
  };
}
