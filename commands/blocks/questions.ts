import type { Library } from '../../src/library.js';
import { CHOICE, CHOICES } from '../../src/replies/limits.js';
import { clean } from '../../src/replies/runs.js';
import { type ReplyLanguage, wording } from '../../src/replies/wording.js';
import { fold } from '../../src/text/words.js';
import type { Choice, Context } from '../command.js';

/** Persons and headings that questions are made from, at most. */
const MOST = 2000;

/** A question with its words folded, to be found by any part. */
interface Suggestion {
  readonly question: string;
  readonly folded: string;
}

const known = new WeakMap<Library, Partial<Record<ReplyLanguage, readonly Suggestion[]>>>();

/** Questions to choose from while somebody types: theirs of late, then what the stories can answer. */
export function suggestQuestions({ library, language, recent = [] }: Context, typed: string): Choice[] {
  const words = fold(clean(typed))
    .split(/\s+/)
    .filter((word) => word !== '');
  const found = new Set<string>();
  for (const { question, folded } of [...recent.map(suggestion), ...questionsOf(library, language)]) {
    if (found.size === CHOICES) break;
    if (words.every((word) => folded.includes(word))) found.add(question);
  }
  return [...found].map((question) => ({ name: question, value: question }));
}

/** What can be asked of a folder: who its persons are, and what stands below its headings. */
function questionsOf(library: Library, language: ReplyLanguage): readonly Suggestion[] {
  const cached = known.get(library) ?? {};
  const { people, stories } = library;
  const persons = people.all
    .filter(({ descriptions, candidates }) => descriptions.length > 0 && candidates === undefined)
    .map(({ name }) => wording[language].questionAbout(name));
  const headings = stories.flatMap(({ title, passages }) => [
    title,
    ...passages.flatMap(({ kind, text, index }) => (kind === 'heading' && index > 0 ? [text] : [])),
  ]);
  const found = cached[language] ?? [...persons.slice(0, MOST), ...headings.slice(0, MOST)].map(suggestion);
  known.set(library, { ...cached, [language]: found });
  return found.filter(({ question }) => question !== '' && question.length <= CHOICE);
}

function suggestion(text: string): Suggestion {
  const question = clean(text).trim();
  return { question, folded: fold(question) };
}
