import { type Attribution, type Scene, sentenceAt } from './attribution.js';
import type { Reading } from './reading.js';

/** A quotation of so many words or more is a statement; below, a few words. Measured on French news. */
const STATEMENT = 4;

/** Whether the quotation at a token is a name, a title or a term by what stands before it. */
export function looksLikeTerm(reading: Reading, at: number): boolean {
  const { tokens, grammar } = reading;
  const words = wordsOf(reading, at);
  if (words.length === 0) return true;
  let back = at - 1;
  while (
    grammar.is('of', tokens[back]?.low) ||
    grammar.is('determiner', tokens[back]?.low) ||
    tokens[back]?.text === ','
  )
    back--;
  const before = tokens[back];
  if (before?.kind === 'word' && grammar.isTerm(before.low) && tokens[at - 1]?.text !== ':') return true;
  if (tokens[at - 1]?.text === '(' && tokens[at - 2]?.kind === 'quote') return true;
  return false;
}

/** The kind of a quotation, once the rules have spoken; nothing for a term. */
export function kindOf(
  scene: Scene,
  at: number,
  attribution: Attribution | undefined,
): 'speech' | 'fragment' | undefined {
  const { reading } = scene;
  if (scene.isTerm(at)) return undefined;
  const words = wordsOf(reading, at);
  const said = attribution !== undefined && attribution.rule !== 'denied';
  if (words.length >= STATEMENT && (said || isStatement(scene, at, words))) return 'speech';
  if (!said)
    return opensSentence(scene, at) && isClause(reading, words) && words.length >= 2 ? 'speech' : undefined;
  return words.length >= STATEMENT ||
    (isClause(reading, words) &&
      /^(?:verb-(?:name|pronoun)-after|verb-colon|name-colon)$/.test(attribution.rule))
    ? 'speech'
    : 'fragment';
}

/** Words as white space parts them: an elided article counts with its noun. */
function wordsOf({ tokens }: Reading, at: number): string[] {
  const inner = (tokens[at]?.text ?? '').slice(1, -1).toLowerCase().replaceAll('’', "'");
  return inner.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function isStatement(scene: Scene, at: number, words: readonly string[]): boolean {
  return isClause(scene.reading, words) || (opensSentence(scene, at) && words.length > 6);
}

function opensSentence(scene: Scene, at: number): boolean {
  const { from } = sentenceAt(scene, at);
  const { tokens } = scene.reading;
  return at === from || tokens[at - 1]?.text === ':' || (at === from + 1 && tokens[from]?.kind === 'mark');
}

/** A subject pronoun or a plain verb makes a clause of words. */
function isClause({ grammar }: Reading, words: readonly string[]): boolean {
  return words.some((word) => {
    const parts = word.split("'");
    return (
      parts.some(
        (part, i) =>
          grammar.is('statement', i < parts.length - 1 ? `${part}'` : part) ||
          grammar.readings(part, 'auxiliary', 'finite').length > 0 ||
          grammar.readings(part, 'modal', 'finite').length > 0,
      ) || grammar.is('statement', word)
    );
  });
}
