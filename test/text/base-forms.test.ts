import { describe, expect, it } from 'vitest';
import { baseForm } from '../../src/text/base-forms.js';
import { readList } from '../../src/text/data.js';

describe('base forms', () => {
  it.each([
    ['naquit', 'fr', 'naître'],
    ['ÉCRIVIT', 'fr', 'écrire'],
    ['ecrivit', 'fr', 'écrire'],
    ['wrote', 'en', 'write'],
    ['women', 'en', 'woman'],
  ] as const)('%s in %s is a form of %s', (form, language, base) => {
    expect(baseForm(form, language)).toBe(base);
  });

  it.each(['fr', 'en'])('has each form of the list in %s for one word only', (language) => {
    const forms = readList(`text/data/irregular.${language}.txt`).flatMap((line) => {
      expect(line).toMatch(/^[\p{Ll}-]+ = [\p{Ll}-]+(?:, [\p{Ll}-]+)*$/u);
      return (line.split(' = ')[1] ?? '').split(', ');
    });
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
  });
});
