import { fold, words } from '../text/words.js';
import type { Description } from './describe.js';
import { isFamily } from './lists.js';
import type { Located } from './person.js';

const WORTH = { office: 0, before: 1.5, after: 2, is: 1.5 } as const;
/** So many words add to what a description tells; more make it long, not telling. */
const ENOUGH_WORDS = 7;
/** The share of a description's words that stand in another one which then says the same. */
const SAME = 0.7;

interface Group {
  located: Located;
  worth: number;
  count: number;
}

/**
 * What is said of one person, the most telling first: what is said often, with a complement ("de Donald Trump"), in
 * an apposition. What is said twice is given once.
 */
export function mostTelling(descriptions: readonly Description[]): Located[] {
  const groups = new Map<string, Group>();
  for (const description of descriptions.filter(says)) {
    const located = locate(description);
    const key = fold(located.text).replaceAll('’', "'");
    const worth = worthOf(description);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { located, worth, count: 1 });
    else {
      known.count++;
      if (worth > known.worth) Object.assign(known, { located, worth });
    }
  }
  const score = ({ worth, count }: Group) => worth + Math.log2(count) / 2;
  const sorted = [...groups.values()].sort((a, b) => score(b) - score(a)).map(({ located }) => located);
  return sorted.filter((one, at) => !sorted.slice(0, at).some((other) => repeats(one.text, other.text)));
}

/** Whether a text says little that another does not: most of its words stand there, the first among them. */
function repeats(text: string, other: string): boolean {
  const mine = words(text).map((word) => fold(word.text));
  const theirs = new Set(words(other).map((word) => fold(word.text)));
  const shared = mine.filter((word) => theirs.has(word)).length;
  return theirs.has(mine[0] ?? '') && shared / mine.length >= SAME;
}

/** Whether a description says something: "père" alone, from "son père", does not. */
function says({ units, from, to }: Description): boolean {
  const inside = units.slice(from, to);
  return !inside.every(({ word, kind }) => kind === 'adjective' || isFamily(word));
}

/** A description with its place. */
export function locate({ passage, units, from, to }: Description): Located {
  const span = { start: units[from]?.start ?? 0, end: units[to - 1]?.end ?? 0 };
  return { passage, span, place: passage.placeOf(span), text: passage.text.slice(span.start, span.end) };
}

function worthOf({ units, from, to, form, passage }: Description): number {
  const inside = units.slice(from, to);
  const words = inside.filter(({ kind }) => /^(?:office|adjective|capital|word|name)$/.test(kind)).length;
  const isThen = inside[0]?.kind === 'adverb';
  const isCut = passage.kind !== 'paragraph';
  const isVague = inside.some(({ word }) => /^(?:celui|celle|ceux|celles)(?:-|$)/.test(word));
  return (
    WORTH[form] +
    Math.min(words, ENOUGH_WORDS) * 0.6 -
    (isThen ? 1 : 0) -
    (isCut ? 0.5 : 0) -
    (isVague ? 2 : 0)
  );
}
