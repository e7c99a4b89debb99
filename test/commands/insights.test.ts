import { describe, expect, it } from 'vitest';
import { csvOf } from '../../commands/managing/insights/csv.js';
import { groupQuestions } from '../../commands/managing/insights/groups.js';

const asked = (...questions: string[]) => questions.map((question) => ({ question }));

describe('questions that were kept', () => {
  it('are put together where they ask the same in other words', () => {
    const groups = groupQuestions(
      asked(
        'Quand le serveur a-t-il ouvert ?',
        'Qui est le roi ?',
        'quand a ouvert le serveur',
        'Quand le serveur a-t-il ouvert ?',
      ),
    );
    expect(groups.map(({ question, all }) => [question, all.length])).toEqual([
      ['Quand le serveur a-t-il ouvert ?', 3],
      ['Qui est le roi ?', 1],
    ]);
  });

  it.each([
    ['Quelle est la couleur du pont ?', 'La couleur du pont, c’est quoi ?'],
    ['What is the price of a key?', 'The price of a key, how much is it?'],
  ])('are put together whichever way they ask: %s', (one, other) => {
    expect(groupQuestions(asked(one, other))).toHaveLength(1);
  });

  it('are told apart where a word that tells is another', () => {
    const groups = groupQuestions(
      asked('Où est le roi du nord ?', 'Où est la reine du nord ?', 'Où est le phare ?'),
    );
    expect(groups).toHaveLength(3);
  });

  it('are all counted, where there are very many', () => {
    const many = asked(...Array.from({ length: 1_000 }, (_, n) => `Question ${n} ?`), 'Question 1 ?');
    const [first] = groupQuestions(many);
    expect(first).toMatchObject({ question: 'Question 1 ?' });
  });
});

describe('a table as CSV', () => {
  it('quotes what would part its cells, and runs no formula', () => {
    const text = Buffer.from(csvOf([['a, b', '=1+1', 'il dit "oui"\nnon']])).toString();
    expect(text).toBe('\uFEFF"a, b",\'=1+1,"il dit ""oui""\nnon"\r\n');
  });
});
