import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../runs.js';
import { openSearch } from './questions.js';

const knowledge = openSearch('knowledge');

describe('whatever is asked', () => {
  it.each(['', '   ', 'qui est-ce ?', 'le la les', '🎉🎉', '\u0000\u0007\u001b', '؟', '?!', '""', '« »'])(
    '%j finds nothing, and does no harm',
    (question) => {
      expect(knowledge.ask(question)).toMatchObject({ verdict: 'nothing', excerpts: [] });
    },
  );

  it.each([
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'toString',
    'من أسس ويكيليكس؟',
    'ウィキリークスを設立したのは誰ですか',
    'z',
  ])('%j is never said to be answered', (question) => {
    expect(knowledge.ask(question).verdict).not.toBe('answered');
  });

  it('takes 6,000 characters', () => {
    const { excerpts } = knowledge.ask(
      `Qui a fondé WikiLeaks ? ${'avocat message '.repeat(400)}`.slice(0, 6000),
    );
    expect(excerpts.length).toBeLessThanOrEqual(5);
  });

  it('gives excerpts whose marked sentence stands in the passage, the best first', () => {
    const word = fc.constantFrom(
      'Trump',
      'WikiLeaks',
      'qui',
      'l’',
      '**',
      'AND',
      'OR',
      '~2',
      'messages',
      '10',
      '-',
      '"',
      '\n',
    );
    const question = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(question, fc.integer({ min: 0, max: 10 }), (text, limit) => {
        const { excerpts, verdict } = knowledge.ask(text, { limit });
        expect(excerpts.length).toBeLessThanOrEqual(limit);
        if (verdict === 'nothing') expect(excerpts).toEqual([]);
        for (const [i, { passage, answer, score }] of excerpts.entries()) {
          expect(answer.start).toBeGreaterThanOrEqual(0);
          expect(answer.end).toBeLessThanOrEqual(passage.text.length);
          expect(answer.start).toBeLessThan(answer.end);
          expect(score).toBeLessThanOrEqual(excerpts[i - 1]?.score ?? Number.POSITIVE_INFINITY);
        }
      }),
      { numRuns: runs(200) },
    );
  });

  it('gives as many excerpts as are wanted, where there are so many', () => {
    const { excerpts } = knowledge.ask('Que demande WikiLeaks à Donald Trump Jr. ?', { limit: 20 });
    expect(excerpts).toHaveLength(20);
  });
});
