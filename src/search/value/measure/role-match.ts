import type { Question } from '../../question/question.js';
import type { Name, Stretch } from '../reading/names.js';
import type { Reading } from '../reading/reading.js';
import type { QuestionRoles, Role } from '../roles/question-roles.js';
import { roleOf, type SentenceRole, verbsFor } from '../roles/sentence-roles.js';
import { SURE } from './standing.js';
import type { Ties } from './ties.js';

/** Only who stands for a name of the question as surely as this is the same. */
const SAME = 0.9;
/** So few words part a verb from whom it is surely about. */
const BESIDE = 4;

/** Compares who does what in a sentence with who does it in the question. */
export class RoleMatch {
  /** The places of the verbs that stand for the question's. */
  readonly verbs: readonly number[];
  /**
   * Some word of the question is done to in the sentence where it does in the question, or the other way round; or
   * another name has the place of one that has no other there.
   */
  readonly isSwapped: boolean;
  /**
   * Plainly so: several words do what they are done to in the question, or the place of one is another name's.
   */
  readonly isReversed: boolean;
  readonly #reading: Reading;
  readonly #ties: Ties;
  readonly #roles: QuestionRoles | undefined;
  readonly #names: readonly Name[];

  /** @param names Those of the sentence. */
  constructor(
    reading: Reading,
    ties: Ties,
    question: Question,
    roles: QuestionRoles | undefined,
    names: readonly Name[],
  ) {
    const { queryTerms } = question;
    this.#reading = reading;
    this.#ties = ties;
    this.#roles = roles;
    this.#names = names;
    this.verbs = roles ? verbsFor(reading, roles.verb) : [];
    this.isSwapped = [...(roles?.of ?? [])].some(([queryTerm, wanted]) => {
      const found = this.#rolesOfTerm(queryTerm);
      if (found.some((role) => role !== wanted && !(role === 'oblique' && wanted === 'patient'))) return true;
      const isName = queryTerms[queryTerm]?.isName === true;
      return isName && found.length === 0 && wanted !== roles?.asked && this.#isTaken(wanted);
    });
    this.isReversed = this.#isReversed(question);
  }

  /** Whether the question's names and words have each other's roles, or another name has the role of one. */
  #isReversed({ queryTerms }: Question): boolean {
    const roles = [...(this.#roles?.of ?? [])];
    const contradicted = roles.filter(([queryTerm, wanted]) => {
      const found = this.#rolesOfTerm(queryTerm);
      return found.length > 0 && found.every((role) => role !== wanted && role !== 'oblique');
    });
    if (new Set(contradicted.map(([, wanted]) => wanted)).size > 1) return true;
    return roles.some(([queryTerm, wanted]) => {
      if (queryTerms[queryTerm]?.isName !== true || !this.#isTakenNearBy(wanted)) return false;
      return !this.#rolesOfTerm(queryTerm).includes(wanted);
    });
  }

  /** Whether a name right beside a verb, and none of the question's, has a role. */
  #isTakenNearBy(role: Role): boolean {
    return this.#names.some(
      (name) =>
        this.#isOthers(name) &&
        this.verbs.some((verb) => {
          const { words, breaks, commas } = this.#ties.barriers.between(
            name.from > verb ? name.from : name.to - 1,
            verb,
          );
          return (
            words <= BESIDE &&
            breaks === 0 &&
            commas <= 1 &&
            roleOf(this.#reading, this.#ties.barriers, verb, name) === role
          );
        }),
    );
  }

  /** Whether words have the role that is asked for with some verb, or another one; undefined where it is not told. */
  of(words: Stretch): 'agrees' | 'conflicts' | undefined {
    const asked = this.#roles?.asked;
    if (!asked) return undefined;
    const found = this.#rolesOf(words);
    if (found.includes(asked)) return 'agrees';
    return found.some((role) => role !== undefined && role !== 'oblique') ? 'conflicts' : undefined;
  }

  /** The roles, where they are told, of what surely stands for a query term, with the name that it is of. */
  #rolesOfTerm(queryTerm: number): SentenceRole[] {
    const { words } = this.#reading;
    return this.#ties.hits.flatMap((at) => {
      const isSame = words[at]?.queryTerm === queryTerm && (words[at]?.weight ?? 0) >= SAME;
      if (!isSame || this.verbs.includes(at)) return [];
      const whole = this.#names.find(({ from, to }) => from <= at && at < to) ?? { from: at, to: at + 1 };
      return this.#rolesOf(whole).filter((role) => role !== undefined);
    });
  }

  /** Whether a name that is none of the question's has a role. */
  #isTaken(role: Role): boolean {
    return this.#names.some((name) => this.#isOthers(name) && this.#rolesOf(name).includes(role));
  }

  /** Whether no word of a name is surely the question's. */
  #isOthers({ from, to }: Name): boolean {
    const { words } = this.#reading;
    for (let at = from; at < to; at++)
      if (this.#ties.asks(at) && (words[at]?.weight ?? 0) >= SURE) return false;
    return true;
  }

  #rolesOf(words: Stretch): (SentenceRole | undefined)[] {
    return this.verbs.map((verb) => roleOf(this.#reading, this.#ties.barriers, verb, words));
  }
}
