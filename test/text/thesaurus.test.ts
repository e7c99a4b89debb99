import { describe, expect, it } from 'vitest';
import { terms } from '../../src/language/terms.js';
import { nounsAndVerbsOf, synonymsOf, translationsOf } from '../../src/language/thesaurus.js';
import { readEntries } from '../../src/lexicon/entries.js';

type Known = 'fr' | 'en';

const termsOf = (expression: string, language: Known) =>
  terms(expression.replace(/^(?:se |s['’]|to )/, ''), language);
const keyOf = (expression: string, language: Known) =>
  termsOf(expression, language)
    .map((term) => term.key)
    .join(' ');
const isTelling = (expression: string, language: Known) =>
  termsOf(expression, language).some((term) => !term.stop);

describe('the thesaurus', () => {
  it.each(['fr', 'en'] as const)('finds by its key every expression of the lists in %s', (language) => {
    const groups = [
      { name: 'nominalisations', find: nounsAndVerbsOf },
      { name: 'synonyms', find: synonymsOf },
    ];
    const lost = groups.flatMap(({ name, find }) =>
      readEntries(`synonyms/${name}.${language}`)
        .flatMap(({ word, senses }) => senses.map((sense) => [word, ...sense]))
        .flatMap((group) =>
          group.filter((word) => {
            const others = group.some((other) => other !== word && isTelling(other, language));
            const key = keyOf(word, language);
            return others && key !== '' && find(key, language).length === 0;
          }),
        ),
    );
    expect(lost).toEqual([]);
  });

  it('finds what every word of the lexicon is in the other language', () => {
    const lost = readEntries('synonyms/translations').filter(({ word: french, senses }) => {
      const key = keyOf(french, 'fr');
      const isTranslated = senses.flat().some((word) => isTelling(word, 'en'));
      return isTranslated && key !== '' && translationsOf(key, 'fr').length === 0;
    });
    expect(lost).toEqual([]);
  });

  it('knows months and numbers in either language, and nothing of what no list has', () => {
    expect(translationsOf(keyOf('september', 'en'), 'en')).toContainEqual(['month9']);
    expect(translationsOf(keyOf('deux fois', 'fr'), 'fr')).not.toEqual([]);
    expect(synonymsOf('xyzzy', 'fr')).toEqual([]);
    expect(synonymsOf('', 'fr')).toEqual([]);
    expect(synonymsOf('tuer', 'und')).toEqual([]);
  });

  it('lets no word stand for another that only has its stem', () => {
    const others = (form: string) => {
      const [term] = terms(form, 'fr');
      return nounsAndVerbsOf(term?.key ?? '', 'fr', term?.form).map((keys) => keys.join(' '));
    };
    expect(others('publication')).toContain(keyOf('publier', 'fr'));
    expect(others('publique')).not.toContain(keyOf('publier', 'fr'));
  });
});
