import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/quotes/find-quotations.js';
import { mostTelling } from '../../src/quotes/quotations/choose.js';
import { Topics } from '../../src/quotes/quotations/topics.js';
import { peopleOf, storyOf } from './tell.js';

const stories = [
  storyOf(
    'Paul Vasseur a déclaré : « Nous rouvrirons le pont demain matin, avec deux mois d’avance sur nos plans. »\n\n' +
      'Léa Morin a dit : « Les ouvriers attendent toujours leur salaire. »',
    'a.md',
    'fr',
  ),
  storyOf('« La récolte de blé sera mauvaise », a prévenu un agriculteur.', 'b.md', 'fr'),
];
const people = peopleOf(stories, [{ name: 'Paul Vasseur' }, { name: 'Léa Morin' }]);
const quotations = findQuotations(stories, people);
const topics = new Topics();
topics.update(stories, quotations);
const about = (topic: string) => topics.about(topic).map(({ text }) => text.split(' ').slice(0, 2).join(' '));

describe('quotations on a topic', () => {
  it('are found by their own words, whatever the form', () =>
    expect(about('des ponts')).toEqual(['Nous rouvrirons']));
  it('are found in the other language', () => expect(about('the bridge')).toEqual(['Nous rouvrirons']));
  it('are none where no quotation is about it', () => expect(about('la météorite')).toEqual([]));
  it('are none for no words', () => expect(about(' ?')).toEqual([]));
});

describe('the quotations that matter most', () => {
  it('are one a story, first that of a person whom the stories name', () =>
    expect(mostTelling(quotations).map(({ passage, person }) => [passage.file, person?.name])).toEqual([
      ['a.md', 'Paul Vasseur'],
      ['b.md', undefined],
    ]));
});
