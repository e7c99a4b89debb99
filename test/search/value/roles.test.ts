import { describe, expect, it } from 'vitest';
import { foundIn } from './found.js';

const roleOf = (sentence: string, question: string, name: string) => {
  const found = foundIn(sentence, question).find(({ text }) => text === name);
  if (!found) return 'no value';
  return found.is('role-agrees') === 1
    ? 'agrees'
    : found.is('role-conflicts') === 1
      ? 'conflicts'
      : 'unknown';
};

describe('who does what, and to whom', () => {
  it.each([
    ['Qui a embauché Ada Morel ?', 'Jean Pastor a embauché Ada Morel.', 'agrees'],
    ['Qui a embauché Ada Morel ?', 'Ada Morel a été embauchée par Jean Pastor.', 'agrees'],
    ['Par qui Ada Morel a-t-elle été embauchée ?', 'Jean Pastor a embauché Ada Morel.', 'agrees'],
    ['Qui a embauché Ada Morel ?', 'Jean Pastor, qui a embauché Ada Morel, se tait.', 'agrees'],
    ['Qui Ada Morel a-t-elle embauché ?', 'Ada Morel a embauché Jean Pastor.', 'agrees'],
    ['Qui Ada Morel a-t-elle embauché ?', 'Jean Pastor a embauché Ada Morel.', 'no value'],
    ['Qui a embauché Ada Morel ?', 'Ada Morel a embauché Jean Pastor.', 'no value'],
    ['Qui a embauché Ada Morel ?', 'Zoé Blin a été embauchée par Jean Pastor.', 'no value'],
    ['Qui a monté la scène ?', 'La scène a été montée par Jean Pastor.', 'agrees'],
    ['Qui a jeté les pierres ?', 'Jean Pastor parle des pierres jetées mardi.', 'conflicts'],
    ['Who hired Ada Morel?', 'Jean Pastor hired Ada Morel in spring.', 'agrees'],
    ['Who hired Ada Morel?', 'Ada Morel was hired by Jean Pastor in spring.', 'agrees'],
    ['Who was Ada Morel hired by?', 'Jean Pastor hired Ada Morel in spring.', 'agrees'],
    ['Who did Ada Morel hire?', 'Ada Morel hired Jean Pastor in spring.', 'agrees'],
    ['Who did Ada Morel hire?', 'Jean Pastor hired Ada Morel in spring.', 'no value'],
    ['Who hired Ada Morel?', 'Ada Morel hired Jean Pastor in spring.', 'no value'],
  ])('%s %s (%s)', (question, sentence, expected) => {
    expect(roleOf(sentence, question, 'Jean Pastor')).toBe(expected);
  });

  it('is compared of those whom a question for a cause names', () => {
    const question = 'Pourquoi Ada Morel a-t-elle remplacé Jean Pastor ?';
    expect(foundIn('Jean Pastor a remplacé Ada Morel parce que le club le voulait.', question)).toEqual([]);
    expect(foundIn('Ada Morel a remplacé Jean Pastor parce que le club le voulait.', question)).toHaveLength(
      1,
    );
  });

  it('is another’s where that one has its place, though the sentence names both', () => {
    const question = 'Pourquoi Ada Morel a-t-elle été renvoyée ?';
    const sentence = 'Le club a renvoyé Jean Pastor parce qu’il avait insulté Ada Morel.';
    expect(foundIn(sentence, question)).toEqual([]);
  });

  it('is not of what a question counts', () => {
    const found = foundIn('Le bal a réuni 90 danseurs mardi.', 'Combien de danseurs le bal a-t-il réunis ?');
    expect(found[0]?.text).toBe('90 danseurs');
  });

  it('is not told by a noun of the same stem', () => {
    expect(
      roleOf('Le remplaçant d’Ada Morel salue Jean Pastor.', 'Qui remplace Ada Morel ?', 'Jean Pastor'),
    ).toBe('unknown');
  });
});
