import type { Library } from '../library.js';
import { fold } from '../text/words.js';
import { type Courtesy, courtesyIn, mostTelling } from './courtesy-phrases.js';

/** A message, read: what it asks of the stories, or what it says where it asks nothing. */
export interface ReadMessage {
  /** What it asks, without greetings and thanks around; the whole text where it is a courtesy alone. */
  readonly question: string;
  /** What it says where it asks the stories nothing. */
  readonly courtesy?: Courtesy;
}

/** What parts a greeting or thanks from a question beside it. */
const SEGMENT = /[^.!?,;:…\n—–]+[.!?,;:…\n—–]*/g;
/** A stretch of more characters is no courtesy, and no name. */
const LONGEST = 200;
/** Something that asks about what was spoken of, where anything was: "comment ça marche ?", "who is this?". */
const POINTING = /(?<![\p{L}’'])(?:ça|ca|sa|it|this|that)(?!\p{L})/iu;

/**
 * Parts what a message asks of the stories from the greetings, thanks and the like in it.
 *
 * @param isFirst Whether nothing was asked before, so that "how does it work?" can only mean the bot.
 */
export function readMessage(library: Library, text: string, isFirst: boolean): ReadMessage {
  const segments = [...text.matchAll(SEGMENT)].map(([segment]) => {
    const said = segment.length > LONGEST ? undefined : courtesyIn(library, segment);
    const courtesy = !isFirst && said?.kind === 'help' && POINTING.test(segment) ? undefined : said;
    return { segment, courtesy, asks: courtesy === undefined && /[\p{L}\p{N}]/u.test(segment) };
  });
  const first = segments.findIndex(({ asks }) => asks);
  if (first < 0) {
    const courtesy = mostTelling(segments.flatMap((one) => one.courtesy ?? []));
    return courtesy === undefined || isCalledSo(library, text)
      ? { question: text }
      : { question: text, courtesy };
  }
  const last = segments.findLastIndex(({ asks }) => asks);
  const question = segments
    .slice(first, last + 1)
    .map(({ segment }) => segment)
    .join('')
    .trim();
  return { question: isBare(question) ? text : question };
}

/** Whether too little is left to be a question of its own: "Qui es-tu, Nora ?" is one. */
function isBare(question: string): boolean {
  return !/[\p{L}\p{N}]\P{L}+[\p{L}\p{N}]/u.test(question);
}

/** Whether a person or a story has this name, whatever else it says. */
function isCalledSo({ people, stories }: Library, text: string): boolean {
  const called = text.replace(/[\s.!?,;:…]+$/u, '').trim();
  if (called.length > LONGEST) return false;
  const folded = fold(called);
  return people.find(called).length > 0 || stories.some(({ title }) => fold(title) === folded);
}
