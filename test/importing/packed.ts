import { strToU8, zipSync } from 'fflate';

/** An archive of files, packed. */
export const packed = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const CORE = `<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>Le phare</dc:title>
  <dc:creator>Anne Roux</dc:creator><dcterms:created>2021-03-04T10:00:00Z</dcterms:created></cp:coreProperties>`;
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A document of Word with a body in its own XML. */
export const docx = (body: string, others: Readonly<Record<string, string>> = {}): Uint8Array =>
  packed({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'docProps/core.xml': CORE,
    ...others,
  });

/** A text of OpenDocument with a body in its own XML. */
export const odt = (body: string, prolog = ''): Uint8Array =>
  packed({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0"?>${prolog}<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'meta.xml':
      '<office:document-meta><office:meta><dc:title>Le phare</dc:title><meta:initial-creator>Anne Roux</meta:initial-creator><dc:language>fr</dc:language></office:meta></office:document-meta>',
  });

/** A book of chapters, each the content of a body. */
export const epub = (
  chapters: readonly string[],
  others: Readonly<Record<string, string>> = {},
): Uint8Array =>
  packed({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    'OEBPS/book.opf': `<package><metadata><dc:title>Le phare</dc:title><dc:creator>Anne Roux</dc:creator>
      <dc:creator>Paul Petit</dc:creator><dc:publisher>La Côte</dc:publisher><dc:date>2021</dc:date><dc:language>fr</dc:language></metadata>
      <manifest><item id="toc" href="toc.ncx" media-type="application/x-dtbncx+xml"/>${chapters.map((_, i) => `<item id="c${i}" href="c${i}.xhtml" media-type="application/xhtml+xml"/>`).join('')}</manifest>
      <spine>${chapters.map((_, i) => `<itemref idref="c${i}"/>`).join('')}</spine></package>`,
    'OEBPS/toc.ncx': `<ncx><navMap>${chapters.map((_, i) => `<navPoint><navLabel><text>Chapitre ${i + 1}</text></navLabel><content src="c${i}.xhtml"/></navPoint>`).join('')}</navMap></ncx>`,
    ...Object.fromEntries(
      chapters.map((body, i) => [
        `OEBPS/c${i}.xhtml`,
        `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`,
      ]),
    ),
    ...others,
  });
