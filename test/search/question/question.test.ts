import { describe, expect, it } from 'vitest';
import { HIGHEST_IDF, idf } from '../../../src/search/question/query-term.js';
import { QuestionReader } from '../../../src/search/question/question.js';
import { corpusOf } from '../index-of.js';

const reader = new QuestionReader(
  corpusOf({
    'a.md':
      '# Musée\n\nLe musée de Morvec abrite une méduse.\n\nLe musée est fermé, dit Kervadec.\n\nUne lampe brûle au musée.\n',
  }),
);
const termsOf = (question: string) => reader.read(question).queryTerms;
const termOf = (question: string, text: string) => termsOf(question).find((term) => term.text === text);

describe('what a question names', () => {
  it('is its words, but little ones and those that ask', () => {
    expect(termsOf('Où est la méduse du musée ?').map(({ text }) => text)).toEqual(['méduse', 'musée']);
  });

  it('is each word once', () => {
    expect(termsOf('musée, musées et MUSÉE').map(({ text }) => text)).toEqual(['musée']);
  });

  it('is known though it is written without accents', () => {
    expect(termOf('où est la meduse', 'meduse')?.variants[0]?.weight).toBeGreaterThan(0.5);
  });

  it('is known though a name is misspelt', () => {
    expect(termOf('Que dit Kermadec ?', 'Kermadec')?.variants).toHaveLength(1);
  });

  it('is a name, however somebody types it, where the stories write it with a capital', () => {
    expect(termOf('que dit kervadec', 'kervadec')?.isName).toBe(true);
  });

  it('is no name where the stories write it small', () => {
    expect(termOf('où est la lampe', 'lampe')?.isName).toBe(false);
  });

  it('counts more the fewer passages have it', () => {
    const question = 'Où est la lampe du musée ?';
    expect(termOf(question, 'lampe')?.idf).toBeGreaterThan(termOf(question, 'musée')?.idf ?? 8);
  });

  it('counts most where no passage has it', () => {
    expect(termOf('Où est le xylophone ?', 'xylophone')?.idf).toBeCloseTo(HIGHEST_IDF);
  });

  it('is no more than 32 words', () => {
    const words = Array.from({ length: 60 }, (_, i) => `mot${i}`).join(' ');
    expect(termsOf(words)).toHaveLength(32);
  });
});

describe('how rare a word is', () => {
  it('falls with the passages that have it, and stays above 0', () => {
    const all = [0, 1, 5, 10].map((frequency) => idf(frequency, 10));
    expect(all).toEqual([...all].sort((a, b) => b - a));
    expect(all.at(-1)).toBeGreaterThan(0);
  });
});
