import { identifyLanguage } from '../language/identify.js';
import { lazy } from '../lexicon/lazy.js';
import { oneOf } from '../lexicon/pattern.js';
import { TagList } from '../lexicon/tag-list.js';
import type { Library } from '../library.js';
import type { Person } from '../people/persons/person.js';
import { namesIn } from './names-in.js';

const FOLLOW_UPS = new TagList('questions/follow-ups');
/** One of the words of a tag, as a whole, and what stands after it. */
const wordOf = (tag: string, before: string, after: string) =>
  lazy(() => new RegExp(`${before}${oneOf(FOLLOW_UPS.wordsWith(tag))}${after}`, 'iu'));

const ALONE = "(?<![\\p{L}’'-])";
/** What opens a question that goes on from the one before. */
const OPENING = wordOf('opening', '^', '\\s+');
/** "son avocat", "his lawyer": somebody or something of the person just spoken of. */
const POSSESSIVE_FR = wordOf('possessive-fr', ALONE, '\\s+(?=\\p{L})');
const POSSESSIVE_EN = wordOf('possessive-en', ALONE, '\\s+(?=\\p{L})');
/** A pronoun that stands for a person; in French it may hang on its verb. */
const PRONOUN_EN = wordOf('pronoun-en', ALONE, "(?![\\p{L}’'-])");
const PRONOUN_FR = wordOf('pronoun-fr', '(?<!\\p{L})', '(?!\\p{L})');
/** "de" before a name, which loses its vowel before another one. */
const DE = /(?<![\p{L}’'])(?:de |d[’'])$/iu;
/** The noun that a possessive goes with, and what belongs to it: up to a verb it cannot be told, so one word. */
const NOUN = /^[\p{L}\p{M}’'-]+/u;

/**
 * What a question means that goes on from others: "et son avocat ?" after "Qui est Jared Kushner ?" asks for
 * "avocat de Jared Kushner". A question that stands for itself stays as it is.
 *
 * @param earlier What was asked before in the same exchange, the latest first.
 */
export function meantBy(library: Library, question: string, earlier: readonly string[]): string {
  const [before, ...others] = earlier;
  if (before === undefined) return question;
  const meantBefore = meantBy(library, before, others);
  const text = question.trim();
  const rest = text.replace(OPENING(), '');
  const own = namesIn(library, rest);
  const [first] = own;
  if (first !== undefined)
    return rest !== text && isOnly(rest, first.span) ? inPlace(library, meantBefore, first.person) : question;
  if (rest === text && !refersBack(text)) return question;
  const person = spokenOf(library, meantBefore);
  return person === undefined ? question : filledIn(rest, person.name);
}

/** Whether a question can be asked as it stands: it opens with no "et …", and means nobody by a pronoun alone. */
export function standsAlone(library: Library, question: string): boolean {
  const text = question.trim();
  if (OPENING().test(text)) return false;
  return !refersBack(text) || namesIn(library, text).length > 0;
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

function refersBack(text: string): boolean {
  return [POSSESSIVE_FR(), POSSESSIVE_EN(), PRONOUN_FR(), PRONOUN_EN()].some((pattern) => pattern.test(text));
}

/** Whom a question speaks of: the one it names, or else whom its answer names. */
function spokenOf(library: Library, question: string): Person | undefined {
  const named = namesIn(library, question)[0]?.person;
  if (named !== undefined) return named;
  const { excerpts, verdict } = library.ask(question, { limit: 1 });
  const [best] = excerpts;
  if (verdict !== 'answered' || best === undefined) return undefined;
  const mention = library.people
    .mentionsIn(best.passage)
    .find(({ span }) => span.start >= best.answer.start && span.end <= best.answer.end);
  return mention && library.people.get(mention.person);
}

/** A question with a name where it refers back to somebody. */
function filledIn(question: string, name: string): string {
  const english = identifyLanguage(question) === 'en';
  const possessive = (english ? POSSESSIVE_EN : POSSESSIVE_FR)().exec(question);
  if (possessive !== null) {
    const after = question.slice(possessive.index + possessive[0].length);
    const [noun = ''] = NOUN.exec(after) ?? [];
    const of = english ? `${noun} of ${name}` : `${noun} ${ofName(name)}`;
    return question.slice(0, possessive.index) + of + after.slice(noun.length);
  }
  if (english && PRONOUN_EN().test(question)) return question.replace(PRONOUN_EN(), () => name);
  const [tail] = /[\s?!.]*$/u.exec(question.slice(-20)) ?? [''];
  return `${question.slice(0, question.length - tail.length)}, ${name}${tail}`;
}

function ofName(name: string): string {
  return /^[aeiouhàâéèêëîïôûü]/iu.test(name) ? `d’${name}` : `de ${name}`;
}
