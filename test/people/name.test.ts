import { describe, expect, it } from 'vitest';
import { mayBeSame, parseName } from '../../src/people/names/name.js';

const same = (a: string, b: string) => mayBeSame(parseName(a), parseName(b));

describe('a name', () => {
  it.each([
    ['Jared Kushner', true],
    ['Ban Ki-moon', true],
    ['Kushner', false],
    ['de Gaulle', false],
    ['Le Pen', false],
    ['al-Abadi', false],
    ['Trump Jr.', false],
    ['Van Avermaet', false],
  ])('%s is full: %s', (text, isFull) => {
    expect(parseName(text).isFull).toBe(isFull);
  });

  it.each(['Donald Trump Jr', 'Donald Trump Jr.', 'DONALD TRUMP JUNIOR'])('%s has one key', (text) => {
    expect(parseName(text).key).toBe('donald trump jr');
  });

  it.each([
    ['F. Fillon', 'François Fillon'],
    ['Donald J. Trump', 'Donald Trump'],
    ['Donald John Trump', 'Donald J. Trump'],
    ['Chris Froome', 'Christopher Froome'],
    ['Vladimir Soko', 'Wladimir Soko'],
    ['Wladimir Soko', 'Vladimir Soko'],
    ['Ban Ki-Moon', 'Ban Ki Moon'],
  ])('%s may be %s', (a, b) => {
    expect(same(a, b)).toBe(true);
  });

  it.each([
    ['Bill Clinton', 'Hillary Clinton'],
    ['Donald Trump', 'Donald Trump Jr.'],
    ['George W. Bush', 'George H. W. Bush'],
    ['Jean Dupont', 'Jeanne Dupont'],
    ['Elizabeth II', 'Elizabeth I'],
  ])('%s is not %s', (a, b) => {
    expect(same(a, b)).toBe(false);
  });
});
