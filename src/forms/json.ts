import type { Library } from '../library.js';
import type { Located, Person } from '../people/persons/person.js';
import type { Quotation } from '../quotes/quotations/quotation.js';
import { problemText } from '../replies/warnings.js';
import type { Answer } from '../search/verdict/answer.js';

/** An answer in the form that scripts read. */
export function answerJson(library: Library, answer: Answer, id: string | number | undefined, ms: number) {
  const { question, language, verdict } = answer;
  const probability = rounded(answer.probability);
  const excerpts = answer.excerpts.map(({ passage, answer: span, value, score }) => ({
    origin: 'folder',
    ...passage.place,
    title: library.story(passage.file)?.title ?? passage.file,
    headings: passage.headings,
    kind: passage.kind,
    text: passage.text,
    answer: passage.text.slice(span.start, span.end),
    value: value === undefined ? null : passage.text.slice(value.start, value.end),
    score: rounded(score),
  }));
  return { ...(id === undefined ? {} : { id }), question, language, verdict, probability, excerpts, ms };
}

/** A number with six significant digits: what lies behind them may differ between machines. */
export const rounded = (value: number) => Number(value.toPrecision(6));

/** A person in the form that scripts read. */
export function personJson({ name, aliases, descriptions, mentions }: Person) {
  const locate = ({ text, place }: Located) => ({ text, ...place });
  return {
    name,
    aliases,
    descriptions: descriptions.map(locate),
    mentions: mentions.map(({ text, place: { file, start, end } }) => ({ file, start, end, text })),
  };
}

/** A quotation in the form that scripts read. */
export function quotationJson({ text, place, kind, speaker, person, organisation, cue, rule }: Quotation) {
  return { ...place, text, kind, speaker, person: person?.name ?? null, organisation, cue, rule };
}

/** The stories, and what was wrong with any file, in the form that scripts read. */
export function storiesJson({ stories, warnings }: Library) {
  return {
    stories: stories.map(({ file, title, language, publisher, author, date, url, passages, source }) => ({
      file,
      title,
      language,
      ...{ publisher, author, date, url },
      passages: passages.length,
      characters: source.length,
    })),
    warnings: warnings.map((warning) => {
      const { file, line } = warning;
      return { file, line, message: problemText(warning, 'en') };
    }),
  };
}
