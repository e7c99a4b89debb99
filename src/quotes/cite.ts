import type { Place } from '../stories/place.js';
import type { Story } from '../stories/story.js';
import { bibtex, cslJson } from './citations/records.js';
import { sourceOf } from './citations/source.js';
import { apa, chicago, mla, type Wording } from './citations/styles.js';

/** How the source of a quotation can be written for a bibliography. */
export const STYLES = {
  apa: { fr: 'APA 7', en: 'APA 7', write: apa },
  mla: { fr: 'MLA 9', en: 'MLA 9', write: mla },
  chicago: { fr: 'Chicago 17', en: 'Chicago 17', write: chicago },
  bibtex: { fr: 'BibTeX', en: 'BibTeX', write: bibtex },
  'csl-json': { fr: 'CSL-JSON', en: 'CSL-JSON', write: cslJson },
} as const;

/** The name of a style: `apa`, `mla`, `chicago`, `bibtex` or `csl-json`. */
export type Style = keyof typeof STYLES;

/**
 * The source of what stands at a place of a story, written in a style. What the story does not tell is left out,
 * or said to be missing where the style has words for that ("n.d.").
 *
 * @param wording The language of what the style adds, such as months.
 * @example citeSource(story, place, 'apa', 'en') // 'Roux, A. (2017, November 13). Title. Le Monde.'
 */
export function citeSource(story: Story, place: Place, style: Style, wording: Wording): string {
  return STYLES[style].write(sourceOf(story, place), wording);
}
