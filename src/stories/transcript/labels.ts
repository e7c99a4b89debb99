import { isBeforeName } from '../../lexicon/abbreviations.js';
import type { Span } from '../../text/span.js';
import { isTag } from '../plain-text/tags.js';

/** How a document writes who speaks. */
export type Form = 'dashed' | 'capitals' | 'point' | 'colon' | 'angled' | 'stamped';

/** What opens a line and may say who speaks. */
export interface Label {
  readonly form: Form;
  /** The name within the line. */
  readonly name: Span;
  /** Where the words begin; the line's length where they stand below. */
  readonly end: number;
}

const CAPITALS =
  "\\p{Lu}[\\p{Lu}\\p{N}'’.-]*(?: (?:\\p{Lu}[\\p{Lu}\\p{N}'’.-]*|&|de|du|la|le|et|of|the|and)){0,4}";
const NAME =
  "\\p{Lu}[\\p{L}\\p{N}'’-]*\\.?(?: (?:de|du|des|la|le|van|von|of|the|and|et|\\p{Lu}[\\p{L}\\p{N}'’-]*\\.?)){0,3}";
const CLOCK = '\\d{1,2}[:h]\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?(?: ?[AaPp][Mm])?';
const TIME = `(?:\\p{L}{2,10} (?:at|à) |\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4},? (?:at |à )?)?${CLOCK}`;
/** "[12:03] ", "(00:01:12) ", "12:03 - ": when it was said. */
const STAMP = `(?:[\\[(]${TIME}[\\])] ?(?:[-–—] )?|${TIME} ?(?:[-–—] ?|  ?))?`;
/** "(aside)", ", aside": how it is said. */
const HOW = '(?:,? ?[(\\[][^()[\\]]{1,80}[)\\]]|, [^.:—–]{1,60}?)?';

const FORMS: readonly (readonly [Form, RegExp])[] = (
  [
    ['dashed', `^[-–—_] ?(?<name>${NAME})(?:, [^–—_-]{1,60})? ?[-–—_]\\.?$`],
    ['angled', `^${STAMP}<[@+%&~ ]?(?<name>[^<>\\s][^<>]{0,40})>(?: (?=\\S)|$)`],
    ['stamped', `^(?<name>[^\\s:()[\\]][^:()[\\]]{0,40}?)(?: ?[–—-] ?|  ?)(?:[(\\[]${TIME}[)\\]]|${TIME})$`],
    [
      'colon',
      `^${STAMP}(?<name>${NAME})(?: ?[(\\[][^()[\\]]{1,60}[)\\]])?[ \\u00A0\\u202F]?:(?:[ \\u00A0]+(?=\\S)|$)`,
    ],
    [
      'capitals',
      `^(?<name>${CAPITALS})${HOW}(?:[.:]? ?[—–-]{1,2}(?: (?=\\S)|(?=\\p{L})|$)|[.:](?:[ \\u00A0]+(?=\\S)|$)|$)`,
    ],
    ['point', `^_?(?<name>${NAME})_?${HOW}\\._?(?: ?[—–-]{1,2})?(?: (?=\\S)|$)`],
  ] as const
).map(([form, pattern]) => [form, new RegExp(pattern, 'du')]);

/** Looks no farther into a line, in characters. */
const SEEN = 200;

/** What may be the label of a line, at most one of each form. */
export function labelsIn(line: string): Label[] {
  const start = line.slice(0, SEEN);
  return FORMS.flatMap(([form, pattern]): Label[] => {
    const match = pattern.exec(start);
    const [from, to] = match?.indices?.groups?.['name'] ?? [];
    if (match === null || from === undefined || to === undefined) return [];
    const name = { start: from, end: to - trailing(line.slice(from, to)) };
    if (form === 'angled' && isTag(`<${match.groups?.['name']}>`)) return [];
    const last = /[\p{L}\p{N}]+$/u.exec(line.slice(name.start, name.end))?.[0] ?? '';
    // "M. Roux sortit.": a title before a name ends no label.
    if (form === 'point' && isBeforeName(last)) return [];
    if (form === 'capitals' && !/\p{Lu}.*\p{Lu}/u.test(line.slice(name.start, name.end))) return [];
    return [{ form, name, end: match[0].length === start.length ? line.length : match[0].length }];
  });
}

/** A full stop that ends the label is no part of the name, but after an initial. */
function trailing(name: string): number {
  return /\p{L}{2}\.$/u.test(name) ? 1 : 0;
}
