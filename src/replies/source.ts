import { citedPages, type Place } from '../stories/story/place.js';
import type { Story } from '../stories/story/story.js';
import { cutWords } from './cut.js';
import type { Block } from './reply.js';
import { clean, dim, line, link } from './runs.js';
import type { Wording } from './wording.js';

/** Room for a story's title, its publisher with the date, and the citation on a source line, each. */
const PART = 120;

/** What is told of where something stands. */
interface Source {
  readonly story: Story | undefined;
  readonly place: Place;
  readonly citation: string;
  /** Where it can be read among what stands around it. */
  readonly page?: string | undefined;
}

/**
 * Where something stands: the story's title (a link to where it can be read, else to its address), publisher,
 * date and citation:
 * "Le phare rouvre — La Gazette, 4 mai 2019 · knowledge/phare.md:12–14".
 */
export function sourceBlock({ story, place, citation, page }: Source, w: Wording): Block {
  const date = story?.date === undefined ? undefined : w.date(story.date);
  const published = [story?.publisher, date].filter((part) => part !== undefined).join(', ');
  const pages = citedPages(place);
  const lines = `${w.lines(...place.lines)}${pages === undefined ? '' : `, p.\u00a0${pages}`}`;
  const title = link(cutWords(clean(story?.title ?? ''), PART), page ?? story?.url);
  const sameStory = page === undefined ? dim(w.sameStory(lines)) : link(w.sameStory(lines), page);
  return {
    kind: 'source',
    line: line(
      title,
      dim(`${published === '' ? '' : ` — ${cutWords(clean(published), PART)}`} · ${shortCitation(citation)}`),
    ),
    at: { file: place.file, same: line(sameStory), again: line(title, dim(` · ${lines}`)) },
  };
}

/** A citation of a length that reads well: a long path is cut, the lines stay. */
export function shortCitation(citation: string): string {
  const shown = clean(citation);
  if (shown.length <= PART) return shown;
  const lines = shown.slice(shown.lastIndexOf(':'));
  return `${cutWords(shown.slice(0, -lines.length), PART - lines.length)}${lines}`;
}
