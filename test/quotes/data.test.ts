import { describe, expect, it } from 'vitest';
import { conjugateEnglish, conjugateFrench } from '../../src/language/conjugation.js';
import { readWords } from '../../src/lexicon/entries.js';

describe('a list of the quotations', () => {
  it('of cue verbs has a hundred and fifty French ones at least', () =>
    expect(readWords('quoting/cue-verbs.fr').length).toBeGreaterThan(150));

  it('of French cue verbs holds infinitives that can be conjugated', () => {
    for (const entry of readWords('quoting/cue-verbs.fr')) {
      const [verb = ''] = entry.replace(/^(?:se |s')/, '').split(' ');
      expect(verb).toMatch(/^\p{Ll}+(?:er|ir|re)$/u);
      expect(new Set(conjugateFrench(verb).map(({ text }) => text)).size, verb).toBeGreaterThan(8);
    }
  });

  it('of English cue verbs holds verbs that can be conjugated', () => {
    for (const entry of readWords('quoting/cue-verbs.en')) {
      expect(entry).toMatch(/^[a-z]+(?: [a-z]+)*$/);
      expect(conjugateEnglish(entry.split(' ')[0] ?? '').length, entry).toBeGreaterThan(2);
    }
  });
});
