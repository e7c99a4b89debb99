import { titleBefore } from '../../people/names/titles.js';
import type { Mention, People, Person } from '../../people/persons/person.js';
import type { Gender } from '../../text/gender.js';
import type { NounPhrase } from '../phrases/noun-phrase.js';
import type { QuoteReading } from '../reading/quote-reading.js';
import type { Scene } from '../rules/attribution.js';
import type { Genders } from './genders.js';
import type { Referent, Told } from './told.js';

/** How many sentences back the subject of a paragraph may be. */
const REACH = 5;
/** How many sentences back somebody may be named who takes part in an exchange. */
const TALK_REACH = 6;
/** How many more sentences back than the first one found nobody else may be. */
const BEYOND = 2;
/** In characters before a name: its title. */
const TITLE_ROOM = 40;

/** Whom a pronoun beside somebody's words can mean, as the turns before tell. */
export interface Expected {
  /** The ids of those who cannot speak now. */
  readonly rivals: ReadonlySet<string>;
  /** The ids of those to whom the last one spoke by name. */
  readonly addressed: ReadonlySet<string>;
  readonly callsUnsure: boolean;
  /** Who spoke two turns before. */
  readonly likely?: Referent;
}

/** Who may be meant: of this gender, and free to speak now. */
interface Wanted {
  readonly gender: Gender;
  fits(other: Referent): boolean;
  /** Somebody of whom the story does not tell enough to say that it is not them. */
  mayFit(other: Referent): boolean;
}

/**
 * Resolves the pronouns beside what is said in exchanges. The surest is taken first, and where two can be meant nobody
 * is: those of one gender often talk with each other.
 */
export class TalkResolver {
  readonly #people: People;
  readonly #genders: Genders;
  readonly #told: readonly Told[];
  /** The ids of those whom the story names beside their words: of others that do not act here it only speaks. */
  readonly #speakers: ReadonlySet<string>;

  /**
   * @param scenes The passages of the story, with what the rules found in them.
   * @param told What the sentences tell up to the current one; it grows while the story is read.
   */
  constructor(people: People, scenes: readonly Scene[], genders: Genders, told: readonly Told[]) {
    this.#people = people;
    this.#genders = genders;
    this.#told = told;
    const found = scenes.flatMap((scene) => [...scene.found.values()]);
    const named = found.flatMap(({ speaker }) => speaker?.mention ?? []);
    this.#speakers = new Set(named.flatMap(({ guess, person }) => (guess ? [] : [person])));
  }

  /**
   * Whom a pronoun means: the subject of its paragraph, to whom the last one spoke by name, who spoke two turns before,
   * or the only one near.
   */
  means(reading: QuoteReading, phrase: NounPhrase, expected: Expected): Referent {
    const { gender, plural } = phrase;
    const nobody = { person: null, organisation: false, plural, ...(gender ? { gender } : {}) };
    if (plural || !gender) return nobody;
    const wanted = this.#wanted(gender, expected.rivals);
    const own = this.#subjectBefore(reading, phrase);
    if (own && wanted.fits(own)) return own;
    const called = onlyOne(this.#called(expected).filter(wanted.fits));
    if (called) return called;
    if (expected.callsUnsure) return nobody;
    if (expected.likely && wanted.fits(expected.likely)) return expected.likely;
    return (phrase.pronoun ? this.#onlyNear(wanted) : undefined) ?? nobody;
  }

  #wanted(gender: Gender, rivals: ReadonlySet<string>): Wanted {
    const acting = new Set(this.#told.slice(-TALK_REACH).map(({ subject }) => subject?.referent.person?.id));
    const canSpeak = ({ person, plural }: Referent) =>
      !plural &&
      (person === null ||
        (!rivals.has(person.id) && (this.#speakers.has(person.id) || acting.has(person.id))));
    return {
      gender,
      fits: (other) => other.gender === gender && canSpeak(other),
      mayFit: (other) => other.person !== null && other.gender === undefined && canSpeak(other),
    };
  }

  /** Of whom the sentences before in the same paragraph tell. */
  #subjectBefore(reading: QuoteReading, { from }: NounPhrase): Referent | undefined {
    const isBefore = ({ subject }: Told) => subject?.reading === reading && subject.at < from;
    return this.#told.slice(-REACH).findLast(isBefore)?.subject?.referent;
  }

  #called({ addressed }: Expected): Referent[] {
    return [...addressed].flatMap((id) => {
      const person = this.#people.get(id);
      return person ? [this.#referentOf(person)] : [];
    });
  }

  /** The only one whom the sentences before name or speak of. */
  #onlyNear({ gender, fits, mayFit }: Wanted): Referent | undefined {
    const near: Referent[] = [];
    let beyond = BEYOND;
    for (const { leads, named, unsure, subject, isNarration } of this.#told.slice(-TALK_REACH).reverse()) {
      if (near.length > 0 && beyond-- === 0) break;
      if (unsure.some((mention) => (this.#genderAt(mention) ?? gender) === gender)) return undefined;
      const open = isNarration && subject?.referent.person === null ? subject.referent : undefined;
      if (open?.gender === gender && !open.plural) return undefined;
      const referents = [...leads, ...named.map(({ person }) => this.#referentOf(person))];
      near.push(...referents.filter((other) => mayFit(other) || (fits(other) && isTold(other))));
    }
    return onlyOne(near);
  }

  /** The gender of whom a mention names, by its title or by whom it may name. */
  #genderAt({ passage, span, person }: Mention): Gender | undefined {
    const title = titleBefore(passage.text.slice(Math.max(0, span.start - TITLE_ROOM), span.start));
    const known = this.#people.get(person);
    return title?.gender ?? (known && this.#genders.of(known));
  }

  #referentOf(person: Person): Referent {
    const gender = this.#genders.of(person);
    return { person, organisation: false, plural: false, ...(gender ? { gender } : {}) };
  }
}

/** A name or a noun tells who it is. */
const isTold = ({ person, isNoun }: Referent): boolean => person !== null || isNoun === true;

/** Whom all mean, where that is one person of a known gender. */
function onlyOne(referents: readonly Referent[]): Referent | undefined {
  const [first] = referents;
  const isOne = first?.person && referents.every(({ person }) => person?.id === first.person?.id);
  return isOne && first.gender ? first : undefined;
}
