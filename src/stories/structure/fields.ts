import type { Span } from '../../text/span.js';
import type { Field } from '../story/story.js';

/** A name that is longer, in characters, is no name but a sentence. */
const LONGEST = 40;
const COLON = new RegExp(
  String.raw`^([\p{L}\p{N}][^.:!?…;]{0,${LONGEST - 1}}?)[ \u00A0\u202F]?:\s+(?=\S)`,
  'u',
);
/** What parts a name in bold from what is said of it. */
const BETWEEN = /^[\s.:–—-]*/u;

/** What parts the entries of a line of figures: "AC 15 · HP 45". */
const PARTING = /\s*[·•|,;]\s+/gu;
/** An entry of such a line. */
const FIGURE = /^(\p{L}[\p{L}. ]{0,20}?)[ \u00A0\u202F]?:?\s+(?=[+−-]?\d)[^.!?…:]{1,30}$/u;

/**
 * What a paragraph, an item or a line says of something by names: the entries of a line of figures, or all of it.
 *
 * @param bold How many of its first characters are set in bold.
 */
export function fieldsOf(text: string, bold = 0): Field[] {
  const figures = figuresIn(text);
  if (figures.length > 1) return figures;
  const field = fieldOf(text, bold);
  return field === undefined ? [] : [field];
}

/** The entries of a line that has nothing else, each of a name and a figure. */
function figuresIn(text: string): Field[] {
  const ends = [...text.matchAll(PARTING)].map(({ index, 0: sign }) => ({
    index,
    after: index + sign.length,
  }));
  if (ends.length === 0) return [];
  const starts = [0, ...ends.map(({ after }) => after)];
  const found = starts.map((start, i): Field | undefined => {
    const end = ends[i]?.index ?? text.trimEnd().length;
    const [, label = ''] = FIGURE.exec(text.slice(start, end)) ?? [];
    const from = start + label.length;
    const gap = text.slice(from, end).search(/[^\s:]/u);
    return label === '' ? undefined : { label: { start, end: from }, value: { start: from + gap, end } };
  });
  return found.every((field) => field !== undefined) ? found : [];
}

/**
 * What a paragraph, an item or a line says of something by a name at its beginning: one in bold, or one before a colon.
 *
 * @param bold How many of its first characters are set in bold.
 */
function fieldOf(text: string, bold = 0): Field | undefined {
  const [label, start] = bold > 0 ? inBold(text, bold) : beforeColon(text);
  const end = text.trimEnd().length;
  const isName = label.end > 0 && label.end <= LONGEST && /[\p{L}\p{N}]/u.test(text.slice(0, label.end));
  return isName && start < end ? { label, value: { start, end } } : undefined;
}

function inBold(text: string, bold: number): [Span, number] {
  const label = text.slice(0, bold).replace(/[\s.:]+$/u, '');
  return [{ start: 0, end: label.length }, bold + (BETWEEN.exec(text.slice(bold))?.[0].length ?? 0)];
}

function beforeColon(text: string): [Span, number] {
  const [whole = '', label = ''] = COLON.exec(text) ?? [];
  return [{ start: 0, end: label.length }, whole.length];
}
