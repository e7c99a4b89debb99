import { sentences } from '../language/sentences.js';
import { lazy } from '../text/lazy.js';

/** What stands for what was left out, after a whole sentence. */
export const LEFT_OUT = '[…]';

const GRAPHEMES = lazy(() => new Intl.Segmenter('fr', { granularity: 'grapheme' }));
const DOUBLED = /[!-/:-@[-`{-~]/g;

/**
 * How many characters a text may take on a screen: each ASCII punctuation mark counts twice, since a front may
 * have to escape it.
 */
export function weigh(text: string): number {
  return text.length + (text.match(DOUBLED)?.length ?? 0);
}

/**
 * A text that weighs no more than there is room: whole, or its first sentences and " […]", or if not even half
 * of the room could be used so, its first words and "…". A character is never cut, nor parted from its accents.
 *
 * @param room At least 1.
 */
export function cut(text: string, room: number): string {
  if (text.length <= room && weigh(text) <= room) return text;
  const head = text.slice(0, wholeCharacters(text, room));
  const bySentence = head.slice(0, lastSentenceEnd(text, room - weigh(LEFT_OUT) - 1));
  if (weigh(bySentence) >= room / 2) return `${bySentence} ${LEFT_OUT}`;
  return cutWords(text, room);
}

/** The first words of a text and "…", or the text where there is room for it; for labels and names. */
export function cutWords(text: string, room: number): string {
  if (text.length <= room && weigh(text) <= room) return text;
  const end = wholeCharacters(text, room - 1);
  const head = text.slice(0, end);
  const blank = /\s/.test(text.charAt(end))
    ? end
    : Math.max(head.lastIndexOf(' '), head.lastIndexOf('\u00a0'));
  const words = blank >= head.length / 2 ? head.slice(0, blank) : head;
  return `${words.trimEnd().replace(/[\s,;:–—-]{1,8}$/u, '')}…`;
}

/** The end of the longest run of whole characters, from the start of a text, that weighs no more than `room`. */
function wholeCharacters(text: string, room: number): number {
  let weight = 0;
  // One character more than there is room for tells where the last one that fits ends.
  const half = text.codePointAt(room) === text.charCodeAt(room) ? 0 : 1;
  for (const { segment, index } of GRAPHEMES().segment(text.slice(0, room + 1 + half))) {
    weight += weigh(segment);
    if (weight > room) return index;
  }
  return Math.min(room, text.length);
}

function lastSentenceEnd(text: string, room: number): number {
  let end = 0;
  for (const sentence of sentences(text.slice(0, room + 200))) {
    if (sentence.end > room || weigh(text.slice(0, sentence.end)) > room) break;
    end = sentence.end;
  }
  return end;
}
