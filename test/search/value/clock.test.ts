import { describe, expect, it } from 'vitest';
import { namesHour } from '../../../src/search/value/clock.js';
import { corpusOf } from '../index-of.js';

/** Whether a sentence names a time of day. */
function tells(sentence: string): boolean {
  const corpus = corpusOf({ 'a.txt': `Le port\n\n${sentence}\n` });
  return namesHour(corpus, 0, corpus.tokens.length);
}

describe('a time of day', () => {
  it.each([
    'La porte ouvre à 9 heures.',
    'La porte ouvre à 9h30.',
    'La porte ouvre à 9 h 30.',
    'La porte ouvre à 18:30.',
    'La porte ouvre à midi.',
    'La porte ferme à minuit.',
    'The gate opens at 10 pm.',
    'The gate opens at 10am.',
    'The gate opens at 10 p.m.',
    'The gate opens at noon.',
  ])('is named: %s', (sentence) => {
    expect(tells(sentence)).toBe(true);
  });

  // "o’clock" is one word, and the list of signs knows it only as two.
  it('is named: The gate opens at 9 o’clock.', () => {
    expect(tells('The gate opens at 9 o’clock.')).toBe(true);
  });

  it.each([
    'La porte a 9 verrous.',
    'La porte pèse 48 kg.',
    'La marche dure 36 heures.',
    'La porte a été refaite en 1830.',
    'Le score est de 12:75.',
    'La porte ouvre le 3 mars.',
    'La porte est ouverte des heures.',
  ])('is not named: %s', (sentence) => {
    expect(tells(sentence)).toBe(false);
  });

  it('is not named by a figure whose sign stands beyond the run of words', () => {
    const corpus = corpusOf({ 'a.txt': 'Le port\n\nLa porte ouvre à 9 heures.\n' });
    expect(namesHour(corpus, 0, corpus.tokens.length - 1)).toBe(false);
  });

  it('is not looked for beyond the run of words', () => {
    const corpus = corpusOf({ 'a.txt': 'Le port\n\nLa porte ouvre tard. On dîne à midi.\n' });
    expect(namesHour(corpus, 0, corpus.sentenceTokens.at(1))).toBe(false);
  });
});
