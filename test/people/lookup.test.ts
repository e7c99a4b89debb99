import { describe, expect, it } from 'vitest';
import { peopleOf } from './stories.js';

const people = peopleOf(
  'Un\n\nHillary Clinton a parlé. Jared Kushner a répondu. Hillary Clinton a souri.',
  'Deux\n\nLa ministre Élisabeth Guigou a parlé avec Hillary Clinton.\n\nM. Émile Kusturica est venu.',
);
const suggested = (typed: string, limit = 25) => people.suggest(typed, limit).map(({ name }) => name);

describe('suggestions', () => {
  it('complete any part of a name, whatever the accents and the case', () => {
    expect(suggested('kush')).toEqual(['Jared Kushner']);
    expect(suggested('elisa')).toEqual(['Élisabeth Guigou']);
    expect(suggested('GUIG')).toEqual(['Élisabeth Guigou']);
  });

  it('put the most mentioned first', () => {
    expect(suggested('')[0]).toBe('Hillary Clinton');
    expect(suggested('', 2)).toHaveLength(2);
  });

  it('forgive a typing error', () => {
    expect(suggested('kuhsner')).toEqual(['Jared Kushner']);
    expect(suggested('hilary')).toEqual(['Hillary Clinton']);
  });
});

describe('finding', () => {
  const found = (name: string) => people.find(name).map((person) => person.name);

  it('takes a full name, a part of one, and a name with more after it', () => {
    expect(found('jared kushner')).toEqual(['Jared Kushner']);
    expect(found('Kushner')).toEqual(['Jared Kushner']);
    expect(found('Jared Kushner — gendre de Hillary Clinton')).toEqual(['Jared Kushner']);
  });

  it('gives nobody for a name that nobody bears', () => {
    expect(found('Angela Merkel')).toEqual([]);
    expect(found('')).toEqual([]);
  });
});

describe('the nearest names', () => {
  it('begin with the most alike', () => {
    expect(people.nearest('Clington', 3).map(({ name }) => name)[0]).toBe('Hillary Clinton');
    expect(people.nearest('Gigou', 3)).toHaveLength(3);
  });
});
