import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/stories/story/story.js';
import { markdown } from './parsed.js';

const introductionOf = ({ text, units }: Passage): string | undefined => {
  const span = units.find(({ kind }) => kind === 'introduction')?.span;
  return span && text.slice(span.start, span.end);
};

const LONG = 'La barque attend au ponton, et le passeur compte ses pièces en regardant le ciel. '.repeat(5);

describe('what introduces a list, a table or code', () => {
  it.each([
    ['list', 'Suivez les étapes ci-dessous pour passer.', '1. Payer\n2. Ramer'],
    ['list', 'Voici les heures du bac.', '- Huit heures\n- Midi'],
    ['list', 'Here are the rooms.', '- Kitchen\n- Cellar'],
    ['table', 'The following prices hold all year.', '| Ware | Price |\n| --- | --- |\n| Salt | 3 |'],
    ['code', 'Run the command below.', '```\nrow --fast\n```'],
  ])('may be a sentence without a colon: %s, %s', (kind, sentence, rest) => {
    const found = markdown(`# T\n\n${sentence}\n\n${rest}\n`).passages.find((one) => one.kind === kind);
    expect(found && introductionOf(found)).toBe(sentence);
  });

  it('is the last sentence of a paragraph that is too long to stand with it', () => {
    const { passages } = markdown(`# T\n\n${LONG}Il faut emporter :\n\n- Du pain\n- Du sel\n`);
    expect(passages.slice(1).map((one) => [one.kind, introductionOf(one)])).toEqual([
      ['prose', undefined],
      ['list', 'Il faut emporter :'],
    ]);
  });

  it.each([
    ['a sentence that only stands before it', 'Le passeur dort.'],
    ['a sentence that sends elsewhere', 'We have a guide to the rooms here.'],
    ['several sentences of which none ends in a colon', 'Le bac part. Voici pourquoi. Il pleut.'],
  ])('is not %s', (_, sentence) => {
    const found = markdown(`# T\n\n${sentence}\n\n- Un\n- Deux\n`).passages.find(
      ({ kind }) => kind === 'list',
    );
    expect(found && introductionOf(found)).toBeUndefined();
  });
});
