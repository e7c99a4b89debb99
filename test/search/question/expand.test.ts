import { describe, expect, it } from 'vitest';
import { analyseWord, terms } from '../../../src/language/terms.js';
import { Kin } from '../../../src/search/index/kin.js';
import { Spelling } from '../../../src/search/index/spelling.js';
import { Vocabulary } from '../../../src/search/index/words/vocabulary.js';
import { expand } from '../../../src/search/question/expand.js';
import type { Language } from '../../../src/text/language.js';

/** Stories that hold some words, in one language or more. */
interface Told {
  readonly words: string;
  readonly languages: readonly Language[];
}

const french = (words: string): Told => ({ words, languages: ['fr'] });
const english = (words: string): Told => ({ words, languages: ['en'] });

/** For each word of a question, but little ones, the stories' words that stand for it, with their weights. */
function standFor(question: string, language: Language, { words, languages }: Told) {
  const vocabulary = new Vocabulary();
  const [spoken = 'und'] = languages;
  const keys = words.split(' ').map((word) => analyseWord(word, spoken).key);
  vocabulary.take(vocabulary.table.addAll(keys));
  const asked = terms(question, language);
  const texts = asked.map(({ start, end }) => question.slice(start, end));
  const expander = {
    vocabulary,
    languages,
    spelling: new Spelling(vocabulary),
    kin: new Kin(vocabulary),
  };
  const found = expand(expander, asked, texts, language);
  return found
    .filter((_, i) => asked[i]?.stop === false)
    .map((one) => new Map([...one].map(([word, weight]) => [vocabulary.key(word), weight])));
}

/** How much a word of the stories counts for the one word that a question has. */
function weightOf(word: string, question: string, language: Language, told: Told): number {
  const key = analyseWord(word, told.languages[0] ?? 'und').key;
  return standFor(question, language, told)[0]?.get(key) ?? 0;
}

describe('a word of a question', () => {
  it('stands for itself in full', () => {
    expect(weightOf('pont', 'pont', 'fr', french('pont rue'))).toBe(1);
  });

  it('stands for its other forms in full', () => {
    expect(weightOf('ponts', 'pont', 'fr', french('ponts rue'))).toBe(1);
  });

  it('stands for no word that it has nothing to do with', () => {
    expect(weightOf('rue', 'pont', 'fr', french('pont rue'))).toBe(0);
  });

  it('stands for a synonym, less than for itself', () => {
    const weight = weightOf('automobile', 'voiture', 'fr', french('voiture automobile'));
    expect(weight).toBeGreaterThan(0);
    expect(weight).toBeLessThan(1);
  });

  it('stands for the verb whose action it names', () => {
    expect(weightOf('ouvrir', 'ouverture', 'fr', french('ouvrir rue'))).toBeGreaterThanOrEqual(0.7);
  });

  it('stands for the noun of its action where it is a verb', () => {
    expect(weightOf('ouverture', 'ouvrir', 'fr', french('ouverture rue'))).toBeGreaterThanOrEqual(0.7);
  });

  it('stands for its synonym less than for the noun of its action', () => {
    const synonym = weightOf('automobile', 'voiture', 'fr', french('automobile'));
    expect(synonym).toBeLessThan(weightOf('ouvrir', 'ouverture', 'fr', french('ouvrir')));
  });
});

describe('a word of a question in another language than the stories’', () => {
  it('stands for its translation', () => {
    expect(weightOf('bridge', 'pont', 'fr', english('bridge street'))).toBeCloseTo(0.9);
  });

  it('stands for its translation into French too', () => {
    expect(weightOf('pont', 'bridge', 'en', french('pont rue'))).toBeGreaterThan(0.5);
  });

  it('stands for a less usual translation less than for the usual one', () => {
    const told = english('lighthouse beacon');
    expect(weightOf('beacon', 'phare', 'fr', told)).toBeLessThan(weightOf('lighthouse', 'phare', 'fr', told));
  });

  it('stands for itself in full where it is a name', () => {
    expect(weightOf('Morvec', 'Où est Morvec', 'fr', english('Morvec street'))).toBe(1);
  });

  it('stands for itself less where it is none', () => {
    expect(weightOf('dragon', 'dragon', 'fr', english('dragon street'))).toBeLessThan(1);
  });

  it('stands for the synonym of its translation less than for the translation', () => {
    const told = english('dog hound');
    expect(weightOf('hound', 'chien', 'fr', told)).toBeLessThan(weightOf('dog', 'chien', 'fr', told));
  });
});

describe('a short form', () => {
  it('stands for all words that it is short for', () => {
    const [found] = standFor('hp', 'en', english('hit points sword'));
    expect([...(found?.keys() ?? [])].sort()).toEqual(
      ['hit', 'points'].map((word) => analyseWord(word, 'en').key).sort(),
    );
  });

  it('stands for what it is short for in French as well', () => {
    expect(weightOf('vie', 'pv', 'fr', french('points vie'))).toBeGreaterThan(0.5);
  });
});

describe('an expression of a question', () => {
  it('stands for its translation word by word', () => {
    const found = standFor('directeur général', 'fr', english('chief executive'));
    const [chief, executive] = ['chief', 'executive'].map((word) => analyseWord(word, 'en').key);
    expect([found[0]?.has(chief ?? ''), found[1]?.has(executive ?? '')]).toEqual([true, true]);
  });

  it('stands for its one-word translation by its first word', () => {
    const [first] = standFor('directeur général', 'fr', english('ceo street'));
    expect(first?.has('ceo')).toBe(true);
  });
});
