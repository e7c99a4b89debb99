import type { People, Person } from '../../people/persons/person.js';
import type { NounPhrase } from '../phrases/noun-phrase.js';
import type { QuoteReading } from '../reading/quote-reading.js';
import type { Scene } from '../rules/attribution.js';
import { isConcerned } from './concerned.js';
import { type Described, describedIn } from './descriptions.js';
import { Genders } from './genders.js';
import { isKinOfAnother } from './kin.js';
import type { Expected } from './talk.js';
import { TalkResolver } from './talk.js';
import { type Referent, type Told, toldIn } from './told.js';
import { whoIs } from './who-is.js';

/** How many sentences back a pronoun may reach. */
const REACH = 5;
/** How many sentences before a turn may tell who is there. */
const STAGE = 8;
const NOBODY: Referent = { person: null, organisation: false, plural: false };

/** Resolves the speakers of one story, in the order of its text. It never looks into another story. */
export class Resolver {
  readonly #people: People;
  readonly #described: readonly Described[];
  readonly #genders: Genders;
  readonly #talk: TalkResolver;
  readonly #told: Told[] = [];
  #current = -1;
  /** The first sentence of which nobody has asked yet. */
  #seen = 0;
  /** What the sentence before the current one tells. */
  #before: Told | undefined;

  /** @param scenes The passages of the story, with what the rules found in them. */
  constructor(people: People, scenes: readonly Scene[]) {
    const readings = scenes.map(({ reading }) => reading);
    this.#people = people;
    this.#described = readings.flatMap((reading) => describedIn(reading, people));
    const described = this.#described.flatMap(({ person, gender }) =>
      gender ? [[person, gender] as const] : [],
    );
    this.#genders = new Genders(readings, new Map(described));
    this.#talk = new TalkResolver(people, scenes, this.#genders, this.#told);
  }

  /** Goes on to a sentence of a passage: its subject and names count from now on. */
  enter({ reading, accordings }: Scene, sentence: number): void {
    const range = reading.sentences[sentence];
    if (!range) return;
    this.#before = this.#told.at(-1);
    const means = (phrase: NounPhrase) => this.resolve(reading, phrase);
    this.#told.push(toldIn(reading, range, this.#people, means));
    this.#current = this.#told.length - 1;
    for (const { from, whom } of accordings) {
      if (from < range.from || from >= range.to || whom.pronoun) continue;
      this.note({ ...this.resolve(reading, whom), named: { at: whom.from, reading } });
    }
  }

  /**
   * Who acts in what is told since it was asked last, up to a token of the current passage.
   *
   * @returns The ids of those who are named, and of the subject of the last sentence.
   */
  toldSince(at: number): { named: Set<string>; subject?: string } {
    const named = new Set<string>();
    let subject: string | undefined;
    for (const told of this.#told.slice(Math.max(this.#seen, this.#told.length - STAGE))) {
      const isHere = told === this.#told.at(-1);
      for (const other of told.named) if (!isHere || other.at < at) named.add(other.person.id);
      const own = isHere && (told.subject?.at ?? 0) >= at ? undefined : told.subject;
      if (own?.referent.person) named.add(own.referent.person.id);
      if (own && told.isNarration) subject = own.referent.person?.id;
    }
    this.#seen = this.#current;
    return { named, ...(subject ? { subject } : {}) };
  }

  /** Notes who is quoted in the sentence. */
  note(referent: Referent): void {
    this.#told[this.#current]?.leads.push(referent);
  }

  /**
   * Whom a phrase means.
   *
   * @param expected What the turns before tell of who speaks, where it is asked who does in an exchange.
   */
  resolve(reading: QuoteReading, phrase: NounPhrase, expected?: Expected): Referent {
    const { subject } = this.#told[this.#current] ?? {};
    const again = phrase.pronoun === true && !phrase.latter && subject?.reading === reading;
    if (again && !expected && subject.at === phrase.from) return subject.referent;
    if (phrase.latter) return this.#latter(reading, phrase);
    if (isFirstPerson(reading, phrase)) return NOBODY;
    if (phrase.pronoun || isConcerned(reading, phrase)) {
      return expected ? this.#talk.means(reading, phrase, expected) : this.#pronoun(reading, phrase);
    }
    const { gender, plural, organisation } = phrase;
    const person = this.#person(reading, phrase);
    const named = person ?? (phrase.mention && this.#people.get(phrase.mention.person)) ?? null;
    const isNoun = person === null && phrase.head !== undefined;
    return {
      person,
      organisation: organisation && !person,
      plural,
      ...this.#genderOf(named, gender),
      ...(isNoun ? { isNoun } : {}),
    };
  }

  #person(reading: QuoteReading, phrase: NounPhrase): Person | null {
    if (phrase.mention) {
      const person = this.#people.get(phrase.mention.person);
      return person && !person.candidates && !phrase.mention.guess ? person : null;
    }
    if (phrase.indefinite || phrase.plural || phrase.organisation || phrase.head === undefined) return null;
    if (isKinOfAnother(reading, phrase) || isTitled(reading, phrase)) return null;
    const id = whoIs(reading, phrase, this.#described);
    return (id === undefined ? undefined : this.#people.get(id)) ?? null;
  }

  #genderOf(person: Person | null, gender: NounPhrase['gender']): { gender?: 'female' | 'male' } {
    const known = (person ? this.#genders.of(person) : undefined) ?? gender;
    return known ? { gender: known } : {};
  }

  /** The last person named before "ce dernier", in its sentence or the one before. */
  #latter(reading: QuoteReading, phrase: NounPhrase): Referent {
    const nobody = { person: null, organisation: false, plural: false };
    const sentence = reading.sentenceOf[phrase.from] ?? 0;
    for (let at = phrase.from - 1; at >= 0 && (reading.sentenceOf[at] ?? 0) >= sentence - 1; at--) {
      const mention = reading.mentions[at];
      const person = mention && !mention.guess ? this.#people.get(mention.person) : undefined;
      if (!person) continue;
      return this.#agreeing(phrase, person);
    }
    // At the head of a paragraph: in the last sentence of the one before.
    const last = sentence === 0 && opensPassage(reading, phrase) ? this.#before?.last : undefined;
    return last ? this.#agreeing(phrase, last) : nobody;
  }

  #agreeing(phrase: NounPhrase, person: Person): Referent {
    const nobody = { person: null, organisation: false, plural: false };
    const referent = { ...nobody, person, ...this.#genderOf(person, undefined) };
    return agrees(phrase, referent) ? referent : nobody;
  }

  /** The nearest subject or speaker before with which the pronoun agrees. */
  #pronoun(reading: QuoteReading, phrase: NounPhrase): Referent {
    const { gender, plural } = phrase;
    const nobody = { person: null, organisation: false, plural, ...(gender ? { gender } : {}) };
    for (let back = this.#told.length - 1; back >= Math.max(0, this.#told.length - REACH); back--) {
      const { leads, named, others } = this.#told[back] as Told;
      const here = back === this.#told.length - 1;
      const later = ({ named: told }: Referent) => told?.reading === reading && told.at > phrase.from;
      const lead = leads.findLast((other) => agrees(phrase, other) && !later(other));
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
}

/** "Ce dernier a dit", « … », se défend ce dernier: nobody else comes before it in its passage. */
const opensPassage = ({ tokens, grammar }: QuoteReading, { from }: NounPhrase): boolean =>
  tokens
    .slice(0, from)
    .every(
      (token) => token.kind !== 'word' || grammar.verbs.has(token.low) || grammar.is('clitic', token.low),
    );

/** "said I": who tells the story is not whom it named last. */
const isFirstPerson = ({ tokens, grammar }: QuoteReading, { pronoun, from }: NounPhrase): boolean =>
  pronoun === true && grammar.is('first-person', tokens[from]?.low);

/** "Lord de Winter": a title before a name that is nobody's means none of those who are described so. */
const isTitled = ({ tokens }: QuoteReading, { from, to, headAt = to }: NounPhrase): boolean =>
  headAt <= from &&
  isCapital(tokens[headAt]?.text) &&
  tokens.slice(headAt + 1, to).some(({ text }) => isCapital(text));

const isCapital = (word = ''): boolean => /^\p{Lu}/u.test(word);

const NO_GENDER = { gender: undefined };

function agrees(pronoun: NounPhrase, other: { plural: boolean; gender?: string | undefined }): boolean {
  return (
    pronoun.plural === other.plural && !(pronoun.gender && other.gender && pronoun.gender !== other.gender)
  );
}
