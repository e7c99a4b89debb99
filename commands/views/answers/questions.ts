import { standsAlone } from '../../../src/dialogue/follow-up.js';
import { perLibrary } from '../../../src/dialogue/per-library.js';
import type { Library } from '../../../src/library.js';
import { CHOICE, CHOICES } from '../../../src/replies/limits.js';
import { clean } from '../../../src/replies/runs.js';
import { type ReplyLanguage, wording } from '../../../src/replies/wording.js';
import { fold } from '../../../src/text/words.js';
import type { Choice, Context } from '../../calls/command.js';

/** Persons and headings that questions are made from, at most. */
const MOST = 2000;

/** A question with its words folded, to be found by any part. */
interface Suggestion {
  readonly question: string;
  readonly folded: string;
}

const QUESTIONS = { fr: questionsOf('fr'), en: questionsOf('en') };

/** Questions to choose from while somebody types: theirs of late, then what the stories can answer. */
export function suggestQuestions({ library, language, recent = [] }: Context, typed: string): Choice[] {
  const asked = recent.filter((question) => standsAlone(library, question)).flatMap(suggestion);
  const words = fold(clean(typed))
    .split(/\s+/)
    .filter((word) => word !== '');
  const found = new Map<string, string>();
  for (const { question, folded } of [...asked, ...QUESTIONS[language](library)]) {
    if (found.size === CHOICES) break;
    if (!found.has(folded) && words.every((word) => folded.includes(word))) found.set(folded, question);
  }
  return [...found.values()].map((question) => ({ name: question, value: question }));
}

/** What can be asked of a folder in a language: who its persons are, and what stands below its headings. */
function questionsOf(language: ReplyLanguage): (library: Library) => readonly Suggestion[] {
  return perLibrary(({ people, stories }) => {
    const persons = people.all
      .filter(({ descriptions, candidates }) => descriptions.length > 0 && candidates === undefined)
      .map(({ name }) => wording[language].questionAbout(name));
    const headings = stories.flatMap(({ title, passages }) => [
      title,
      ...passages.flatMap(({ kind, text, index }) => (kind === 'heading' && index > 0 ? [text] : [])),
    ]);
    return [...persons.slice(0, MOST), ...headings.slice(0, MOST)].flatMap(suggestion);
  });
}

/** A text as a suggestion, or nothing where it does not fit. */
function suggestion(text: string): Suggestion[] {
  const question = clean(text).trim();
  return question === '' || question.length > CHOICE
    ? []
    : [{ question, folded: fold(question).replace(/\s+/g, ' ') }];
}
