import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../runs.js';
import { foundIn } from './found.js';

const WORDS =
  'Ada Morel Jean Pastor le la de à et qui a été par embauché 12 1987 mai membres club Nantes , . ( ) « » : – because of in was hired'.split(
    ' ',
  );
const sentences = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 })
  .map((all) => all.join(' '));
const questions = fc.constantFrom(
  'Qui a embauché Ada Morel ?',
  'When was Jean Pastor hired?',
  'Combien de membres a le club ?',
  'Où est le club ?',
  'Why was Ada Morel hired?',
  'Quel club a embauché Ada Morel ?',
  'How was it done?',
);

describe('the words found in any sentence', () => {
  it('stand there, are measured by numbers, and are the same each time', () => {
    fc.assert(
      fc.property(sentences, questions, (sentence, question) => {
        const story = `Le club\n\n${sentence}`;
        const found = foundIn(story, question);
        for (const { text, odds } of found) {
          expect(text.trim()).not.toBe('');
          expect(Number.isFinite(odds)).toBe(true);
        }
        expect(foundIn(story, question).map(({ text, odds }) => [text, odds])).toEqual(
          found.map(({ text, odds }) => [text, odds]),
        );
      }),
      { numRuns: runs(100) },
    );
  });
});
