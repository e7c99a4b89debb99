import { docx, epub, odt } from '../../importing/packed.js';
import { pdfFile } from '../../importing/pdf-file.js';
import type { SentFile } from '../../standin/person.js';

const said = (what: string) => `Le ${what} de Kermor a été bâti par Yann Le Goff en 1862.`;
const page = (what: string) =>
  `<html lang="fr"><head><title>Le ${what}</title></head><body><article><h1>Le ${what}</h1><p>${said(what)} Il se voit de loin, par temps clair, et les enfants du village y vont le dimanche.</p><img src="x.png"></article></body></html>`;
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A file of each form that is read, each of a thing of its own. */
export const FORMS: readonly SentFile[] = [
  {
    name: 'phare.md',
    bytes: `# Le phare\n\n${said('phare')} « La mer nous a manqué », a déclaré Yann Le Goff.\n`,
  },
  { name: 'quai.markdown', bytes: `# Le quai\n\n${said('quai')}\n` },
  { name: 'bassin.mdx', bytes: `import X from './x'\n\n# Le bassin\n\n${said('bassin')}\n\n<X />\n` },
  { name: 'lavoir.txt', bytes: `Le lavoir\n\n${said('lavoir')}\n` },
  { name: 'four.srt', bytes: `1\n00:00:01,000 --> 00:00:04,000\n${said('four')}\n` },
  { name: 'pont.vtt', bytes: `WEBVTT\n\n00:01.000 --> 00:04.000\n<v Zoé>${said('pont')}\n` },
  { name: 'bac.html', bytes: page('bac') },
  { name: 'moulin.docx', bytes: docx(paragraph('Le moulin') + paragraph(said('moulin'))) },
  { name: 'puits.odt', bytes: odt(`<text:p>${said('puits')}</text:p>`) },
  { name: 'manoir.epub', bytes: epub([`<h1>Le manoir</h1><p>${said('manoir')}</p>`]) },
  {
    name: 'musoir.pdf',
    bytes: pdfFile([[[said('musoir').replaceAll('é', '\xe9').replaceAll('â', '\xe2'), 100]]]),
  },
];

/** What is refused: no story, an empty one, a broken document, and one too large for Discord’s and our limits. */
export const REFUSED: readonly SentFile[] = [
  { name: 'photo.png', bytes: 'PNG' },
  { name: 'vide.md', bytes: '\n' },
  { name: 'abîmé.docx', bytes: 'PK no archive' },
  { name: 'énorme.md', bytes: 'a'.repeat(10_000_001) },
];

/** One that is larger than what the server may have in all: nearly all of it is a comment, which is not read. */
export const HEAVY: SentFile = {
  name: 'lourd.md',
  bytes: `# Lourd\n\nUn mot de plus.\n\n<!-- ${'a '.repeat(510_000)} -->\n`,
};
/** One of which is told what is wrong with it. */
export const ODD: SentFile = {
  name: 'notes.md',
  bytes: Uint8Array.of(...Buffer.from('# Notes\n\nUn mot, '), 0xff, ...Buffer.from(' et un autre.\n')),
};
/** One whose question is answered as surely as anything can be. */
export const FAQ: SentFile = {
  name: 'faq.md',
  bytes:
    '# Questions\n\n## Qui a fondé le serveur ?\n\nLe serveur a été fondé par Yann Le Goff.\n\n' +
    '## Comment réinitialiser son mot de passe ?\n\n' +
    'Pour réinitialiser votre mot de passe, écrivez au support.\n',
};
