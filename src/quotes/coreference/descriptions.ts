import { readEntries } from '../../lexicon/entries.js';
import { TagList } from '../../lexicon/tag-list.js';
import type { People, Said } from '../../people/persons/person.js';
import { lazy } from '../../text/lazy.js';
import { fold } from '../../text/words.js';
import type { NounPhrase } from '../phrases/noun-phrase.js';
import { describe } from '../phrases/sense.js';
import { type QuoteReading, type Range, textOf } from '../reading/quote-reading.js';

/** What a story says that a person is: "L'avocat de Jared Kushner, Abbe Lowell". */
export interface Described {
  /** The id of the person. */
  readonly person: string;
  readonly role: string;
  /** What the role is of, and other words with it, cut to their first letters. */
  readonly words: ReadonlySet<string>;
  /** It says what the role is of. */
  readonly complement: boolean;
  /** No longer, or not yet. */
  readonly former: boolean;
  readonly gender?: 'female' | 'male';
}

/** So many letters tell words apart that inflect. */
const LETTERS = 5;

/** Each place and its adjectives, by one name: "français" and "France" say the same of a president. */
const PLACES = lazy(
  () =>
    new Map(
      readEntries('names/demonyms').flatMap(({ word, senses }) => {
        const forms = [word, ...senses.flat()].map(fold);
        return forms.map((form) => [form, `@${forms[0]}`] as const);
      }),
    ),
);

/** What stands for the state in "le chef de l'État", and in "le président" without more. */
const STATE = '@';
/** Words that stand with what somebody is, or say it in another way. */
export const ROLE_WORDS = new TagList('persons/role-words');

/** What a passage says that the persons are whom it names. */
export function describedIn(reading: QuoteReading, people: People): Described[] {
  return people.saidIn(reading.passage).flatMap((said) => saidOf(reading, said));
}

/** What the words of a description say, where they stand outside of quotations. */
function saidOf(reading: QuoteReading, { span, mention }: Said): Described[] {
  const { tokens } = reading;
  const from = tokens.findIndex(({ start, kind }) => start >= span.start && kind !== 'quote');
  let to = from;
  while (to >= 0 && (tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= span.end) to++;
  if (to <= from) return [];
  const opens = reading.grammar.is('determiner', tokens[from - 1]?.low) ? from - 1 : from;
  const phrase = describe(reading, { from: opens, to });
  if (phrase.head === undefined || phrase.organisation) return [];
  return [described(reading, phrase, mention.person)];
}

function described(reading: QuoteReading, phrase: NounPhrase, person: string): Described {
  const { role, words } = roleOf(reading, phrase);
  const gender = phrase.gender;
  const complement = complementsOf(reading, phrase);
  const former = isFormer(reading, phrase);
  return { person, role, words, complement, former, ...(gender ? { gender } : {}) };
}

const isRank = (low: string): boolean => ROLE_WORDS.has(low, 'rank');
const saysFormer = (low: string): boolean => low.startsWith('ex-') || ROLE_WORDS.has(low, 'former');

/** "premier ministre", "shadow chancellor": other offices than those of a minister or a chancellor. */
function rankBefore({ tokens }: QuoteReading, head: number): string {
  let from = head;
  while (isRank(tokens[from - 1]?.low ?? '')) from--;
  return tokens
    .slice(from, head)
    .map(({ low }) => `${/^p/.test(low) ? 'premier' : low} `)
    .join('');
}

/** "l'ancien maire", "the former judge": no longer, or not yet. */
export const isFormer = ({ tokens }: QuoteReading, { headAt, from }: NounPhrase): boolean =>
  tokens.slice(Math.max(0, from - 1), (headAt ?? from) + 1).some(({ low }) => saysFormer(low));

/** The role that a noun phrase names, and the other words of it. */
export function roleOf(reading: QuoteReading, phrase: NounPhrase): { role: string; words: Set<string> } {
  const { tokens, grammar, mentions } = reading;
  const at = phrase.headAt ?? phrase.from;
  const same = grammar.sameRole(
    textOf(reading, { from: at, to: phrase.to }).toLowerCase().replaceAll('’', "'"),
  );
  const role = same?.role ?? rankBefore(reading, at) + grammar.lemmaOf(tokens[at]?.low ?? '');
  const rest: Range = { from: same ? at + same.tokens : phrase.from, to: phrase.to };
  const words = new Set<string>();
  for (let i = rest.from; i < rest.to; i++) {
    const token = tokens[i];
    if (!token || i === at || token.kind !== 'word' || token.low.length < 3) continue;
    if (mentions[i] !== undefined && mentions[i] === phrase.mention) continue;
    if (
      grammar.is('determiner', token.low) ||
      grammar.is('of', token.low) ||
      isRank(token.low) ||
      saysFormer(token.low)
    )
      continue;
    const word = fold(token.text);
    words.add(PLACES().get(word) ?? word.slice(0, LETTERS));
  }
  const ofState = [...words].every((word) => word.startsWith('@') || word === 'repub');
  if (ROLE_WORDS.has(role, 'head-of-state') && (ofState || same !== undefined)) words.add(STATE);
  return { role, words };
}

/** Whether a noun phrase says what its role is of: "du gouvernement". */
export function complementsOf({ tokens, grammar }: QuoteReading, { headAt, from, to }: NounPhrase): boolean {
  return tokens.slice((headAt ?? from) + 1, to).some(({ low }) => grammar.is('of', low));
}
