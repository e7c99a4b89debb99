import { describe, expect, it } from 'vitest';
import { findDate } from '../../../src/stories/page/dates.js';

describe('the date in a line', () => {
  it.each([
    ['Publié le 13 novembre 2017 à 12h', '2017-11-13'],
    ['Le 1er août 2016', '2016-08-01'],
    ['14 Nov 2017', '2017-11-14'],
    ['November 14th, 2017 9:30 AM', '2017-11-14'],
    ['lundi 29 février 2016', '2016-02-29'],
    ['2017-11-13T10:00', '2017-11-13'],
  ])('is told as year, month and day: %s', (line, date) => {
    expect(findDate(line)).toBe(date);
  });

  it.each(['novembre 2017', '31 avril 2017', '29 février 2017', '13 quelque 2017', '2017-13-01', 'hier'])(
    'is none: %s',
    (line) => {
      expect(findDate(line)).toBeUndefined();
    },
  );
});
