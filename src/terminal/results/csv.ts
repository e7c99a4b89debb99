import { type Input, stringify } from 'csv-stringify/sync';
import type { Library } from '../../library.js';
import { citedPages, type Place } from '../../stories/story/place.js';

/** What a spreadsheet opens rightly: UTF-8 with its mark, lines as RFC 4180 has them, and no cell a formula. */
const SPREADSHEET = { header: true, bom: true, escape_formulas: true, record_delimiter: 'windows' } as const;

/** All persons, a row each: names, the most telling description and where it stands, how often they are mentioned. */
export function peopleCsv(library: Library): string {
  return written(
    library.people.all.map(({ name, aliases, descriptions: [first], mentions }) => ({
      name,
      aliases: aliases.join(' · '),
      description: first?.text ?? '',
      ...(first === undefined ? NOWHERE : placeCells(first.place)),
      mentions: mentions.length,
    })),
  );
}

/** All quotations, a row each: the words, who says them, and where they stand. */
export function quotationsCsv(library: Library): string {
  return written(
    library.quotations.map(({ text, speaker, person, kind, place }) => ({
      text,
      speaker: speaker ?? '',
      person: person?.name ?? '',
      kind,
      title: library.story(place.file)?.title ?? '',
      ...placeCells(place),
    })),
  );
}

const NOWHERE = { file: '', lines: '', pages: '' };

function placeCells(place: Place): typeof NOWHERE {
  const [first, last] = place.lines;
  // A range with a hyphen may be taken for a date.
  const lines = first === last ? String(first) : `${first}–${last}`;
  return { file: place.file, lines, pages: citedPages(place) ?? '' };
}

const written = (rows: Input): string => stringify(rows, SPREADSHEET);
