import type { PdfLine } from './lines.js';

/** Accents that stand before their letters, as old fonts of TeX have them, and the same upon a letter. */
const UPON: Readonly<Record<string, string>> = {
  '`': '\u0300',
  '\u00b4': '\u0301',
  '\u02c6': '\u0302',
  '\u02dc': '\u0303',
  '\u00a8': '\u0308',
  '\u02da': '\u030a',
  '\u02c7': '\u030c',
  '\u00b8': '\u0327',
};
const SURE = /([\u00b4\u02c6\u02dc\u00a8\u02da\u02c7\u00b8]) ?([\p{L}])/gu;
/** A grave accent is a mark of code as well. */
const GRAVE = /(`) ?([aeiouAEIOU])/g;
/** A document with so many accents before letters writes all of them so. */
const LEAST = 5;

/** Puts accents that stand before their letters upon them, where a document writes them so. */
export function withComposedLetters(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  let count = 0;
  for (const { text } of pages.flat()) count += text.match(SURE)?.length ?? 0;
  if (count < LEAST) return pages.map((lines) => [...lines]);
  return pages.map((lines) => lines.map((line) => ({ ...line, text: composed(line.text, line.isCode) })));
}

function composed(text: string, isCode: boolean): string {
  const put = (_: string, accent: string, letter: string) => {
    const plain = letter === '\u0131' ? 'i' : letter;
    return `${plain}${UPON[accent] ?? ''}`.normalize('NFC');
  };
  const sure = text.replace(SURE, put);
  return isCode ? sure : sure.replace(GRAVE, put);
}
