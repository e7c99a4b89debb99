import { describe, expect, it } from 'vitest';
import { terms } from '../../src/language/terms.js';
import { words } from '../../src/text/words.js';

const keys = (text: string) => terms(text, 'fr').map(({ key }) => key);

describe('an apostrophe', () => {
  it.each(["aujourd'hui", 'aujourd’hui', 'aujourdʼhui', 'aujourd´hui', 'aujourd′hui', 'aujourd‘hui'])(
    'parts words however it is typed: %s',
    (text) => {
      expect(words(text).map((word) => word.text)).toEqual(['aujourd', 'hui']);
    },
  );

  it.each(['Vel’dorin', "Vel'dorin", 'Vel´dorin', 'Veldorin'])('within a name parts no terms: %s', (name) => {
    expect(keys(`le sage ${name} dort`)).toEqual(keys('le sage veldorin dort'));
  });

  it.each(["l'avocat", 'd’Armont', 'qu’elle', 'boy’s', 'they’ll', 'jusqu’au'])(
    'between two words parts their terms: %s',
    (text) => {
      expect(keys(text)).toHaveLength(2);
    },
  );
});

describe('the words of a script without blanks', () => {
  it('are those of a dictionary', () => {
    expect(words('北京的学生 2020年').map((word) => word.text)).toEqual(['北京', '的', '学生', '2020', '年']);
    expect(words('東京の駅').map((word) => word.text)).toEqual(['東京', 'の', '駅']);
  });

  it('stand where they are found', () => {
    const text = 'Le mot 北京 (une ville).';
    for (const { start, end, text: word } of words(text)) expect(text.slice(start, end)).toBe(word);
  });
});

describe('a telephone number', () => {
  it.each([
    '0145678901',
    '01 45 67 89 01',
    '01.45.67.89.01',
    '01-45-67-89-01',
    '01\u00A045\u00A067\u00A089\u00A001',
  ])('is one term however it is spaced: %s', (number) => {
    expect(keys(`Tél. ${number}, le soir`)).toContain('145678901');
  });

  it.each(['555-012-4567', '555.012.4567', '5550124567'])('may be American: %s', (number) => {
    expect(keys(number)).toEqual(['5550124567']);
  });

  it.each(['01.05.2017', '10 20 30 40 50', '2017-11-13', '07 11 2017', '1.2.3', '12 500'])(
    'is no date, list or figure: %s',
    (text) => {
      expect(keys(text).every((key) => key.length < 8)).toBe(true);
    },
  );
});

describe('figures in two cells of a table', () => {
  it('are two numbers', () => {
    expect(keys('15\u2003300')).toEqual(['15', '300']);
  });
});
