import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPeople } from '../../src/people/find-people.js';
import type { People } from '../../src/people/persons/person.js';
import type { Story } from '../../src/stories/story/story.js';
import { runs } from '../runs.js';
import { storiesOf } from './stories.js';

const WORDS = [
  'Donald Trump',
  'Trump',
  'Donald Trump Jr.',
  'Mme Clinton',
  'Hillary Clinton',
  'Bill Clinton',
  'Clinton',
  'George W. Bush',
  'George Bush',
  'Bush père',
  'Charles de Gaulle',
  'de Gaulle',
  'le pape François',
  'François',
  'JARED KUSHNER',
  'Jared Kushner',
  'Kushner',
  'le gendre de',
  'l’avocat de',
  'son avocate,',
  'a déclaré',
  'est un ministre.',
  ', président de',
  'la Maison-Blanche',
  'Paris',
  ' et ',
  '« Oui »',
  '\n\n',
  '(',
  '.',
];
const story = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 25 })
  .map((words) => `${words.join(' ')}\n\nIl a plu toute la nuit, et il pleut encore.`);
const folder = fc.array(story, { minLength: 1, maxLength: 5 }).map((texts) => storiesOf(...texts));

function outline(people: People): unknown {
  return people.all.map(({ id, name, aliases, mentions, candidates, descriptions }) => ({
    id,
    name,
    aliases,
    candidates,
    mentions: mentions.map(({ place, guess }) => ({ ...place, guess })),
    descriptions: descriptions.map(({ place }) => place),
  }));
}

const sourceOf = (stories: readonly Story[], file: string) =>
  stories.find((one) => one.file === file)?.source ?? '';

describe('people', () => {
  it('are the same in any order of files', () => {
    fc.assert(
      fc.property(folder, fc.infiniteStream(fc.nat()), (stories, keys) => {
        const shuffled = stories
          .map((one) => ({ one, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(outline(findPeople(shuffled))).toEqual(outline(findPeople(stories)));
      }),
      { numRuns: runs(100) },
    );
  });

  it('are mentioned and described by slices of their sources', () => {
    fc.assert(
      fc.property(folder, (stories) => {
        for (const { mentions, descriptions, relations } of findPeople(stories).all) {
          for (const { passage, span, place, text } of [...mentions, ...descriptions, ...relations]) {
            expect(passage.text.slice(span.start, span.end)).toBe(text);
            const slice = sourceOf(stories, place.file).slice(place.start, place.end);
            expect(slice.replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
          }
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it('have a mention each, an id of at most 40 characters that no other has, and no mention of another', () => {
    fc.assert(
      fc.property(folder, (stories) => {
        const people = findPeople(stories);
        expect(new Set(people.all.map(({ id }) => id)).size).toBe(people.all.length);
        for (const { id, mentions } of people.all) {
          expect(id.length).toBeLessThanOrEqual(40);
          expect(mentions.length).toBeGreaterThan(0);
          for (const mention of mentions) expect(mention.person).toBe(id);
        }
      }),
      { numRuns: runs(100) },
    );
  });
});
