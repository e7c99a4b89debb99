import { findPeople } from '../../src/people/find-people.js';
import type { People, Person } from '../../src/people/persons/person.js';
import { parseStory } from '../../src/stories/parse.js';
import type { Story } from '../../src/stories/story/story.js';

/** Stories as files of plain text: `a.txt`, `b.txt` … */
export function storiesOf(...texts: string[]): Story[] {
  return texts.flatMap((text, at) => {
    const { story } = parseStory(`${String.fromCharCode(97 + at)}.txt`, text);
    return story === undefined ? [] : [story];
  });
}

/** The people of stories that are given as plain text. */
export function peopleOf(...texts: string[]): People {
  return findPeople(storiesOf(...texts));
}

/** The one whom a name means. */
export function theOne(people: People, name: string): Person {
  const [person, ...others] = people.find(name);
  if (person === undefined || others.length > 0)
    throw new Error(`${name} means ${others.length + 1} persons`);
  return person;
}
