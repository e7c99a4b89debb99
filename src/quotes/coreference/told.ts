import type { Grammar } from '../../language/grammar.js';
import type { Mention, People, Person } from '../../people/persons/person.js';
import { nounPhraseAt } from '../phrases/extent.js';
import { leadPhrase } from '../phrases/lead.js';
import type { NounPhrase } from '../phrases/noun-phrase.js';
import { isCapital, type QuoteReading, type Range } from '../reading/quote-reading.js';
import type { QuoteToken } from '../reading/quote-tokens.js';

/** Whom a noun phrase means: a person, an organisation, or somebody without a name. */
export interface Referent {
  readonly person: Person | null;
  readonly organisation: boolean;
  readonly plural: boolean;
  readonly gender?: 'female' | 'male';
  /** A noun says who it is, but of nobody whom the story names: "the old lady". */
  readonly isNoun?: boolean;
  /** Where "selon" names whom it means. */
  readonly named?: { readonly at: number; readonly reading: QuoteReading };
}

/** What a sentence tells of who may speak after it. */
export interface Told {
  /** The subject of the sentence, by its first token, and whom it means whoever is quoted before it comes again. */
  readonly subject?: { readonly at: number; readonly reading: QuoteReading; readonly referent: Referent };
  /** Nobody is quoted in it. */
  readonly isNarration: boolean;
  /** Who is the subject of a sentence, and who is quoted in it. */
  readonly leads: Referent[];
  readonly named: readonly Named[];
  /** The last person whom it names. */
  readonly last?: Person;
  /** Those it names of whom it is not sure who they are. */
  readonly unsure: readonly Mention[];
  /** Another person than those: "le nouveau porte-parole", or who is the subject of a second clause. */
  readonly others: readonly Referent[];
}

/** A person and the token where the sentence first names them. */
interface Named {
  readonly person: Person;
  readonly at: number;
}

type Means = (phrase: NounPhrase) => Referent;

/** What a sentence tells, before anybody is quoted in it. */
export function toldIn(reading: QuoteReading, range: Range, people: People, means: Means): Told {
  const named = namedIn(reading, range, people);
  const lead = leadPhrase(reading, range.from, range.to);
  const referent = lead && isSomebody(reading, lead) ? means(lead) : undefined;
  const last = lastIn(reading, range, people);
  const others = othersIn(reading, range, referent, means);
  const subject = lead && referent ? { subject: { at: lead.from, reading, referent } } : {};
  const isNarration = reading.tokens.slice(range.from, range.to).every(({ kind }) => kind !== 'quote');
  const unsure = unsureIn(reading, range, people);
  return {
    leads: referent ? [referent] : [],
    named,
    others,
    unsure,
    isNarration,
    ...subject,
    ...(last ? { last } : {}),
  };
}

function namedIn({ mentions }: QuoteReading, { from, to }: Range, people: People): Named[] {
  const first = new Map<string, number>();
  for (let at = from; at < to; at++) {
    const mention = mentions[at];
    if (mention && !mention.guess && !first.has(mention.person)) first.set(mention.person, at);
  }
  return [...first].flatMap(([id, at]) => {
    const person = people.get(id);
    return person ? [{ person, at }] : [];
  });
}

const unsureIn = ({ mentions }: QuoteReading, { from, to }: Range, people: People): Mention[] => [
  ...new Set(
    mentions
      .slice(from, to)
      .filter((mention) => mention !== undefined)
      .filter(({ guess, person }) => guess === true || people.get(person)?.candidates !== undefined),
  ),
];

function lastIn({ mentions }: QuoteReading, { from, to }: Range, people: People): Person | undefined {
  const mention = mentions.slice(from, to).findLast((found) => found !== undefined && !found.guess);
  return mention && people.get(mention.person);
}

/** Whom a pronoun after the sentence could mean as well: "le porte-parole", "et Y répond". */
function othersIn(
  reading: QuoteReading,
  { from, to }: Range,
  lead: Referent | undefined,
  means: Means,
): Referent[] {
  const others: Referent[] = [];
  for (let at = from; at < to; at++) {
    const last = at > from ? reading.tokens[at - 1]?.low : undefined;
    const agent = reading.grammar.is('by', last) && reading.mentions[at] !== undefined;
    const second = agent || reading.grammar.is('and', last);
    if (!second && lead) continue;
    if (!second && !reading.grammar.is('determiner', reading.tokens[at]?.low)) continue;
    const phrase = nounPhraseAt(reading, at, to);
    if (!phrase || phrase.pronoun || phrase.indefinite || phrase.plural) continue;
    if (second ? !agent && !isSubject(reading, phrase) : phrase.head === undefined || phrase.organisation)
      continue;
    const other = means(phrase);
    if (second ? other.person !== null && other.person !== lead?.person : !other.person) others.push(other);
  }
  return others;
}

/** A subject that could speak: a person, an organisation, a pronoun; no thing. */
function isSomebody({ tokens, grammar }: QuoteReading, phrase: NounPhrase): boolean {
  if (phrase.pronoun) return !grammar.is('nobody', tokens[phrase.from]?.low);
  return (
    phrase.mention !== undefined ||
    phrase.head !== undefined ||
    (phrase.to - phrase.from < 3 && isNamed(tokens.slice(phrase.from, phrase.to), grammar))
  );
}

/** "WikiLeaks", "la Maison-Blanche", not "Le déficit": a capital that no sentence gives. */
const isNamed = (tokens: readonly QuoteToken[], grammar: Grammar): boolean =>
  tokens.some((token) => isCapital(token) && !grammar.is('determiner', token.low));

/** Whether a verb follows: the phrase is the subject of a clause. */
const isSubject = (reading: QuoteReading, { to }: NounPhrase): boolean => {
  const { tokens, grammar } = reading;
  const next = grammar.is('clitic', tokens[to]?.low) || grammar.is('negative', tokens[to]?.low) ? to + 1 : to;
  const low = tokens[next]?.low ?? '';
  const comma =
    tokens[to]?.kind !== 'word' ||
    grammar.is('preposition', low) ||
    grammar.is('to', low) ||
    grammar.is('of', low) ||
    grammar.is('and', low);
  return !comma;
};
