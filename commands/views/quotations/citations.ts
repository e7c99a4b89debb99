import { citeQuotation, STYLES } from '../../../src/citations/cite-quotation.js';
import type { Quotation } from '../../../src/quotes/quotations/quotation.js';
import { cleanLines } from '../../../src/replies/runs.js';
import { wording } from '../../../src/replies/wording.js';
import type { Context } from '../../calls/command.js';
import { shownWords } from './quotations.js';

/** How a quotation with its source can be written, and what each way is called. */
export const FORMATS = [
  { value: 'plain', name: { fr: 'texte simple', en: 'plain text' } },
  { value: 'markdown', name: { fr: 'Markdown', en: 'Markdown' } },
  { value: 'apa', name: STYLES.apa },
  { value: 'mla', name: STYLES.mla },
  { value: 'chicago', name: STYLES.chicago },
  { value: 'chicago-date', name: STYLES['chicago-date'] },
  { value: 'bibtex', name: STYLES.bibtex },
  { value: 'csl-json', name: STYLES['csl-json'] },
] as const;

/** A way to write a quotation with its source. */
export type Format = (typeof FORMATS)[number]['value'];

/** Characters of the words quoted. */
const WORDS_ROOM = 2000;

/** The format of a name; nothing where there is none of it. */
export function formatCalled(name: string | undefined): Format | undefined {
  return FORMATS.find(({ value }) => value === name)?.value;
}

/** A quotation with its source, to be pasted elsewhere. */
export function citationText(context: Context, quotation: Quotation, format: Format): string {
  const { library, language } = context;
  const { passage, place, person, speaker } = quotation;
  const story = library.story(passage.file);
  const words = shownWords(context, quotation, WORDS_ROOM);
  const name = person?.name ?? speaker ?? undefined;
  if (format !== 'plain' && format !== 'markdown') {
    const at = { ...place, file: `${library.folder}/${place.file}` };
    return story === undefined
      ? ''
      : cleanLines(citeQuotation(story, at, { words, who: name }, format, language));
  }
  const title = story?.title ?? passage.file;
  const date = story?.date === undefined ? undefined : wording[language].date(story.date);
  const where = library.citation(place);
  const parts = (...all: readonly (string | undefined)[]) =>
    all.filter((part) => part !== undefined).join(', ');
  if (format === 'plain')
    return cleanLines(
      `${words} — ${parts(name, wording[language].quoted(title), story?.publisher, date, where, story?.url)}`,
    );
  const linked = story?.url === undefined ? `*${title}*` : `[${title}](${story.url})`;
  return cleanLines(`> ${words}\n>\n> — ${parts(name, linked, story?.publisher, date, `\`${where}\``)}`);
}
