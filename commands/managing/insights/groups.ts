import { identifyLanguage } from '../../../src/language/identify.js';
import { terms } from '../../../src/language/terms.js';
import { isQuestionWord } from '../../../src/lexicon/stop-words.js';
import { fold } from '../../../src/text/words.js';

/** Two questions are the same where they share so much of all the words that tell in either. */
const SAME = 0.6;
/** Questions that are told apart from the others: comparing each with each of more takes too long. */
const MOST_GROUPS = 200;

/** Questions that ask the same, in other words perhaps. */
export interface Group<Asked> {
  /** In the words in which it was asked most often. */
  readonly question: string;
  readonly all: readonly Asked[];
}

/** Puts questions together that ask the same, the largest groups first. */
export function groupQuestions<Asked extends { readonly question: string }>(
  asked: readonly Asked[],
): Group<Asked>[] {
  const groups: { readonly question: string; readonly words: ReadonlySet<string>; readonly all: Asked[] }[] =
    [];
  const known = new Map<string, Asked[]>();
  for (const one of asked) {
    const folded = fold(one.question).trim();
    const words = new Set(wordsOf(one.question));
    const all = known.get(folded) ?? groups.find((group) => shared(group.words, words) >= SAME)?.all;
    if (all !== undefined) all.push(one);
    else if (groups.length < MOST_GROUPS) groups.push({ question: one.question, words, all: [one] });
    const home = all ?? groups.at(-1)?.all;
    if (home !== undefined) known.set(folded, home);
  }
  return groups
    .map(({ all }) => ({ question: mostOften(all.map(({ question }) => question)), all }))
    .sort((a, b) => b.all.length - a.all.length);
}

function mostOften(questions: readonly string[]): string {
  const counts = [...Map.groupBy(questions, (question) => question)].map(
    ([question, all]) => [question, all.length] as const,
  );
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best), counts[0] ?? ['', 0])[0];
}

/** The words that tell what a question is about; all of them where none does. */
function wordsOf(question: string): string[] {
  const language = identifyLanguage(question);
  const all = terms(question, language);
  const telling = all.filter(
    ({ stop, form, type }) =>
      !stop && !isQuestionWord(form, language) && (form.length > 1 || type === 'number'),
  );
  return (telling.length > 0 ? telling : all).map(({ key }) => key);
}

/** How much two sets have in common, of all that is in either: 0 to 1. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both += 1;
  const either = a.size + b.size - both;
  return either === 0 ? 0 : both / either;
}
