import { goesOnClause, opensVerbal, STATEMENT, wordsOf } from '../cues/quoted-terms.js';
import type { QuoteReading } from '../reading/quote-reading.js';
import { type Attribution, type Scene, sentenceAt } from './attribution.js';

/** The kind of a quotation, once the rules have spoken; nothing for a term. */
export function kindOf(
  scene: Scene,
  at: number,
  attribution: Attribution | undefined,
): 'speech' | 'fragment' | undefined {
  const { reading } = scene;
  if (scene.isSpoken(at)) return 'speech';
  if (scene.isTerm(at)) return undefined;
  const words = wordsOf(reading, at);
  const clause = isClause(reading, words);
  if (!clause && (isName(reading, at, words) || isCalled(scene, at, attribution))) return undefined;
  const told = attribution?.rule;
  const said = told !== undefined && (attribution?.speaker !== undefined || attribution?.like !== undefined);
  if (words.length >= STATEMENT && !(words.length < PHRASE && !clause && isNamed(scene, attribution))) {
    const verbal = opensVerbal(reading, words) || goesOnClause(reading, at);
    return said || clause || verbal || (opensSentence(scene, at) && words.length > 6) ? 'speech' : undefined;
  }
  const whole = opensSentence(scene, at) && isSentence(reading, at);
  if (!said || DISTANT.has(told)) {
    const goesOn = whole && told === 'continuation';
    return (opensSentence(scene, at) && clause && words.length > 1) || goesOn ? 'speech' : undefined;
  }
  return (clause || whole) && WHOLE.has(told) ? 'speech' : 'fragment';
}

/** So many words are more than what somebody calls a thing. */
const PHRASE = 7;

/** "ce qu'il a désigné comme « … »": what somebody calls a thing is a few words of theirs. */
function isNamed({ cues, reading }: Scene, attribution: Attribution | undefined): boolean {
  const cue = attribution?.reading ? undefined : cues.find(({ from }) => from === attribution?.cue?.from);
  return cue !== undefined && (reading.grammar.is('naming', cue.lemma) || attribution?.rule === 'as-says');
}

/** What a few words are not given to somebody by. */
const DISTANT = new Set([
  'continuation',
  'same-sentence',
  'later-clause',
  'cue-sentence-before',
  'subject-before',
  'subject-of-sentence',
]);
/** What makes a short clause a whole statement. */
const WHOLE = new Set([
  'verb-name-after',
  'verb-pronoun-after',
  'name-verb-after',
  'verb-colon',
  'name-colon',
]);

/** Whether a quotation stands where a sentence of its own does. */
export function opensSentence(scene: Scene, at: number): boolean {
  const { from } = sentenceAt(scene, at);
  const { tokens } = scene.reading;
  return at === from || tokens[at - 1]?.text === ':' || (at === from + 1 && tokens[from]?.kind === 'mark');
}

/** "la « Maison du fleuve »", "les révélations du « Monde »": a few words after an article that open with a capital. */
function isName({ tokens, grammar }: QuoteReading, at: number, words: readonly string[]): boolean {
  const last = tokens[at - 1]?.low;
  const capital = /^\W*\p{Lu}/u.test(tokens[at]?.text ?? '');
  return capital && words.length < PHRASE && grammar.is('article', last);
}

/** "trois arcs qu'il avait appelés « Liberté »": the name that somebody gave a thing. */
function isCalled({ cues, reading }: Scene, at: number, attribution: Attribution | undefined): boolean {
  const cue = cues.find(({ from }) => from === attribution?.cue?.from);
  const capital = /^\W*\p{Lu}/u.test(reading.tokens[at]?.text ?? '');
  return (
    capital &&
    cue !== undefined &&
    reading.grammar.is('calling', cue.lemma) &&
    attribution?.rule !== 'verb-colon'
  );
}

/** Whether quoted words are written as a sentence: "Why now?" */
function isSentence({ tokens }: QuoteReading, at: number): boolean {
  const inner = (tokens[at]?.text ?? '').slice(1, -1).trim();
  return /^\p{Lu}/u.test(inner) && /[.!?…]$/.test(inner);
}

/** A subject pronoun or a plain verb makes a clause of words. */
function isClause({ grammar }: QuoteReading, words: readonly string[]): boolean {
  return words.some((word) => {
    const parts = word.split("'");
    const plain = parts.map((part, i) => (i < parts.length - 1 ? `${part}'` : part));
    return [word, ...plain].some(
      (part) =>
        grammar.is('statement', part) ||
        grammar.readings(part, 'auxiliary', 'finite').length > 0 ||
        grammar.readings(part, 'modal', 'finite').length > 0,
    );
  });
}
