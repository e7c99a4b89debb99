import MiniSearch from 'minisearch';
import { terms } from '../../src/language/terms.js';
import { isQuestionWord } from '../../src/lexicon/stop-words.js';
import type { People } from '../../src/people/persons/person.js';
import { Search } from '../../src/search/search.js';
import { type Built, build, row, type Times, time } from './measure.js';
import { makeQuestions, makeStories } from './stories.js';

const WIDTHS = [44, 10, 10, 10, 10, 10, 10];
const HEAD = ['', 'built s', 'MB', 'p50 ms', 'p99 ms', 'p50 ratio', 'p99 ratio'];
/** Slow engines are asked less. */
const ASKED = 300;
const ASKED_SLOW = 60;
/** Up to so many passages a folder is small, and from so many on it is large; between them nothing is demanded. */
const SMALL = 1000;
const LARGE = 100_000;

const NOBODY: People = {
  all: [],
  get: () => undefined,
  mentionsIn: () => [],
  saidIn: () => [],
  find: () => [],
} as unknown as People;

/** The terms that Verbatim's own index has for a text, with its stop words left out. */
function analysed(text: string): string[] {
  return terms(text, 'fr')
    .filter((term) => !term.stop && !isQuestionWord(term.form, 'fr'))
    .map((term) => term.key);
}

/** What a question costs in a folder of so many passages, next to MiniSearch in three ways of use. */
export function benchQuestions(passages: number, print: (line: string) => void): void {
  const stories = makeStories(passages);
  const documents = stories.flatMap((story) =>
    story.passages.map((passage) => ({
      id: `${passage.file}:${passage.index}`,
      text: `${story.title}\n${passage.text}`,
    })),
  );
  const questions = makeQuestions(stories, ASKED);
  const few = questions.slice(0, passages > 10_000 ? ASKED_SLOW : ASKED);
  print(`\n${passages} passages, ${questions.length} questions`);
  print(row(HEAD, WIDTHS));

  const verbatim = build(() => new Search(stories, NOBODY));
  const own = time(questions, (question) => verbatim.made.ask(question));
  const line = (name: string, built: Built<unknown>, times: Times) => {
    print(
      row(
        [
          name,
          built.seconds.toFixed(1),
          built.megabytes.toFixed(0),
          times.p50.toFixed(2),
          times.p99.toFixed(2),
          (own.p50 / times.p50).toFixed(2),
          (own.p99 / times.p99).toFixed(2),
        ],
        WIDTHS,
      ),
    );
    return { p50: own.p50 / times.p50, p99: own.p99 / times.p99 };
  };
  line('Verbatim', verbatim, own);

  const same = build(() => {
    const index = new MiniSearch({ fields: ['text'], tokenize: analysed, processTerm: (term) => term });
    index.addAll(documents);
    return index;
  });
  const alone = line(
    'MiniSearch, same analysis',
    same,
    time(questions, (question) => same.made.search(question)),
  );

  const plain = build(() => {
    const index = new MiniSearch({ fields: ['text'] });
    index.addAll(documents);
    return index;
  });
  const asItComes = line(
    'MiniSearch, as it comes',
    plain,
    time(questions, (question) => plain.made.search(question)),
  );
  const fuzzy = { prefix: true, fuzzy: 0.2 };
  line(
    'MiniSearch, fuzzy and prefix',
    plain,
    time(few, (question) => plain.made.search(question, fuzzy)),
  );
  if (passages <= SMALL)
    print(`Wanted: at most 1.50 of MiniSearch as it comes at p50; is ${asItComes.p50.toFixed(2)}.`);
  else if (passages >= LARGE)
    print(
      `Wanted of a large folder: at most .50 of MiniSearch with the same analysis at p50 and p99; is ${alone.p50.toFixed(2)} and ${alone.p99.toFixed(2)}.`,
    );
}
