import { grammarOf } from '../../../language/grammar.js';
import type { Token } from '../../../language/tokens.js';
import { WordList } from '../../../lexicon/word-list.js';
import type { NameRun } from '../../names/name-runs.js';
import type { Tokenized } from './tokenized.js';

/**
 * What a text does with a run of capital words: it opens a sentence with it, sets it alone in a line, a cell or a
 * heading, makes it a speaker's label, lets it say something, lets it do something in a story's past, addresses it,
 * lets it own something, or goes on with a person's pronoun.
 */
export type Doing =
  | 'opening'
  | 'alone'
  | 'labelling'
  | 'saying'
  | 'telling'
  | 'addressed'
  | 'owning'
  | 'resumed';

/** Whether a text does something with the run of tokens. */
type Test = (passage: Tokenized, run: NameRun) => boolean;

/** Pronouns that stand for persons, and determiners of what is theirs. */
export const PRONOUNS = new WordList('names/person-pronouns');
/** A pronoun is looked for within so many tokens after a name: its clause, and the opening of the next. */
const SOON = 14;
const STARTS = /^[.!?…:"“«»—–]$/;
const PAUSES = /^[,;!?.…"“”«»—–]$/;
const BEFORE_ADDRESS = /^[,"“«—–]$/;
/** Endings of what tells a story in English and French, of words of four letters or more. */
const PAST = /^[a-z]{2,}(?:ed|[^e]a|it|ut|int|ait|aient|erent|irent|urent)$/;

const TESTS: Readonly<Record<Doing, Test>> = {
  opening: ({ tokens }, { from }) => isOpening(tokens, from),
  alone: ({ tokens }, { from, to }) => tokens[from]?.isFirst === true && (tokens[to]?.isFirst ?? true),
  labelling: ({ tokens, labels }, { from }) => labels.has(tokens[from]?.start ?? -1),
  saying: ({ tokens }, { from, to }) => says(tokens[from - 1]) || says(next(tokens, to)),
  telling: ({ tokens }, { to }) => {
    const token = next(tokens, to);
    return token !== undefined && !token.isCapital && token.isWord && PAST.test(token.key);
  },
  addressed: ({ tokens }, { from, to }) =>
    BEFORE_ADDRESS.test(tokens[from - 1]?.text ?? '') && PAUSES.test(next(tokens, to)?.text ?? ''),
  owning: ({ tokens }, { to }) => /^'s?$/.test(next(tokens, to)?.low ?? ''),
  resumed: ({ tokens }, { to }) => {
    for (let at = to; at < to + SOON; at++) {
      const token = tokens[at];
      if (token === undefined) return false;
      if (PRONOUNS.has(token.key)) return true;
    }
    return false;
  },
};
/** All that a text may do with a run of capital words. */
export const DOINGS = Object.keys(TESTS) as readonly Doing[];

/** What the text does with a run of tokens, there where it stands. */
export function doingsOf(passage: Tokenized, run: NameRun): Doing[] {
  return DOINGS.filter((doing) => TESTS[doing](passage, run));
}

/** Whether a token opens a sentence, a line or words that somebody says. */
function isOpening(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.isFirst === true || STARTS.test(tokens[at - 1]?.text ?? '.');
}

/** The token that goes on after a run, where nothing parts it from that. */
function next(tokens: readonly Token[], to: number): Token | undefined {
  const token = tokens[to];
  return token?.isFirst === true ? undefined : token;
}

/** Whether a token is a form of a verb of saying that tells: "said", "s’écria". */
function says(token: Token | undefined): boolean {
  if (token === undefined || token.isCapital || !token.isWord) return false;
  return [grammarOf('en'), grammarOf('fr')].some((grammar) =>
    grammar.readings(token.low, 'cue').some(({ form }) => form === 'finite'),
  );
}
