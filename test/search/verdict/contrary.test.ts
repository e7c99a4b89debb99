import { describe, expect, it } from 'vitest';
import { searchOf } from '../index-of.js';

const search = searchOf({
  'ferry.md': `# The ferry of Morvec

The ferry of Morvec sails to the northern harbour in summer. Ada Morel leads the majority of the council. Only Rémi Chardon did not sign the treaty of the harbour.
`,
});
const verdictOn = (question: string) => search.ask(question).verdict;

describe('what is said to answer', () => {
  it.each([
    ['Who leads the majority of the council?', 'Who leads the minority of the council?'],
    ['Who leads the majority of the council?', 'Who does not lead the majority of the council?'],
  ])('%s, but not: %s', (asked, other) => {
    expect(verdictOn(asked)).toBe('answered');
    expect(verdictOn(other)).not.toBe('answered');
  });

  it('may be what the sentence says is not so', () => {
    expect(verdictOn('Who did not sign the treaty of the harbour?')).toBe('answered');
  });
});
