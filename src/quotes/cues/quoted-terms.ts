import { isCapital, type QuoteReading } from '../reading/quote-reading.js';
import type { Cue } from './cue.js';

/** A quotation of so many words or more is a statement; below, a few words. Measured on French news. */
export const STATEMENT = 4;

/** A participle, which opens a name whatever follows. */
const PARTICIPLE = /(?:é|ée|és|ées|ed)$/;

/** Whether the quotation at a token is a name, a title or a term by what stands before it. */
export function looksLikeTerm(reading: QuoteReading, at: number, cues: readonly Cue[]): boolean {
  if (wordsOf(reading, at).length === 0 || isHeadline(reading, at)) return true;
  const head = headOfList(reading, at);
  return isIntroduced(reading, at, cues) || (head < at && isIntroduced(reading, head, cues));
}

/** "The Use of Money": in English each word of a title that says something opens with a capital. */
function isHeadline({ tokens, grammar }: QuoteReading, at: number): boolean {
  if (!grammar.isEnglish || /^[:,]$/.test(tokens[at - 1]?.text ?? ':')) return false;
  const words = tokens[at]?.text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const telling = words.filter(({ length }) => length > 3);
  return telling.length > 1 && telling.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
}

/** Whether the word before the quotation says that it is a name. */
function isIntroduced(reading: QuoteReading, at: number, cues: readonly Cue[]): boolean {
  const { tokens, grammar } = reading;
  const words = wordsOf(reading, at);
  if (tokens[at - 1]?.text === '(' && tokens[at - 2]?.kind === 'quote') return true;
  let back = at - 1;
  while (grammar.is('of', tokens[back]?.low) || grammar.is('determiner', tokens[back]?.low)) back--;
  if (isOwned(reading, back, words)) return true;
  const before = tokens[back];
  if (before?.kind !== 'word') return false;
  if (grammar.is('be', before.low)) return namesIt(reading, back, cues);
  if (!grammar.isTerm(before.low)) return false;
  if (cues.some(({ from, to, form }) => from <= back && back < to && form !== 'passive')) return false;
  if (grammar.isTerm(before.low, 'title')) return true;
  if (words.length >= STATEMENT && opensVerbal(reading, words)) return false;
  return (
    PARTICIPLE.test(before.low) ||
    grammar.isTerm(before.low, 'naming') ||
    words.length < STATEMENT ||
    startsCapital(reading, at)
  );
}

/** "soupçonné de « A », « B » et « C »": where the list begins that a quotation goes on with. */
function headOfList({ tokens, grammar }: QuoteReading, at: number): number {
  let head = at;
  for (let steps = 0; steps < LONGEST_LIST; steps++) {
    const joint = grammar.is('and', tokens[head - 1]?.low) || tokens[head - 1]?.text === ',';
    if (!joint || tokens[head - 2]?.kind !== 'quote') break;
    head -= 2;
  }
  return head;
}

const LONGEST_LIST = 8;

/** "l'émission de TMC « Quotidien »": a name whose owner stands before it. */
function isOwned(reading: QuoteReading, owner: number, words: readonly string[]): boolean {
  const { tokens, grammar } = reading;
  let at = owner;
  while (at > owner - 3 && isCapital(tokens[at]) && tokens[at]?.kind === 'word') at--;
  const owned = at < owner && grammar.is('of', tokens[at]?.low) && words.length < STATEMENT;
  return owned && grammar.isTerm(tokens[at - 1]?.low ?? '');
}

/** "Le thème de l'année est « … »". */
function namesIt(reading: QuoteReading, be: number, cues: readonly Cue[]): boolean {
  const { tokens, grammar, sentences, sentenceOf } = reading;
  const from = sentences[sentenceOf[be] ?? 0]?.from ?? be;
  if (cues.some((cue) => cue.from >= from && cue.to <= be)) return false;
  return tokens.slice(from, Math.min(be, from + 4)).some(({ low }) => grammar.isTerm(low));
}

function startsCapital({ tokens }: QuoteReading, at: number): boolean {
  const token = tokens[at];
  const text = token?.text.replace(/^\W+/u, '') ?? '';
  return token !== undefined && isCapital({ ...token, text });
}

/** Words as white space parts them: an elided article counts with its noun. */
export function wordsOf({ tokens }: QuoteReading, at: number): string[] {
  const inner = (tokens[at]?.text ?? '').slice(1, -1).toLowerCase().replaceAll('’', "'");
  return inner.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** An infinitive, or a form that only verbs have. */
const VERBAL = /^.{2,}(?:er|ir|re|ait|aient|èrent|eront|irent)$/;

/** Whether quoted words begin as what a subject does: "visait à …", "ne sera pas …". */
export function opensVerbal({ grammar }: QuoteReading, words: readonly string[]): boolean {
  const [first = ''] = (words[0] ?? '').replace(/^\W+/u, '').split(/(?<=')/);
  if (grammar.is('negative', first) || (grammar.is('clitic', first) && first.endsWith("'"))) return true;
  const verb = grammar.verbs.get(first)?.some(({ form, role }) => form === 'finite' && role !== 'cue');
  return verb === true || grammar.is('modal', first) || VERBAL.test(first);
}

/** Whether quoted words go on from a subject, an auxiliary or a verb of the story: "il a été « jeté dehors »". */
export function goesOnClause(reading: QuoteReading, at: number): boolean {
  const { tokens, grammar } = reading;
  const low = tokens[at - 1]?.low ?? '';
  if (grammar.is('pronoun', low) || grammar.is('who', low) || grammar.is('negative', low)) return true;
  const verbs = grammar.verbs.get(low) ?? [];
  return low === 'été' || verbs.some(({ form, role }) => form === 'finite' && role !== 'cue');
}
