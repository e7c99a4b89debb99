import { spelling } from './spelling.js';
import { lexiconOf } from './words.js';

/** What words of compromise are no names of anything, and no numbers. */
const ENGLISH =
  'Adjective Noun Singular PastTense Plural Actor Conjunction Pronoun Copula PresentTense Comparative Superlative Determiner Modal Gerund Uncountable Infinitive Preposition Adverb QuestionWord'.split(
    ' ',
  );
const FRENCH =
  'PresentTense Adverb Noun Singular MaleAdjective FemaleAdjective Plural Uncountable Infinitive PastParticiple MaleNoun FemaleNoun Pronoun Determiner Conjunction Preposition ThirdPerson ThirdPersonPlural Verb'.split(
    ' ',
  );
/** Forms of French verbs that stories hardly have. */
const RARE = 'FutureTense FirstPerson SecondPerson FirstPersonPlural SecondPersonPlural'.split(' ');
/** The imperfect has no tag of its person. */
const THIRD = /(?:ait|aient)$/;

/**
 * The words of both lexicons that are no names, one by one, and those by which the languages are spelt.
 *
 * @param {(name: string) => any} load
 */
export function commonWords(load) {
  const english = load('compromise');
  const french = load('fr-compromise');
  const words = [
    ...lexiconOf(english).filter(([, tags]) => tags.some((tag) => ENGLISH.includes(tag))),
    ...lexiconOf(french).filter(
      ([word, tags]) =>
        tags.some((tag) => FRENCH.includes(tag)) &&
        !tags.some((tag) => RARE.includes(tag)) &&
        (!tags.includes('Verb') || tags.length > 1 || THIRD.test(word)),
    ),
  ];
  return new Map(
    [...words.map(([word]) => word.toLowerCase()), ...spelling(load)]
      .filter((word) => /^\p{L}+$/u.test(word))
      .map((word) => [word, '']),
  );
}
