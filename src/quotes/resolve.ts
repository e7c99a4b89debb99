import type { People, Person } from '../people/person.js';
import type { Attribution, Scene } from './attribution.js';
import { type Described, describedIn, whoIs } from './descriptions.js';
import type { NounPhrase } from './nounPhrase.js';
import { isCapital, type Reading } from './reading.js';
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
  readonly named: readonly Person[];
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
    const ids = new Set<string>();
    for (let at = range.from; at < range.to; at++) {
      const mention = reading.mentions[at];
      if (mention && !mention.guess) ids.add(mention.person);
    }
    const named = [...ids].map((id) => this.#people.get(id)).filter((person) => person !== undefined);
    const lead = leadPhrase(reading, range.from, range.to);
    const referent = lead && this.#isSomebody(reading, lead) ? this.resolve(reading, lead) : undefined;
    this.#told.push({ leads: referent ? [referent] : [], named });
    this.#current = this.#told.length - 1;
    for (const { from, whom } of accordings) {
      if (from >= range.from && from < range.to && !whom.pronoun) this.note(this.resolve(reading, whom));
    }
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
      const { leads, named } = this.#told[back] as Told;
      const lead = leads.findLast((other) => agrees(phrase, other));
      if (lead) return lead.organisation && !lead.gender ? nobody : lead;
      const fitting = named.filter((person) =>
        agrees(phrase, { ...nobody, plural: false, ...NO_GENDER, ...this.#genderOf(person, undefined) }),
      );
      if (fitting.length > 1) return nobody;
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
