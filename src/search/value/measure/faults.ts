import { isPeople } from '../../../lexicon/peoples.js';
import { isFamily, isPersonNoun } from '../../../lexicon/person-nouns.js';
import { PLACES } from '../../../lexicon/persons.js';
import { WordList } from '../../../lexicon/word-list.js';
import { fold } from '../../../text/words.js';
import type { AskedValue } from '../../question/asked-value.js';
import type { Question } from '../../question/question.js';
import type { Candidate } from '../kinds/candidate.js';
import { type Barriers, barriersOf } from '../reading/barriers.js';
import type { Name } from '../reading/names.js';
import { has, type Reading, type Word } from '../reading/reading.js';
import { type FigureFault, figureFault } from './figure-faults.js';
import { isAsked, isTeller, prepositionAt, SURE } from './standing.js';

/**
 * Why words are not what is asked for though they are of its kind: they say of nobody who it is, they only tell of it,
 * they are whom the question names, they are accused of it, they are where it was, they count something else, they are somebody else's, they do not say
 * which one.
 */
export type Fault = 'vague' | 'asked' | 'teller' | 'accused' | 'spot' | 'which' | FigureFault;

/** Nouns of places that nearly any name of a place answers: "dans quelle ville", "in which country". */
const ANYWHERE = new WordList('questions/places');
const INDEFINITE = /^(?:un|une|a|an)$/;
/** So many words from one that accuses, whom it means may stand. */
const ACCUSED = 12;
/** So many words before a reason are a clause of their own. */
const MAIN = 4;
/** The first person, of which only those speak who are quoted. */
const OWN = /^(?:je|j|nous|notre|nos|i|we|our)$/;

/** What is wrong with words of a sentence as the answer to a question; undefined where nothing is. */
export class FaultFinder {
  readonly #reading: Reading;
  readonly #question: Question;
  readonly #asked: AskedValue;
  readonly #names: readonly Name[];
  readonly #noun: string;
  readonly #asksTeller: boolean;
  readonly #asksPerson: boolean;
  readonly #barriers: Barriers;

  /** @param names Those of the sentence. */
  constructor(reading: Reading, question: Question, asked: AskedValue, names: readonly Name[]) {
    this.#reading = reading;
    this.#question = question;
    this.#asked = asked;
    this.#names = names;
    this.#noun = question.queryTerms[asked.noun]?.form ?? '';
    this.#barriers = barriersOf(reading);
    this.#asksPerson = question.queryTerms.some(({ isName, form }) => !isName && isPersonNoun(form));
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
        return figureFault(this.#reading, this.#question, this.#asked, this.#names, candidate);
      case 'reason':
        return this.#ofReason(candidate);
      default:
        return undefined;
    }
  }

  #ofPerson(candidate: Candidate): Fault | undefined {
    const { words } = this.#reading;
    const own = words.slice(candidate.from, candidate.to);
    if (!candidate.isNamed && !own.some(({ form }) => isSomebody(form))) return 'vague';
    if (candidate.isVague || own.every(({ form, isStop }) => isStop || isPeople(form))) return 'vague';
    const isPerson = candidate.fit === 1;
    if (this.#asked.asksName && (this.#asksPerson ? !isPerson : !candidate.isNamed)) return 'vague';
    if (candidate.isNamed && !isPerson && this.#isSpot(candidate)) return 'spot';
    if (isPerson && this.#isAskedAbout(candidate)) return 'asked';
    if (this.#asked.asksName && this.#isOneOfMany(candidate)) return 'which';
    if (this.#isAccused(candidate)) return 'accused';
    return !this.#asksTeller && this.#isOfTeller(candidate) ? 'teller' : undefined;
  }

  /** Whether a word of the same clause accuses: what is said of somebody may not be so. */
  #isAccused({ from, to }: Candidate): boolean {
    const { words } = this.#reading;
    const near = (at: number) => at >= from - ACCUSED && at < to + ACCUSED;
    const accuses = ({ tags, queryTerm }: Word, at: number) =>
      near(at) &&
      tags.has('accusing') &&
      queryTerm < 0 &&
      this.#barriers.between(at, at < from ? from : to - 1).breaks === 0;
    return words.some(accuses);
  }

  /** Whether words are a place in which, at which or from which something is. */
  #isSpot(candidate: Candidate): boolean {
    const { words } = this.#reading;
    const name = words.slice(candidate.from, candidate.to).map(({ form }) => form);
    return PLACES.has(name.join(' ')) && has(this.#reading, prepositionAt(this.#reading, candidate), 'at');
  }

  /** Whether words name whom the question does: not where it asks for their name, or for kin, who may share it. */
  #isAskedAbout(candidate: Candidate): boolean {
    const { names, asksName } = this.#asked;
    const mayShare = this.#question.queryTerms.some(({ isName, form }) => !isName && isFamily(form));
    return (!asksName || this.#asksPerson) && !mayShare && isAsked(this.#reading.words, candidate, names);
  }

  /** "Une avocate": where a sentence says no more of whom the question asks for, a name in it is another's. */
  #isOneOfMany({ from, to }: Candidate): boolean {
    const { words } = this.#reading;
    const { queryTerms } = this.#question;
    const isNoun = ({ queryTerm, weight }: Word) =>
      weight >= SURE && isPersonNoun(queryTerms[queryTerm]?.form ?? '');
    const isOne = words.some((word, at) => isNoun(word) && INDEFINITE.test(words[at - 1]?.low ?? ''));
    return isOne && !words.slice(Math.max(0, from - 2), to + 2).some(isNoun);
  }

  #isAskedTeller(name: Name): boolean {
    return isAsked(this.#reading.words, name, this.#asked.names) && isTeller(this.#reading, name);
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

  /** Whom the question names is named by the reason only: it is told of another. */
  #ofReason({ from, to }: Candidate): Fault | undefined {
    const { words } = this.#reading;
    const { queryTerms } = this.#question;
    const named = words.flatMap(({ queryTerm }, at) => (queryTerms[queryTerm]?.isName ? [at] : []));
    const isWithin = named.length > 0 && named.every((at) => from < at && at < to);
    if (isWithin && from >= MAIN) return 'other-bearer';
    // "Parce que nous …" is why those do something whose words these are.
    const isOwn = words.slice(from, to).some(({ low }) => OWN.test(low));
    const asksOthers = this.#asked.names.length > 0 && !this.#names.some((name) => this.#isAskedTeller(name));
    return isOwn && asksOthers ? 'other-bearer' : undefined;
  }
}

/** What folded words, one or several, say who somebody is, or what body of people. */
const GROUPS = ['fr', 'en'].map((language) => new WordList(`persons/organisation-nouns.${language}`, fold));
const isSomebody = (form: string): boolean =>
  [form, form.replace(/[sx]$/, '')].some(
    (one) => isPersonNoun(one) || isPeople(one) || GROUPS.some((list) => list.has(one)),
  );
