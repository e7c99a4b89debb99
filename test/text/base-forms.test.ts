import { describe, expect, it } from 'vitest';
import { baseForm } from '../../src/lexicon/base-forms.js';
import { readEntries } from '../../src/lexicon/entries.js';

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
      const entries = readEntries(`verbs/forms.${language}`);
      const bases = new Set(entries.map(({ word }) => word));
      const forms = entries.flatMap(({ senses }) => senses.flat());
      for (const form of [...bases, ...forms]) expect(form).toMatch(/^[\p{Ll}-]+$/u);
      expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
      expect(forms.filter((form) => bases.has(form))).toEqual([]);
    },
  );
});
