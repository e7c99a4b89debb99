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

/**
 * What a paragraph, an item or a line says of something by a name at its beginning: one in bold, or one before a colon.
 *
 * @param bold How many of its first characters are set in bold.
 */
export function fieldOf(text: string, bold = 0): Field | undefined {
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
