import { isPersonNoun, isVague as saysLittle } from '../../../lexicon/person-nouns.js';
import { PLACES } from '../../../lexicon/persons.js';
import { type AskedValue, asksAge } from '../../question/asked-value.js';
import { isUnit, type Units } from '../../question/quantity.js';
import type { Question } from '../../question/question.js';
import type { Candidate } from '../kinds/candidate.js';
import type { Name, Stretch } from '../reading/names.js';
import type { Reading, Word } from '../reading/reading.js';
import { tagsOf } from '../reading/word-tags.js';
import { isAsked } from './standing.js';

/** Why a figure is not the one asked for: it counts something else, it is somebody else's age. */
export type FigureFault = 'other-thing' | 'other-bearer';

/** So many words from a figure on, a noun may be what it counts. */
const COUNTED = 6;
/** What a figure counts is the question's at least so surely. */
const SAME = 0.3;
const SIGN = /^[%€$£°]$/u;
/** Units of those who are counted: any of them has another name. */
const PERSONS = ['people', 'personnes'];

/** What is wrong with a figure as the answer to a question, in a sentence of some names. */
export function figureFault(
  reading: Reading,
  question: Question,
  asked: AskedValue,
  names: readonly Name[],
  figure: Candidate,
): FigureFault | undefined {
  if (!asksAge(asked.units)) return countFault(reading, question, asked, figure);
  const { words } = reading;
  if (figure.fit < 1 && (countsAny(words, figure) || isScore(words, figure))) return 'other-thing';
  return isOthers(words, question, asked, names, figure.head) ? 'other-bearer' : undefined;
}

function countFault(
  { words }: Reading,
  question: Question,
  { noun, units }: AskedValue,
  figure: Candidate,
): FigureFault | undefined {
  if (isPart(words, question, figure)) return 'other-thing';
  const counted = countedBy(words, figure);
  if (counted.some(({ queryTerm, weight }) => queryTerm >= 0 && weight >= SAME)) return undefined;
  const counts = words[figure.head];
  if (units) {
    const isOfOther = counted.some((word) => isOther(word, units)) || countsThings(words, units, figure);
    return figure.fit < 1 && isOfOther ? 'other-thing' : undefined;
  }
  if (noun < 0 || !counts || isAnybody(counts.form)) return undefined;
  return isAnybody(question.queryTerms[noun]?.form ?? '') && !isUnit(counts.form) ? undefined : 'other-thing';
}

/** "Seuls trois messages ont …": so many of them do what the sentence tells, and not what the question asks. */
function isPart(words: readonly Word[], { predicate }: Question, { from }: Stretch): boolean {
  const isOnly = words.slice(Math.max(0, from - 2), from).some(({ tags }) => tags.has('only'));
  return isOnly && predicate >= 0 && !words.some(({ queryTerm }) => queryTerm === predicate);
}

/** The words of a figure and those after it that it may count: not what stands beside them ("50 ans de la foire"). */
function countedBy(words: readonly Word[], { from, to }: Stretch): Word[] {
  let end = to;
  const goesOn = ({ gap, tags, isNumber }: Word) =>
    /^[\s'’-]*$/u.test(gap) &&
    !tags.has('and') &&
    !isNumber &&
    (tags.has('of') || !tags.has('prep')) &&
    !isUnit(words[end - 1]?.form ?? '');
  for (let next = words[end]; next && end < from + COUNTED && goesOn(next); next = words[end]) end++;
  return words.slice(from, end);
}

/** "Trois personnes" is no speed: where a measure is asked for, a figure without a sign that counts what is no unit. */
function countsThings(words: readonly Word[], units: Units, { from, to, head }: Candidate): boolean {
  const isSigned = words
    .slice(from, to)
    .some(({ low, gap }, i) => SIGN.test(low) || (i > 0 && gap.includes(':')));
  return head > from && !isSigned && !PERSONS.some((one) => units.sure.has(one));
}

/** What counts something is no age: "une centaine de courriels". */
const countsAny = (words: readonly Word[], figure: Stretch): boolean =>
  countedBy(words, figure).some(({ isNumber, isStop, form }) => !isNumber && !isStop && /\p{L}/u.test(form));

/** "15-11": several figures are no age. */
const isScore = (words: readonly Word[], { from, to }: Stretch): boolean =>
  words.slice(from, to).filter(({ isNumber }) => isNumber).length > 1;

/** Whose age a figure is: of a name where one is asked about, of the noun where it is somebody of that. */
function isOthers(
  words: readonly Word[],
  question: Question,
  asked: AskedValue,
  names: readonly Name[],
  head: number,
): boolean {
  const bearer = words[head];
  if (!bearer) return false;
  const name = names.find(({ from, to }) => from <= head && head < to);
  if (name) return !isAsked(words, name, asked.names);
  if (bearer.queryTerm >= 0 || asked.names.some((one) => isWhom(question, one))) return false;
  const person = question.queryTerms.find(({ form }) => isPersonNoun(form));
  return person !== undefined && !isAnybody(person.form);
}

/** Whether a name of the question may be whose age is asked: not "à Toulouse", "the M20". */
function isWhom({ forms, queryTerms, language }: Question, name: readonly number[]): boolean {
  const [first = -1] = name;
  const form = queryTerms[first]?.form ?? '';
  const before = tagsOf(forms[forms.indexOf(form) - 1] ?? '', language);
  return !PLACES.has(form) && !before.has('at') && !(before.has('det') && !before.has('of'));
}

/** "Personnes", "people", "homme": anybody may be meant. */
const isAnybody = (form: string): boolean =>
  saysLittle(form) || tagsOf(form, 'fr').has('vague') || tagsOf(form, 'en').has('vague');

/** A word beside which a figure is of another quantity than the one asked for: "29 ans" is no speed. */
const isOther = ({ form }: Word, { sure, perhaps }: Units): boolean =>
  isUnit(form) && !sure.has(form) && !perhaps.has(form);
