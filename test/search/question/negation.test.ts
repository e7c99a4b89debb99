import { describe, expect, it } from 'vitest';
import { terms } from '../../../src/language/terms.js';
import { isNegated, mayNegate } from '../../../src/search/question/negation.js';
import type { Language } from '../../../src/text/language.js';

const isSo = (text: string, language: Language) => isNegated(terms(text, language), text);

describe('a question', () => {
  it.each([
    ['en', 'Which ferry does not run in winter?'],
    ['en', 'Who didn’t sign the letter?'],
    ['en', 'Which non-resident owns the mill?'],
    ['fr', 'Qui n’a jamais signé la lettre ?'],
    ['fr', 'Pourquoi le bac n’est-il pas parti ?'],
  ] as const)('asks what is not so (%s): %s', (language, question) => {
    expect(isSo(question, language)).toBe(true);
  });

  it.each([
    ['en', 'Who won the first round?'],
    ['en', 'Who sang “I Won’t Give Up”?'],
    ['en', 'What is said in no. 12 of the journal?'],
    ['fr', 'Combien de pas sépare la tour du puits ?'],
    ['fr', 'Qui a fait un pas vers le maire ?'],
  ] as const)('asks what is so (%s): %s', (language, question) => {
    expect(isSo(question, language)).toBe(false);
  });
});

describe('a sentence', () => {
  it.each(['The ferry failed to arrive.', 'All but Ada Morel signed.', 'Nobody came.'])(
    'may say what is not so: %s',
    (sentence) => {
      expect(mayNegate(terms(sentence, 'en').map(({ form }) => form))).toBe(true);
    },
  );

  it('says what is so where nothing in it negates', () => {
    expect(mayNegate(terms('Ada Morel signed the letter.', 'en').map(({ form }) => form))).toBe(false);
  });
});
