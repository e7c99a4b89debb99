import { describe, expect, it } from 'vitest';
import { analyseWord } from '../../../src/language/terms.js';
import { type Corpus, TokenFlag, wordOf } from '../../../src/search/index/corpus.js';
import { headingsOf, type StoryWords } from '../../../src/search/index/story-words.js';
import { corpusOf, passageWith } from '../index-of.js';

const GUIDE = `# Guide de la place

Le guide ouvre la porte.

## Ascension

### Matériel

Une corde suffit.

On la range au sec.

| Refuge | Altitude |
| --- | --- |
| Perdrix | 1200 |

## Descente

Le vent tourne.
`;

const corpus = corpusOf({ 'guide.md': GUIDE });
const key = (word: string) => analyseWord(word, 'fr').key;
const keysOf = (tokens: Int32Array | undefined) =>
  [...(tokens ?? [])].map((token) => corpus.vocabulary.key(wordOf(token)));
const opens = (words: string) => corpus.openings[passageWith(corpus, words)];

describe('what stands above a passage', () => {
  it('is every heading on the way to it', () => {
    expect(keysOf(corpus.headings[passageWith(corpus, 'corde')])).toEqual([
      key('Ascension'),
      key('Matériel'),
    ]);
  });

  it('has the heading next above it apart', () => {
    expect(keysOf(corpus.nearest[passageWith(corpus, 'corde')])).toEqual([key('Matériel')]);
  });

  it('is the same for all passages of a section', () => {
    expect(keysOf(corpus.headings[passageWith(corpus, 'sec')])).toEqual([key('Ascension'), key('Matériel')]);
  });

  it('has the columns of its rows', () => {
    expect(keysOf(corpus.headings[passageWith(corpus, 'Perdrix')])).toContain(key('Altitude'));
  });

  it('has no columns of the rows of another passage', () => {
    expect(keysOf(corpus.headings[passageWith(corpus, 'vent')])).toEqual([key('Descente')]);
  });

  it('is nothing where no heading stands but the title', () => {
    expect(corpus.headings[passageWith(corpus, 'porte')]).toBeUndefined();
  });

  it('makes a passage be found by the title', () => {
    expect(
      headingsOf(corpus.stories[0] as StoryWords, passageWith(corpus, 'vent'), corpus.table).split(' '),
    ).toContain(key('Guide'));
  });

  it('is found without its little words', () => {
    expect(
      headingsOf(corpus.stories[0] as StoryWords, passageWith(corpus, 'vent'), corpus.table).split(' '),
    ).not.toContain(key('de'));
  });

  it('counts among the passages that hold a word', () => {
    expect(corpus.vocabulary.frequency(corpus.vocabulary.id(key('Matériel')) ?? -1)).toBe(3);
  });
});

describe('a section', () => {
  it('is opened by its first passage', () => {
    expect([opens('corde'), opens('vent'), opens('porte')]).toEqual([true, true, true]);
  });

  it('is opened by none that follows', () => {
    expect([opens('sec'), opens('Perdrix')]).toEqual([false, false]);
  });

  it('is opened by the first passage of a story though the one before has no headings either', () => {
    const two = corpusOf({ 'a.txt': 'Un\n\nLe pont.\n', 'b.txt': 'Deux\n\nLa rue.\n' });
    expect(two.openings).toEqual([true, true]);
  });
});

describe('a word of a passage', () => {
  const flagsOf = (told: Corpus, word: string) => {
    const id = told.vocabulary.id(key(word));
    const tokens = Array.from({ length: told.tokens.length }, (_, at) => told.tokens.at(at));
    return tokens.find((token) => wordOf(token) === id) ?? 0;
  };
  const told = corpusOf({
    'a.txt': 'La lettre\n\nSolenne Kervadec a écrit 12 lettres à la mairie de Morvec en mars.\n',
  });

  it.each([
    ['a little one', 'de', TokenFlag.stop],
    ['written with a capital', 'Morvec', TokenFlag.capital],
    ['a number', '12', TokenFlag.number],
    ['a month', 'mars', TokenFlag.month],
    ['of a person’s name', 'Kervadec', TokenFlag.person],
    ['the first of a person’s name', 'Solenne', TokenFlag.start],
  ])('is known as %s', (_, word, flag) => {
    expect(flagsOf(told, word) & flag).toBe(flag);
  });

  it('is not taken for a person’s name where it is none', () => {
    expect(flagsOf(told, 'lettres') & TokenFlag.person).toBe(0);
  });

  it('is a name where it nearly always has a capital within sentences', () => {
    expect(told.isNameWord(told.vocabulary.id(key('Morvec')) ?? -1)).toBe(true);
  });

  it('is no name where it has a capital only because a sentence begins with it', () => {
    const opening = corpusOf({ 'a.txt': 'Le pont\n\nBateaux et barques passent.\n' });
    expect(opening.isNameWord(opening.vocabulary.id(key('bateaux')) ?? -1)).toBe(false);
  });
});

describe('the languages of the stories', () => {
  it('come in the order of how many passages they have', () => {
    const both = corpusOf({
      'a.txt': 'The bridge\n\nThe old bridge of the town was closed by the mayor on Monday morning.\n',
      'b.md':
        '# Le pont\n\nLe vieux pont de la ville a été fermé lundi par la maire.\n\nLes habitants de la ville sont en colère contre elle.\n',
    });
    expect(both.languagesByPassages()).toEqual(['fr', 'en']);
  });
});
