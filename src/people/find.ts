import type { Passage, Story } from '../stories/story.js';
import { Lookup } from './lookup.js';
import type { Mention, People, Person } from './person.js';

const NAME = /\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+/gu;

/** Finds the persons whom stories name. */
export function findPeople(stories: readonly Story[]): People {
  const byName = new Map<string, Mention[]>();
  const byPassage = new Map<Passage, Mention[]>();
  for (const passage of stories.flatMap((story) => story.passages)) {
    for (const match of passage.text.matchAll(NAME)) {
      const [text] = match;
      const span = { start: match.index, end: match.index + text.length };
      const person = text.slice(0, 40);
      const mention: Mention = { passage, span, place: passage.placeOf(span), text, person };
      byName.set(text, [...(byName.get(text) ?? []), mention]);
      byPassage.set(passage, [...(byPassage.get(passage) ?? []), mention]);
    }
  }
  const all = [...byName].map(
    ([name, mentions]): Person => ({
      id: name.slice(0, 40),
      name,
      aliases: [],
      descriptions: [],
      mentions,
      with: [],
      relations: [],
    }),
  );
  all.sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1));
  const lookup = new Lookup(all);
  return {
    all,
    get: (id) => all.find((person) => person.id === id),
    mentionsIn: (passage) => byPassage.get(passage) ?? [],
    find: (name) => lookup.find(name),
    suggest: (typed, limit) => lookup.suggest(typed, limit),
    nearest: (name, limit) => lookup.nearest(name, limit),
  };
}
