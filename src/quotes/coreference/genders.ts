import { genderOfGivenName } from '../../people/names/titles.js';
import type { Person } from '../../people/persons/person.js';
import type { Gender } from '../../text/gender.js';
import type { QuoteReading, Range } from '../reading/quote-reading.js';

/** So many pronouns, and so great a part of all, tell a person's gender. */
const LEAST = 3;
const SHARE = 0.7;
/** So many tell it against a given name. */
const SURE = 8;

type Counts = Record<Gender, number>;

/** The genders of the persons of a story: as its pronouns tell, and as names, titles and descriptions do. */
export class Genders {
  readonly #counts: ReadonlyMap<string, Counts>;
  readonly #described: ReadonlyMap<string, Gender>;
  readonly #known = new Map<string, Gender | undefined>();

  /** @param described What nouns say that stand for persons, by their ids. */
  constructor(readings: readonly QuoteReading[], described: ReadonlyMap<string, Gender>) {
    this.#counts = pronounsAfter(readings);
    this.#described = described;
  }

  /** A person's gender, where all that tells it agrees. */
  of(person: Person): Gender | undefined {
    if (!this.#known.has(person.id)) this.#known.set(person.id, this.#tell(person));
    return this.#known.get(person.id);
  }

  #tell(person: Person): Gender | undefined {
    const { gender: told, count } = majority(this.#counts.get(person.id));
    const described = this.#described.get(person.id);
    const named = person.gender ?? described ?? genderOfGivenName(person.name);
    if (told !== undefined && (count >= SURE || named === undefined)) return told;
    // Where the given name and what the story says differ, nothing is sure.
    const differ = [told, described].some((other) => other !== undefined && other !== named);
    return differ ? undefined : named;
  }
}

function majority(counts: Counts | undefined): { gender?: Gender; count: number } {
  const { female, male } = counts ?? { female: 0, male: 0 };
  const count = female + male;
  const most = Math.max(female, male);
  const isTold = most >= LEAST && most >= SHARE * count;
  return isTold ? { gender: female > male ? 'female' : 'male', count } : { count };
}

/**
 * How many pronouns of each gender follow the names of persons, by their ids: in its own sentence or the next one, a
 * subject pronoun after the only name mostly means whom that names.
 */
function pronounsAfter(readings: readonly QuoteReading[]): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const reading of readings) {
    let before: string | undefined;
    for (const range of reading.sentences) {
      const names = namesIn(reading, range);
      const only = names.length === 1 ? names[0] : undefined;
      const meant = names.length === 0 ? { id: before, from: range.from } : only;
      const gender = meant?.id === undefined ? undefined : firstPronoun(reading, meant.from, range.to);
      if (gender && meant?.id !== undefined) add(counts, meant.id, gender);
      before = names.length === 0 ? undefined : only?.id;
    }
  }
  return counts;
}

function add(counts: Map<string, Counts>, id: string, gender: Gender): void {
  const told = counts.get(id) ?? { female: 0, male: 0 };
  told[gender]++;
  counts.set(id, told);
}

/** The persons whom a stretch names, each with the token where it names them first. */
function namesIn({ mentions }: QuoteReading, { from, to }: Range): { id: string; from: number }[] {
  const found = new Map<string, number>();
  for (let at = from; at < to; at++) {
    const mention = mentions[at];
    if (mention && !found.has(mention.person)) found.set(mention.person, at);
  }
  return [...found].map(([id, at]) => ({ id, from: at }));
}

function firstPronoun({ tokens, grammar }: QuoteReading, from: number, to: number): Gender | undefined {
  for (let at = from; at < to; at++) {
    const low = tokens[at]?.low;
    if (!grammar.is('pronoun', low) && !grammar.is('inverted', low)) continue;
    if (grammar.is('he', low)) return 'male';
    if (grammar.is('she', low)) return 'female';
  }
  return undefined;
}
