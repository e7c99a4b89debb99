import { describe, expect, it } from 'vitest';
import { Candidates } from '../../../src/search/index/candidates.js';
import type { Corpus } from '../../../src/search/index/corpus.js';
import { corpusOf, passageWith } from '../index-of.js';

const HOUSE = `# Archives

Le phare domine la pointe.

## Citerne

Elle garde la pluie de tout un hiver.

## Jardin

Le potager donne la menthe, le phare la lumière.
`;

const wordsOf = ({ vocabulary }: Corpus, ...keys: readonly string[]) =>
  keys.map((key) => ({ word: vocabulary.id(key) ?? -1, weight: 1 }));
const nothing = () => 0;

describe('the passages that may answer', () => {
  const corpus = corpusOf({ 'a.md': HOUSE });
  const found = (keys: readonly string[], limit = 10, coverOf: (passage: number) => number = nothing) =>
    new Candidates(corpus).find(wordsOf(corpus, ...keys), limit, coverOf).map(({ passage }) => passage);

  it('hold a word that is looked for', () => {
    expect(found(['menth'])).toEqual([passageWith(corpus, 'menthe')]);
  });

  it('are found by the heading above them', () => {
    expect(found(['citern'])).toEqual([passageWith(corpus, 'pluie')]);
  });

  it('are found by the title above them', () => {
    expect(found(['archiv'])).toHaveLength(3);
  });

  it('are none where no word is looked for', () => {
    expect(found([])).toEqual([]);
  });

  it('are no more than are wanted', () => {
    expect(found(['archiv'], 2)).toHaveLength(2);
  });

  it('come first where they hold more of the question', () => {
    expect(found(['phar', 'menth'])[0]).toBe(passageWith(corpus, 'menthe'));
  });

  it('come before the others where they cover more of the question with what stands above them', () => {
    const rain = passageWith(corpus, 'pluie');
    expect(found(['archiv'], 10, (passage) => (passage === rain ? 1 : 0))[0]).toBe(rain);
  });

  it('are only those that are accepted', () => {
    const rain = passageWith(corpus, 'pluie');
    const all = new Candidates(corpus).find(
      wordsOf(corpus, 'archiv'),
      10,
      nothing,
      (passage) => passage === rain,
    );
    expect(all.map(({ passage }) => passage)).toEqual([rain]);
  });

  it('come in the order of their places where they are equally good', () => {
    const same = corpusOf({ 'a.md': '# Un\n\nLe phare.\n\nLe phare.\n\nLe phare.\n' });
    const all = new Candidates(same).find(wordsOf(same, 'phar'), 10, nothing);
    expect(all.map(({ passage }) => passage)).toEqual([0, 1, 2]);
  });
});

describe('a frequent word', () => {
  const many = Array.from({ length: 1600 }, (_, i) => `Le bateau ${i} est au port.`).join('\n\n');
  const corpus = corpusOf({ 'a.md': `# Ports\n\n${many}\n\nLa menthe pousse.\n` });

  it('is not looked for where a rarer one has been and the passages are too many', () => {
    const found = new Candidates(corpus).find(wordsOf(corpus, 'bateau', 'menth'), 10, nothing);
    expect(found.map(({ passage }) => passage)).toEqual([passageWith(corpus, 'menthe')]);
  });

  it('is looked for where there is no other', () => {
    expect(new Candidates(corpus).find(wordsOf(corpus, 'bateau'), 10, nothing)).toHaveLength(10);
  });
});

describe('a word that stands in very many passages', () => {
  const houses = Array.from({ length: 1600 }, (_, i) => `La maison ${i} est close.\n`).join('\n');
  const corpus = corpusOf({ 'a.md': `${houses}\nOn y dort.\n` });

  it('is looked for where the question has it, though what stands for it is rarer', () => {
    const [asked, other] = wordsOf(corpus, 'maison', 'dorm');
    const words = [asked, { ...other, weight: 0.5 }] as { word: number; weight: number }[];
    const found = new Candidates(corpus).find(words, 2000, nothing).map(({ passage }) => passage);
    expect(found).toContain(passageWith(corpus, 'maison 7 est'));
  });
});
