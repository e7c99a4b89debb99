import { identifyLanguage } from '../language/identify.js';
import type { Library } from '../library.js';
import type { Person } from '../people/persons/person.js';
import type { Asked } from '../replies/reply.js';
import { isBare, topicOf } from './matter.js';
import { namesIn } from './names-in.js';
import { POSSESSIVE, PRONOUN, refersBack, wordOf } from './references.js';

/** What opens a question that goes on from the one before. */
const OPENING = wordOf('opening', '^', '\\s+');
/** What asks for a person. */
const WHO = /^(?:qui|who)(?![\p{L}’'])/iu;
/** "de" before a name, which loses its vowel before another one. */
const DE = /(?<![\p{L}’'])(?:de |d[’'])$/iu;
/** The verb that only joins a noun to what is asked of it, before that noun. */
const COPULA = wordOf('copula', '^', '\\s+');
/** The noun that a possessive goes with, and what belongs to it: up to a verb it cannot be told, so one word. */
const NOUN = /^[\p{L}\p{M}’'-]+/u;

/**
 * What a question means that goes on from others: "et son avocat ?" after "Qui est Jared Kushner ?" asks for
 * "avocat de Jared Kushner", "pourquoi ?" after "Qui a fermé le pont ?" asks "pourquoi a fermé le pont ?". A
 * question that stands for itself stays as it is. Nothing is searched for this.
 *
 * @param earlier What was asked before in the same exchange, the latest first.
 */
export function meantBy(library: Library, question: string, earlier: readonly Asked[]): string {
  const [before, ...others] = earlier;
  if (before === undefined) return question;
  const meantBefore = before.meant ?? meantBy(library, before.question, others);
  const text = question.trim();
  const rest = text.replace(OPENING(), '');
  const [first] = namesIn(library, rest);
  if (first !== undefined)
    return rest !== text && isOnly(rest, first.span) ? inPlace(library, meantBefore, first.person) : question;
  const back = refersBack(rest);
  const bare = isBare(rest);
  if (rest === text && back === undefined && !bare) return question;
  const isOfSomebody = back === 'person' || (back === undefined && !bare);
  const person = isOfSomebody ? spokenOf(library, meantBefore, before.answer) : undefined;
  if (person !== undefined) return filledIn(rest, person.name);
  if (bare && back === undefined) return ofSameMatter(rest, ' ', topicOf(meantBefore));
  return back !== undefined && isBare(rest, 1)
    ? ofSameMatter(rest, ', ', topicOf(meantBefore).replace(COPULA(), ''))
    : question;
}

/** Whether a question can be asked as it stands: it opens with no "et …", and leaves nothing to what was said. */
export function standsAlone(library: Library, question: string): boolean {
  const text = question.trim();
  if (OPENING().test(text) || isBare(text)) return false;
  return refersBack(text) === undefined || namesIn(library, text).length > 0;
}

/** A question with the matter of another one put at its end. */
function ofSameMatter(question: string, between: string, matter: string): string {
  const [tail] = /[\s?!.]*$/u.exec(question.slice(-20)) ?? [''];
  return matter === ''
    ? question
    : `${question.slice(0, question.length - tail.length)}${between}${matter}${tail}`;
}

/** Whether a text is no more than a name. */
function isOnly(text: string, { start, end }: { start: number; end: number }): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(0, start) + text.slice(end));
}

/** The question asked before, about another person. */
function inPlace(library: Library, before: string, { name }: Person): string {
  const [asked] = namesIn(library, before);
  if (asked === undefined) return name;
  const head = before.slice(0, asked.span.start);
  const after = before.slice(asked.span.end);
  return DE.test(head) ? head.replace(DE, ofName(name)) + after : head + name + after;
}

/**
 * Whom a question speaks of: the one it names, or else whom its answer names. Where it asks who is something to the
 * one it names ("Qui est l’avocat de Jared Kushner ?"), that is another one, whom only the answer names.
 */
function spokenOf(library: Library, question: string, answer = ''): Person | undefined {
  const [named] = namesIn(library, question);
  const answering = namesIn(library, answer).map(({ person }) => person);
  if (named === undefined) return answering[0];
  const { start, end } = named.span;
  const other =
    WHO.test(question) && !isBare(question.slice(0, start) + question.slice(end))
      ? answering.find(({ id }) => id !== named.person.id)
      : undefined;
  return other ?? named.person;
}

/** A question with a name where it refers back to somebody. */
function filledIn(question: string, name: string): string {
  const language = identifyLanguage(question) === 'en' ? 'en' : 'fr';
  const possessive = POSSESSIVE[language]().exec(question);
  if (possessive !== null) {
    const after = question.slice(possessive.index + possessive[0].length);
    const [noun = ''] = NOUN.exec(after) ?? [];
    const of = language === 'en' ? `${noun} of ${name}` : `${noun} ${ofName(name)}`;
    return question.slice(0, possessive.index) + of + after.slice(noun.length);
  }
  if (language === 'en' && PRONOUN.en().test(question)) return question.replace(PRONOUN.en(), () => name);
  const [tail] = /[\s?!.]*$/u.exec(question.slice(-20)) ?? [''];
  return `${question.slice(0, question.length - tail.length)}, ${name}${tail}`;
}

function ofName(name: string): string {
  return /^[aeiouhàâéèêëîïôûü]/iu.test(name) ? `d’${name}` : `de ${name}`;
}
