import type { People, Person } from '../people/person.js';
import type { Attribution, Scene } from './attribution.js';
import { type Described, describedIn, whoIs } from './descriptions.js';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.js';
import { isCapital, type Range, type Reading } from './reading.js';
import { leadPhrase } from './subjects.js';

/** Whom a noun phrase means: a person, an organisation, or somebody without a name. */
export interface Referent {
  readonly person: Person | null;
  readonly organisation: boolean;
  readonly plural: boolean;
  readonly gender?: 'female' | 'male';
}

interface Told {
  /** Who is the subject of a sentence, and who is quoted in it. */
  readonly leads: Referent[];
  readonly named: readonly Named[];
  /** Another person than those: "le nouveau porte-parole", or who is the subject of a second clause. */
  readonly others: readonly Referent[];
}

/** A person and the token where the sentence first names them. */
interface Named {
  readonly person: Person;
  readonly at: number;
}

/** How many sentences back a pronoun may reach. */
const REACH = 5;

/** Resolves the speakers of one story, in the order of its text. It never looks into another story. */
export class Resolver {
  readonly #people: People;
  readonly #described: readonly Described[];
  readonly #genders: ReadonlyMap<string, 'female' | 'male'>;
  readonly #told: Told[] = [];
  #current = -1;

  constructor(people: People, readings: readonly Reading[]) {
    this.#people = people;
    this.#described = readings.flatMap(describedIn);
    this.#genders = new Map(
      this.#described.flatMap(({ person, gender }) => (gender ? [[person, gender]] : [])),
    );
  }

  /** Goes on to a sentence of a passage: its subject and names count from now on. */
  enter({ reading, accordings }: Scene, sentence: number): void {
    const range = reading.sentences[sentence];
    if (!range) return;
    const named = this.#namedIn(reading, range);
    const lead = leadPhrase(reading, range.from, range.to);
    const referent = lead && this.#isSomebody(reading, lead) ? this.resolve(reading, lead) : undefined;
    const others = this.#othersIn(reading, range, referent);
    this.#told.push({ leads: referent ? [referent] : [], named, others });
    this.#current = this.#told.length - 1;
    for (const { from, whom } of accordings) {
      if (from >= range.from && from < range.to && !whom.pronoun) this.note(this.resolve(reading, whom));
    }
  }

  #namedIn({ mentions }: Reading, { from, to }: Range): Named[] {
    const first = new Map<string, number>();
    for (let at = from; at < to; at++) {
      const mention = mentions[at];
      if (mention && !mention.guess && !first.has(mention.person)) first.set(mention.person, at);
    }
    return [...first].flatMap(([id, at]) => {
      const person = this.#people.get(id);
      return person ? [{ person, at }] : [];
    });
  }

  /** Whom a pronoun after the sentence could mean as well: "le porte-parole", "et Y répond". */
  #othersIn(reading: Reading, { from, to }: Range, lead: Referent | undefined): Referent[] {
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
      const other = this.resolve(reading, phrase);
      if (second ? other.person !== null && other.person !== lead?.person : !other.person) others.push(other);
    }
    return others;
  }

  /** Notes who is quoted in the sentence. */
  note(referent: Referent): void {
    this.#told[this.#current]?.leads.push(referent);
  }

  resolve(reading: Reading, phrase: NounPhrase): Referent {
    if (phrase.latter) return this.#latter(reading, phrase);
    if (phrase.pronoun || isConcerned(phrase)) return this.#pronoun(phrase);
    const { gender, plural, organisation } = phrase;
    const person = this.#person(reading, phrase);
    return { person, organisation: organisation && !person, plural, ...this.#genderOf(person, gender) };
  }

  #person(reading: Reading, phrase: NounPhrase): Person | null {
    if (phrase.mention) {
      const person = this.#people.get(phrase.mention.person);
      return person && !person.candidates && !phrase.mention.guess ? person : null;
    }
    if (phrase.indefinite || phrase.plural || phrase.organisation || phrase.head === undefined) return null;
    const id = whoIs(reading, phrase, this.#described);
    return (id === undefined ? undefined : this.#people.get(id)) ?? null;
  }

  #genderOf(person: Person | null, gender: NounPhrase['gender']): { gender?: 'female' | 'male' } {
    const told = person ? this.#genders.get(person.id) : undefined;
    // "Le Français Camille …": where name and story differ, nothing is sure.
    if (told && person?.gender && told !== person.gender) return {};
    const known = person?.gender ?? told ?? gender;
    return known ? { gender: known } : {};
  }

  /** The nearest subject or speaker before with which the pronoun agrees. */
  /** The last person named before "ce dernier", in its sentence or the one before. */
  #latter(reading: Reading, phrase: NounPhrase): Referent {
    const nobody = { person: null, organisation: false, plural: false };
    const sentence = reading.sentenceOf[phrase.from] ?? 0;
    for (let at = phrase.from - 1; at >= 0 && (reading.sentenceOf[at] ?? 0) >= sentence - 1; at--) {
      const mention = reading.mentions[at];
      const person = mention && !mention.guess ? this.#people.get(mention.person) : undefined;
      if (!person) continue;
      const referent = { ...nobody, person, ...this.#genderOf(person, undefined) };
      return agrees(phrase, referent) ? referent : nobody;
    }
    return nobody;
  }

  #pronoun(phrase: NounPhrase): Referent {
    const { gender, plural } = phrase;
    const nobody = { person: null, organisation: false, plural, ...(gender ? { gender } : {}) };
    for (let back = this.#told.length - 1; back >= Math.max(0, this.#told.length - REACH); back--) {
      const { leads, named, others } = this.#told[back] as Told;
      const here = back === this.#told.length - 1;
      const lead = leads.findLast((other) => agrees(phrase, other));
      const rival = !here && others.some((other) => agrees(phrase, other) && other.person !== lead?.person);
      if (lead) return rival || (lead.organisation && !lead.gender) ? nobody : lead;
      const fitting = named
        .filter(({ at }) => !here || at < phrase.from)
        .map(({ person }) => person)
        .filter((person) =>
          agrees(phrase, { ...nobody, plural: false, ...NO_GENDER, ...this.#genderOf(person, undefined) }),
        );
      if (fitting.length > 1 || rival) return nobody;
      if (fitting[0] && !plural) return { ...nobody, person: fitting[0] };
    }
    return nobody;
  }

  /** A subject that could speak: a person, an organisation, a pronoun; no thing. */
  #isSomebody({ tokens, grammar }: Reading, phrase: NounPhrase): boolean {
    if (phrase.pronoun) return !grammar.is('nobody', tokens[phrase.from]?.low);
    return (
      phrase.mention !== undefined ||
      phrase.head !== undefined ||
      (isCapital(tokens[phrase.from]) && phrase.to - phrase.from < 3)
    );
  }
}

/** Whether a verb follows: the phrase is the subject of a clause. */
const isSubject = (reading: Reading, { to }: NounPhrase): boolean => {
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

/** "l'intéressé", "la principale intéressée": whom the text speaks of. */
const isConcerned = ({ head, plural }: NounPhrase): boolean => !plural && /^intéressée?$/.test(head ?? '');

const NO_GENDER = { gender: undefined };

function agrees(pronoun: NounPhrase, other: { plural: boolean; gender?: string | undefined }): boolean {
  return (
    pronoun.plural === other.plural && !(pronoun.gender && other.gender && pronoun.gender !== other.gender)
  );
}

/** The attribution that one shares which is told to be "like" another. */
export function sharedWith(found: ReadonlyMap<number, Attribution>, attribution: Attribution): Attribution {
  let shared = attribution;
  for (let steps = 0; shared.like !== undefined && steps < 50; steps++) {
    const next = found.get(shared.like);
    if (!next) break;
    shared = next;
  }
  return shared;
}
