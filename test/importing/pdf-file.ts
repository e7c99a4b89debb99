/** A line of a page: its words, how far from the top, in points, and the size of its letters. */
type Line = readonly [text: string, top: number, size?: number];

const HEIGHT = 800;

/** A PDF of pages of lines, in Helvetica (WinAnsi); whatever is written in them is Latin-1. */
export function pdfFile(pages: readonly (readonly Line[])[], title = 'Le phare'): Uint8Array {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${5 + 2 * i} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Title (${title}) /Author (Anne Roux) /CreationDate (D:20210304100000Z) >>`,
  ];
  for (const lines of pages) {
    const shown = lines.map(
      ([text, top, size = 11]) =>
        `BT /F1 ${size} Tf 1 0 0 1 72 ${HEIGHT - top} Tm (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`,
    );
    const content = shown.join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 ${HEIGHT}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length + 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const xref = file.length;
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${size} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
