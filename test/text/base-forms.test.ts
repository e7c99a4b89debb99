import { describe, expect, it } from 'vitest';
import { baseForm } from '../../src/lexicon/base-forms.js';
import { readList } from '../../src/lexicon/lists.js';

describe('base forms', () => {
  it.each([
    ['naquit', 'fr', 'naître'],
    ['ÉCRIVIT', 'fr', 'écrire'],
    ['ecrivit', 'fr', 'écrire'],
    ['wrote', 'en', 'write'],
    ['women', 'en', 'woman'],
    ['travaux', 'fr', 'travail'],
    ['color', 'en', 'colour'],
  ] as const)('%s in %s is a form of %s', (form, language, base) => {
    expect(baseForm(form, language)).toBe(base);
  });

  it.each(['fr', 'en'])(
    'has each form of the list in %s for one word only, which is no form itself',
    (language) => {
      const bases = new Set<string>();
      const forms = readList(`text/data/forms.${language}.txt`).flatMap((line) => {
        expect(line).toMatch(/^[\p{Ll}-]+ = [\p{Ll}-]+(?:, [\p{Ll}-]+)*$/u);
        const [base = '', list = ''] = line.split(' = ');
        bases.add(base);
        return list.split(', ');
      });
      expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
      expect(forms.filter((form) => bases.has(form))).toEqual([]);
    },
  );
});
