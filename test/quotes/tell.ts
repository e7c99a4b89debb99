import { identifyLanguage } from '../../src/language/identify.js';
import { describe, spanOf } from '../../src/people/describe/describe.js';
import type { Mention, People, Person } from '../../src/people/persons/person.js';
import { findQuotations } from '../../src/quotes/find-quotations.js';
import type { Quotation } from '../../src/quotes/quotations/quotation.js';
import { Lines } from '../../src/stories/blocks/lines.js';
import { makePassage } from '../../src/stories/story/passage.js';
import { Readings } from '../../src/stories/story/readings.js';
import type { Passage, Story } from '../../src/stories/story/story.js';
import type { Language } from '../../src/text/language.js';

/** A story of paragraphs parted by empty lines. */
export function storyOf(source: string, file = 'a.md', language?: Language): Story {
  const lines = new Lines(source);
  const passages = [...source.matchAll(/\S.*(?:\n.*\S.*)*/g)].map((match, index) =>
    makePassage(
      { file, index, kind: 'prose', headings: [], pieces: [{ text: match[0], at: match.index }] },
      lines,
    ),
  );
  return {
    file,
    title: file,
    names: [file],
    language: language ?? identifyLanguage(source),
    source,
    passages,
  };
}

/** Somebody whom a test's stories name. */
interface Named {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly gender?: 'female' | 'male';
}

/** People found by the exact forms of their names: what a test needs, apart from how the project finds them. */
export function peopleOf(stories: readonly Story[], named: readonly Named[]): People {
  const byPassage = new Map<Passage, Mention[]>();
  const all = named.map(({ name, aliases = [], gender }): Person => {
    const mentions = stories
      .flatMap((story) => story.passages)
      .flatMap((passage) => mentionsIn(passage, name, [name, ...aliases], byPassage));
    return {
      id: name,
      name,
      aliases,
      descriptions: [],
      with: [],
      relations: [],
      mentions,
      ...(gender ? { gender } : {}),
    };
  });
  const readings = new Readings(stories);
  const mentioned = (passage: Passage) =>
    (byPassage.get(passage) ?? []).sort((a, b) => a.span.start - b.span.start);
  return {
    all,
    get: (id) => all.find((person) => person.id === id),
    mentionsIn: mentioned,
    saidIn: (passage) =>
      describe(passage, readings.of(passage), mentioned(passage)).map((said) => ({
        span: spanOf(said),
        mention: said.mention,
      })),
    find: (name) => all.filter((person) => person.name === name),
    suggest: () => [],
    nearest: () => [],
  };
}

function mentionsIn(
  passage: Passage,
  person: string,
  forms: readonly string[],
  byPassage: Map<Passage, Mention[]>,
): Mention[] {
  const found: Mention[] = [];
  for (const form of [...forms].sort((a, b) => b.length - a.length)) {
    for (let at = passage.text.indexOf(form); at >= 0; at = passage.text.indexOf(form, at + form.length)) {
      const span = { start: at, end: at + form.length };
      const known = byPassage.get(passage) ?? [];
      if (known.some((other) => other.span.start < span.end && span.start < other.span.end)) continue;
      const mention = { passage, span, place: passage.placeOf(span), text: form, person };
      byPassage.set(passage, [...known, mention]);
      found.push(mention);
    }
  }
  return found;
}

/** The quotations of a story that names these people. */
export function quotationsOf(source: string, named: readonly (Named | string)[] = []): Quotation[] {
  const stories = [storyOf(source)];
  const people = named.map((person) => (typeof person === 'string' ? { name: person } : person));
  return findQuotations(stories, peopleOf(stories, people));
}

/** Who says each quotation: "speaker = person", by the words it begins with. */
export function told(source: string, named: readonly (Named | string)[] = []): Record<string, string> {
  return Object.fromEntries(
    quotationsOf(source, named).map(({ text, speaker, person }) => [
      text.split(' ')[0] ?? '',
      person ? `${speaker} = ${person.name}` : String(speaker),
    ]),
  );
}
