import { describe, expect, it } from 'vitest';
import { terms } from '../../src/language/terms.js';
import type { Language } from '../../src/text/language.js';

const keys = (text: string, language: Language) =>
  terms(text, language)
    .filter((term) => !term.stop)
    .map((term) => term.key);

describe('terms', () => {
  it('are the same for an elided word with either apostrophe', () => {
    expect(keys("l'avocat d'Assange", 'fr')).toEqual(keys('l’avocat d’Assange', 'fr'));
    expect(keys("l'avocat", 'fr')).toEqual(keys('avocats', 'fr'));
  });

  it('are the same with and without accents and capitals', () => {
    expect(keys('qui a fonde wikileaks', 'fr')).toEqual(keys('Qui a fondé WikiLeaks ?', 'fr'));
  });

  it('join the figures of a number', () => {
    expect(keys('100 000 ou 14,2', 'fr')).toEqual(['100000', '14.2']);
    expect(keys('415,000 or 14.2', 'en')).toEqual(['415000', '14.2']);
  });

  it('are the same for a number in words and in digits', () => {
    expect(keys('douze heures', 'fr')).toEqual(keys('12 heures', 'fr'));
    expect(keys('twelve hours', 'en')).toEqual(keys('12 hours', 'en'));
  });

  it('have one month for any way to write a date', () => {
    const date = ['10', 'month7', '2016'];
    expect(keys('le 10/07/2016', 'fr')).toEqual(date);
    expect(keys('le 10 juillet 2016', 'fr')).toEqual(date);
    expect(keys('10 July 2016', 'en')).toEqual(date);
    expect(keys('July 10, 2016', 'en').sort()).toEqual([...date].sort());
    expect(keys('07/10/2016', 'en').sort()).toEqual([...date].sort());
  });

  it('are one for initials with full stops, with or without them', () => {
    expect(keys('the U.S. and the F.B.I.', 'en')).toEqual(keys('the US and the FBI', 'en'));
    expect(keys('la S.N.C.F.', 'fr')).toEqual(['sncf']);
  });

  it('are not those of a shorter word that the stemmer leaves of a longer one', () => {
    expect(keys('used', 'en')).toEqual(keys('using', 'en'));
    expect(keys('used', 'en')).not.toEqual(keys('US', 'en'));
  });
});
