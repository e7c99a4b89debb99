import { describe, expect, it } from 'vitest';
import { terms } from '../../../src/language/terms.js';
import { isContrary } from '../../../src/search/match/contrary.js';
import type { Language } from '../../../src/text/language.js';

const formsOf = (text: string, language: Language) => terms(text, language).map(({ form }) => form);

/** Whether a sentence is contrary to a question of its language. */
const contradicts = (question: string, sentence: string, language: Language) =>
  isContrary({ forms: formsOf(question, language), language }, formsOf(sentence, language), language);

describe('a sentence that says the contrary of what a question supposes', () => {
  it.each([
    ['en', 'Who leads the minority of the council?', 'Ada Morel leads the majority of the council.'],
    ['en', 'What is the weakest wall of the fort?', 'The strongest wall of the fort is the sea wall.'],
    ['en', 'When did the second flood reach the mill?', 'The first flood reached the mill in 1908.'],
    ['fr', 'Qui demande la fermeture du moulin ?', 'Le maire demande l’ouverture du moulin.'],
    ['fr', 'Quel est le port le plus au sud de l’île ?', 'Morvec est le port le plus au nord de l’île.'],
  ] as const)(
    'has the opposite of one of its words beside the same (%s): %s',
    (language, question, sentence) => {
      expect(contradicts(question, sentence, language)).toBe(true);
    },
  );

  it.each([
    ['en', 'Who leads the minority?', 'The majority lost, and the minority is led by Ada Morel.'],
    [
      'en',
      'Who fed the white mare?',
      'Ada Morel fed the mare near the barn of a widow who lived alone in black.',
    ],
    ['fr', 'Quand la digue a-t-elle cédé ?', 'La digue a cédé en 1908.'],
  ] as const)(
    'is none that says both, or the opposite of another thing (%s): %s',
    (language, question, sentence) => {
      expect(contradicts(question, sentence, language)).toBe(false);
    },
  );

  it('is known in the other language too, where a word has its place in both', () => {
    const asked = { forms: formsOf('Who won the first round?', 'en'), language: 'en' as const };
    expect(isContrary(asked, formsOf('Ada Morel a gagné la dernière manche.', 'fr'), 'fr')).toBe(true);
    expect(isContrary(asked, formsOf('Ada Morel a gagné la première manche.', 'fr'), 'fr')).toBe(false);
  });
});
