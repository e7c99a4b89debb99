import type { Passage, Story } from '../stories/story.js';
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
      const mention: Mention = { passage, span, place: passage.placeOf(span), text, person: text };
      byName.set(text, [...(byName.get(text) ?? []), mention]);
      byPassage.set(passage, [...(byPassage.get(passage) ?? []), mention]);
    }
  }
  const all = [...byName].map(
    ([name, mentions]): Person => ({ id: name, name, aliases: [], descriptions: [], mentions }),
  );
  all.sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1));
  return {
    all,
    get: (id) => all.find((person) => person.id === id),
    mentionsIn: (passage) => byPassage.get(passage) ?? [],
    find: (name) => all.filter((person) => person.name.toLowerCase().includes(name.toLowerCase())),
  };
}
