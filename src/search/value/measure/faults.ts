import { isPeople } from '../../../lexicon/peoples.js';
import { isPersonNoun, isVague as saysLittle } from '../../../lexicon/person-nouns.js';
import { WordList } from '../../../lexicon/word-list.js';
import { fold } from '../../../text/words.js';
import { type AskedValue, asksAge } from '../../question/asked-value.js';
import { isUnit, type Units } from '../../question/quantity.js';
import type { Question } from '../../question/question.js';
import type { Candidate } from '../kinds/candidate.js';
import type { Name } from '../reading/names.js';
import { has, type Reading, type Word } from '../reading/reading.js';
import { tagsOf } from '../reading/word-tags.js';
import { isAsked, isTeller, SURE } from './standing.js';

/**
 * Why words are not what is asked for though they are of its kind: they say of nobody who it is, they only tell of it,
 * they count something else, they are somebody else's, they do not say which one.
 */
export type Fault = 'vague' | 'teller' | 'other-thing' | 'other-bearer' | 'which';

/** Nouns of places that nearly any name of a place answers: "dans quelle ville", "in which country". */
const ANYWHERE = new WordList('questions/places');
const INDEFINITE = /^(?:un|une|a|an)$/;
/** So many words from a figure on, a noun may be what it counts. */
const COUNTED = 6;

/** What is wrong with words of a sentence as the answer to a question; undefined where nothing is. */
export class FaultFinder {
  readonly #reading: Reading;
  readonly #question: Question;
  readonly #asked: AskedValue;
  readonly #names: readonly Name[];
  readonly #noun: string;
  readonly #asksTeller: boolean;

  /** @param names Those of the sentence. */
  constructor(reading: Reading, question: Question, asked: AskedValue, names: readonly Name[]) {
    this.#reading = reading;
    this.#question = question;
    this.#asked = asked;
    this.#names = names;
    this.#noun = question.queryTerms[asked.noun]?.form ?? '';
    this.#asksTeller = reading.words.some(({ tags, queryTerm }) => tags.has('telling') && queryTerm >= 0);
  }

  /** The fault of one candidate. */
  of(candidate: Candidate): Fault | undefined {
    switch (this.#asked.kind) {
      case 'person':
        return this.#ofPerson(candidate);
      case 'place':
      case 'name':
        return this.#ofNamed(candidate);
      case 'figure':
        return asksAge(this.#asked.units) ? this.#ofAge(candidate) : this.#ofCount(candidate);
      default:
        return undefined;
    }
  }

  #ofPerson(candidate: Candidate): Fault | undefined {
    const { words } = this.#reading;
    const own = words.slice(candidate.from, candidate.to);
    if (!candidate.isNamed && !own.some(({ form }) => isSomebody(form))) return 'vague';
    if (candidate.isVague || own.every(({ form, isStop }) => isStop || isPeople(form))) return 'vague';
    if (this.#asked.asksName && !candidate.isNamed) return 'vague';
    return !this.#asksTeller && this.#isOfTeller(candidate) ? 'teller' : undefined;
  }

  /** Whether words are whoever only tells of it, or say in apposition who that is: "selon X, la porte-parole". */
  #isOfTeller(candidate: Candidate): boolean {
    const { words } = this.#reading;
    if (isTeller(this.#reading, candidate)) return true;
    const from = has(this.#reading, candidate.from - 1, 'det') ? candidate.from - 1 : candidate.from;
    const before = this.#names.find(({ to }) => to === from);
    const isApposed = !candidate.isNamed && /^\s*,\s*$/u.test(words[from]?.gap ?? '');
    return isApposed && before !== undefined && isTeller(this.#reading, before);
  }

  /** Asked which church: where the sentence has one, the name is hers. */
  #ofNamed(candidate: Candidate): Fault | undefined {
    const { noun } = this.#asked;
    if (noun < 0) return undefined;
    if (candidate.isVague) return 'vague';
    if (ANYWHERE.has(this.#noun)) return undefined;
    const { words } = this.#reading;
    const isNoun = (word: Word | undefined) => word?.queryTerm === noun && word.weight >= SURE;
    const near = words.slice(Math.max(0, candidate.from - 2), candidate.to + 1);
    const isOneOfThem = words.some((word, at) => isNoun(word) && INDEFINITE.test(words[at - 1]?.low ?? ''));
    return isOneOfThem && !near.some(isNoun) ? 'which' : undefined;
  }

  #ofCount(candidate: Candidate): Fault | undefined {
    const { noun, units } = this.#asked;
    const { words } = this.#reading;
    const counted = this.#countedBy(candidate);
    if (counted.some(({ queryTerm, weight }) => queryTerm >= 0 && weight >= SAME)) return undefined;
    if (units)
      return candidate.fit < 1 && counted.some((word) => isOther(word, units)) ? 'other-thing' : undefined;
    const counts = words[candidate.head];
    if (noun < 0 || !counts || isAnybody(counts.form)) return undefined;
    return isAnybody(this.#noun) && !isUnit(counts.form) ? undefined : 'other-thing';
  }

  /** The words of a figure and those after it that it may count. */
  #countedBy({ from, to }: Candidate): Word[] {
    const { words } = this.#reading;
    let end = to;
    const goesOn = ({ gap, tags, isNumber }: Word) =>
      /^[\s'’-]*$/u.test(gap) && !tags.has('and') && !isNumber;
    for (let next = words[end]; next && end < from + COUNTED && goesOn(next); next = words[end]) end++;
    return words.slice(from, end);
  }

  /** Whose age a figure is: of a name where one is asked about, of the noun where it is somebody of that. */
  #ofAge(candidate: Candidate): Fault | undefined {
    const { head } = candidate;
    const { words } = this.#reading;
    // What counts something is no age: "une centaine de courriels".
    const countsAny = this.#countedBy(candidate).some(
      ({ isNumber, isStop, form }) => !isNumber && !isStop && /\p{L}/u.test(form),
    );
    if (candidate.fit < 1 && countsAny) return 'other-thing';
    const bearer = words[head];
    if (!bearer) return undefined;
    const { queryTerms } = this.#question;
    const name = this.#names.find(({ from, to }) => from <= head && head < to);
    if (name) return isAsked(words, name, this.#asked.names) ? undefined : 'other-bearer';
    if (bearer.queryTerm >= 0 || queryTerms.some(({ isName }) => isName)) return undefined;
    const asked = queryTerms.find(({ form }) => isPersonNoun(form));
    return asked && !isAnybody(asked.form) ? 'other-bearer' : undefined;
  }
}

/** What a figure counts is the question's at least so surely. */
const SAME = 0.3;

/** "Personnes", "people", "homme": anybody may be meant. */
const isAnybody = (form: string): boolean =>
  saysLittle(form) || tagsOf(form, 'fr').has('vague') || tagsOf(form, 'en').has('vague');

/** What folded words, one or several, say who somebody is, or what body of people. */
const GROUPS = ['fr', 'en'].map((language) => new WordList(`persons/organisation-nouns.${language}`, fold));
const isSomebody = (form: string): boolean =>
  [form, form.replace(/[sx]$/, '')].some(
    (one) => isPersonNoun(one) || isPeople(one) || GROUPS.some((list) => list.has(one)),
  );

/** A word beside which a figure is of another quantity than the one asked for: "29 ans" is no speed. */
const isOther = ({ form }: Word, { sure, perhaps }: Units): boolean =>
  isUnit(form) && !sure.has(form) && !perhaps.has(form);
