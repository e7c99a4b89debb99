import type { Passage, Story } from '../stories/story.js';
import { castOf, readNamings } from './cast.js';
import { companionsOf } from './companions.js';
import { identify, nameOf } from './identify.js';
import { joinCasts } from './join.js';
import { Lookup } from './lookup.js';
import type { Mention, People, Person } from './person.js';
import { spotNames } from './spot.js';
import { readWeights } from './weights.js';

/** Finds the persons whom stories name, and tells them apart. */
export function findPeople(stories: readonly Story[]): People {
  const sorted = [...stories].sort((a, b) => (a.file < b.file ? -1 : 1));
  const { first, second } = readWeights();
  const spans = spotNames(sorted, first, second);
  const joined = identify(joinCasts(sorted.map(({ passages }) => castOf(readNamings(passages, spans)))));
  const byPassage = new Map<Passage, Mention[]>();
  const found = [...joined].map(([id, one]) => {
    const mentions = one.namings.map((naming): Mention => {
      const { passage, span, text } = naming;
      const mention = { passage, span, place: passage.placeOf(span), text, person: id };
      return one.guesses.has(naming) ? { ...mention, guess: true } : mention;
    });
    mentions.sort((a, b) =>
      a.place.file < b.place.file ? -1 : a.place.file > b.place.file ? 1 : a.place.start - b.place.start,
    );
    for (const mention of mentions) {
      const known = byPassage.get(mention.passage);
      if (known === undefined) byPassage.set(mention.passage, [mention]);
      else known.push(mention);
    }
    return { id, one, mentions };
  });
  for (const mentions of byPassage.values()) mentions.sort((a, b) => a.span.start - b.span.start);
  const companions = companionsOf(byPassage);
  const ids = new Map([...joined].map(([id, one]) => [one, id]));
  const all = found.map(({ id, one, mentions }): Person => {
    const candidates = one.candidates.flatMap((other) => ids.get(other) ?? []);
    return {
      id,
      ...nameOf(one),
      ...(one.gender === undefined ? {} : { gender: one.gender }),
      descriptions: [],
      mentions,
      with: companions.get(id) ?? [],
      relations: [],
      ...(candidates.length > 0 ? { candidates } : {}),
    };
  });
  all.sort(
    (a, b) =>
      b.mentions.length - a.mentions.length ||
      (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1),
  );
  const lookup = new Lookup(all);
  const byId = new Map(all.map((person) => [person.id, person]));
  return {
    all,
    get: (id) => byId.get(id),
    mentionsIn: (passage) => byPassage.get(passage) ?? [],
    find: (name) => lookup.find(name),
    suggest: (typed, limit) => lookup.suggest(typed, limit),
    nearest: (name, limit) => lookup.nearest(name, limit),
  };
}
