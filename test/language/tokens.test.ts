import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/language/tokens.js';

const texts = (text: string) => tokenize(text).map((token) => token.text);

describe('tokens', () => {
  it.each([
    ['part what is elided from its word', "l'avocat d’Anne", ["l'", 'avocat', 'd’', 'Anne']],
    [
      'part it where a blank or a mark follows',
      "l' Orient, d’« air », qu' il",
      ["l'", 'Orient', ',', 'd’', '«', 'air', '»', ',', "qu'", 'il'],
    ],
    [
      'know every apostrophe that is typed',
      'lʼoiseau l‘oiseau l´oiseau',
      ['lʼ', 'oiseau', 'l‘', 'oiseau', 'l´', 'oiseau'],
    ],
    [
      'keep what only looks elided',
      'aujourd’hui O’Brien rock’n’roll',
      ['aujourd’hui', 'O’Brien', 'rock’n’roll'],
    ],
    [
      'keep names with N’ and M’ whole',
      'N’Golo M’Bappé n’a N’oublie',
      ['N’Golo', 'M’Bappé', 'n’', 'a', 'N’', 'oublie'],
    ],
    [
      'part an English genitive',
      'Anne’s cat, the boys’ dog',
      ['Anne', '’s', 'cat', ',', 'the', 'boys', '’', 'dog'],
    ],
    ['keep words with hyphens of any kind', 'porte-parole porte‑parole', ['porte-parole', 'porte‑parole']],
    ['give a short form its full stop', 'M. Petit, le Dr. Roux', ['M.', 'Petit', ',', 'le', 'Dr.', 'Roux']],
    [
      'keep initials together',
      'J.K. Roux, J.-P. Roux des U.S.',
      ['J.K.', 'Roux', ',', 'J.-P.', 'Roux', 'des', 'U.S.'],
    ],
    [
      'leave the end of a sentence alone',
      'She said no. So it goes.',
      ['She', 'said', 'no', '.', 'So', 'it', 'goes', '.'],
    ],
    ['keep figures whole', '14,2 % de 1,000.50 € en 2.0', ['14,2', '%', 'de', '1,000.50', '€', 'en', '2.0']],
    ['leave signs and marks for themselves', '«Oui!» 10/07', ['«', 'Oui', '!', '»', '10', '/', '07']],
  ])('%s', (_, text, expected) => expect(texts(text)).toEqual(expected));

  it('have one key for all spellings of a word', () => {
    const keys = (text: string) => tokenize(text).map(({ key }) => key);
    expect(keys('L’Été ŒUVRE Mme. St‑Malo')).toEqual(["l'", 'ete', 'oeuvre', 'mme', 'st-malo']);
    expect(keys("l'ETE œuvre Mme St-Malo")).toEqual(["l'", 'ete', 'oeuvre', 'mme', 'st-malo']);
  });

  it('say where a part begins', () => {
    const first = tokenize('un deux trois', [0, 3]).map(({ isFirst }) => isFirst);
    expect(first).toEqual([true, true, false]);
  });

  it('stand where they say, with nothing but white space between', () => {
    const piece = fc.constantFrom(
      'a',
      'B',
      "'",
      '’',
      '-',
      '.',
      'M.',
      '1,',
      '2',
      ' ',
      'é',
      's',
      '🎉',
      'ʼ',
      'qu',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (source) => {
        let end = 0;
        for (const token of tokenize(source)) {
          expect(source.slice(end, token.start).trim()).toBe('');
          expect(source.slice(token.start, token.end)).toBe(token.text);
          for (const part of token.parts) expect(token.text.slice(part.start, part.end)).toBe(part.text);
          end = token.end;
        }
        expect(source.slice(end).trim()).toBe('');
      }),
    );
  });

  it.each(['1,', 'a-', 'A.', 'l’', 'ʼs'])('read a hundred thousand times %s at once', (piece) => {
    expect(tokenize(`${piece.repeat(100_000)}x`).at(-1)?.text).toMatch(/x$/);
  });
});
