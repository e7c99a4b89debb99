import type { People } from '../../people/persons/person.js';
import { isCitable, type Passage } from '../../stories/story/story.js';
import { fold, words } from '../../text/words.js';
import type { Question } from '../question/question.js';
import type { Excerpt } from './answer.js';
import { sentenceOf } from './sentence-of.js';

/**
 * What the stories say that somebody is, where a question asks who that is and names nothing else: the sentence of
 * the most telling description.
 *
 * @param accepts Whether a passage may be the excerpt.
 */
export function definition(
  people: People,
  { kind, queryTerms }: Question,
  accepts: (passage: Passage) => boolean,
): Omit<Excerpt, 'score'> | undefined {
  if (kind !== 'whois' || queryTerms.length === 0) return undefined;
  for (const { name, aliases, descriptions } of people.find(queryTerms.map(({ text }) => text).join(' '))) {
    const forms = new Set([name, ...aliases].flatMap((form) => words(form).map(({ text }) => fold(text))));
    if (!queryTerms.every(({ form }) => forms.has(form))) continue;
    const told = descriptions.find(({ passage }) => isCitable(passage) && accepts(passage));
    if (told) return { passage: told.passage, answer: sentenceOf(told), alsoIn: [] };
  }
  return undefined;
}
