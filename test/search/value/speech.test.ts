import { describe, expect, it } from 'vitest';
import { searchOf } from '../index-of.js';
import { foundIn } from './found.js';

const said = (story: string, question: string) => foundIn(story, question).map(({ text }) => text);

describe('what somebody says', () => {
  it.each([
    [
      'Que dit Ada Morel du bac ?',
      'Ada Morel a déclaré que le bac était trop lent.',
      'que le bac était trop lent',
    ],
    ['Que pense le maire du bac ?', 'Selon le maire, le bac est trop lent.', 'le bac est trop lent'],
    ['Qu’a dit Ada Morel ?', '« Le bac est trop lent », a déclaré Ada Morel.', 'Le bac est trop lent'],
    [
      'Que dit Ada Morel ?',
      'Ada Morel, la gardienne du phare, affirme que le bac est lent.',
      'que le bac est lent',
    ],
    ['What did the mayor say about the ferry?', 'The mayor said the ferry was slow.', 'the ferry was slow'],
  ])('is told by the words that the sentence gives to them: %s', (question, story, words) => {
    expect(said(story, question)).toContain(words);
  });

  it.each([
    ['Que dit Ada Morel du bac ?', 'Rémi Chardon a déclaré à Ada Morel que le bac était lent.'],
    ['Que dit Ada Morel du bac ?', 'Le journal affirme qu’Ada Morel a vendu le bac.'],
    ['What does Ada Morel think of the ferry?', 'Ada Morel sold the slow ferry.'],
  ])('is not told by what others say, or by what they do: %s', (question, story) => {
    expect(said(story, question)).toEqual([]);
  });

  it('answers wherever in the story it stands, and nothing else does', () => {
    const search = searchOf({
      'bac.md': `# Le bac de Morvec

Ada Morel dirige le bac de Morvec. Le bac de Morvec part à midi.

Le maire critique le bac de Morvec, les horaires du bac et Ada Morel.

Interrogée lundi, Ada Morel a affirmé que la traversée resterait gratuite.
`,
    });
    const { excerpts } = search.ask('Que dit Ada Morel ?');
    const [{ passage, answer } = { passage: undefined, answer: undefined }] = excerpts;
    expect(passage?.text.slice(answer?.start, answer?.end)).toContain('resterait gratuite');
    expect(search.ask('Que dit Rémi Chardon du bac de Morvec ?').verdict).not.toBe('answered');
  });
});

describe('who did something', () => {
  it.each([
    ['Qui a brûlé le moulin ?', 'La rumeur accuse Ada Morel d’avoir brûlé le moulin.'],
    ['Who burnt the mill?', 'Ada Morel is accused of having burnt the mill.'],
  ])('is not told by who is accused of it: %s', (question, story) => {
    expect(said(story, question)).not.toContain('Ada Morel');
  });

  it('is told to whoever asks who is accused', () => {
    expect(
      said('Ada Morel est accusée d’avoir brûlé le moulin.', 'Qui est accusé d’avoir brûlé le moulin ?'),
    ).toContain('Ada Morel');
  });
});
