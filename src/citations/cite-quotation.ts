import type { Place } from '../stories/story/place.js';
import type { Story } from '../stories/story/story.js';
import { apa, apaInText } from './apa.js';
import { chicago, chicagoDate, chicagoInText, chicagoNote } from './chicago.js';
import { type Source, sourceOf } from './cited-source.js';
import { mla, mlaInText } from './mla.js';
import { bibtex, cslJson } from './records.js';
import { type StyleWording, stop } from './wording-of-styles.js';

interface Written {
  readonly fr: string;
  readonly en: string;
  /** The entry in a bibliography. */
  readonly entry: (source: Source, wording: StyleWording) => string;
  /** What follows the quoted words in brackets. */
  readonly inText?: (source: Source, wording: StyleWording) => string;
  /** The note that the quoted words get. */
  readonly note?: (source: Source, wording: StyleWording) => string;
}

/** How the source of a quotation can be written for a bibliography. */
export const STYLES = {
  apa: { fr: 'APA 7', en: 'APA 7', entry: apa, inText: apaInText },
  mla: { fr: 'MLA 9', en: 'MLA 9', entry: mla, inText: mlaInText },
  chicago: { fr: 'Chicago 17, notes', en: 'Chicago 17, notes', entry: chicago, note: chicagoNote },
  'chicago-date': {
    fr: 'Chicago 17, auteur-date',
    en: 'Chicago 17, author-date',
    entry: chicagoDate,
    inText: chicagoInText,
  },
  bibtex: { fr: 'BibTeX', en: 'BibTeX', entry: bibtex },
  'csl-json': { fr: 'CSL-JSON', en: 'CSL-JSON', entry: cslJson },
} as const satisfies Readonly<Record<string, Written>>;

/** The name of a style: a key of {@link STYLES}. */
export type Style = keyof typeof STYLES;

/** What is quoted: the words in their quote marks, and who says them where that is known. */
export interface Quoted {
  readonly words: string;
  readonly who?: string | undefined;
}

/**
 * A quotation ready to paste, in a style: who says it, the words with the reference that the style wants beside
 * them, and the entry of the source below; a record for a reference manager holds the words and who says them as a
 * note. What the story does not tell is left out, or said to be missing where the style has words for that ("n.d.").
 *
 * @param wording The language of what the style adds, such as months.
 * @example citeQuotation(story, place, { words: '“Yes”', who: 'Ann Roux' }, 'apa', 'en')
 * // 'Ann Roux: “Yes” (Petit, 2017).\n\nPetit, L. (2017, November 13). Title. Le Monde.'
 */
export function citeQuotation(
  story: Story,
  place: Place,
  { words, who }: Quoted,
  style: Style,
  wording: StyleWording,
): string {
  const { entry, inText, note }: Written = STYLES[style];
  const said = who === undefined ? words : `${who}${wording === 'fr' ? '\u00a0: ' : ': '}${words}`;
  const source = { ...sourceOf(story, place), words: said };
  if (inText) return `${said} ${inText(source, wording)}.\n\n${entry(source, wording)}`;
  return note
    ? `${stop(said)}\n\n${note(source, wording)}\n\n${entry(source, wording)}`
    : entry(source, wording);
}
