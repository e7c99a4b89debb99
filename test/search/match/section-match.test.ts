import { describe, expect, it } from 'vitest';
import { Matcher } from '../../../src/search/match/matcher.js';
import { scan } from '../../../src/search/match/scan.js';
import { matchSection, type SectionMatch } from '../../../src/search/match/section-match.js';
import { QuestionReader } from '../../../src/search/question/question.js';
import { corpusOf, passageWith } from '../index-of.js';

const corpus = corpusOf({
  'refuge.md': `---
title: Refuge de la Perdrix
aliases: [Grande Halte]
---

Le toit est en ardoise.

## Réserve de bois

Une corde de hêtre suffit.

## Horaires

**Q : Où dort le berger ?**

R : Dans la grange.

**Q : Combien pèse la cloche ?**

R : Trente kilos.
`,
  'port.md': '# Port de Morvec\n\nLa jetée est longue.\n\n## Phare\n\nIl brille.\n',
});

/** How a question and what stands above the passage that has some words name each other. */
function between(question: string, words: string): SectionMatch {
  const read = new QuestionReader(corpus).read(question);
  const matcher = new Matcher(corpus);
  const rarities = Float32Array.from(read.queryTerms, ({ idf }) => idf);
  return matcher.with(read, () => {
    const candidate = { passage: passageWith(corpus, words), score: 1 };
    return matchSection(corpus, matcher, scan(corpus, matcher, candidate, rarities.length), rarities);
  });
}

describe('a heading', () => {
  it('is named in full by a question that has all its words but little ones', () => {
    expect(between('Où est la réserve de bois du berger ?', 'hêtre').headingNamed).toBeCloseTo(1);
  });

  it('is named in part by a question that has one of its words', () => {
    const { headingNamed } = between('Où est le bois ?', 'hêtre');
    expect(headingNamed).toBeGreaterThan(0);
    expect(headingNamed).toBeLessThan(1);
  });

  it('names all of a question that asks for nothing else', () => {
    expect(between('la réserve de bois', 'hêtre').heading).toBeCloseTo(1);
  });

  it('names a part of a question that asks for more', () => {
    const { heading } = between('la réserve de bois du berger', 'hêtre');
    expect(heading).toBeGreaterThan(0);
    expect(heading).toBeLessThan(1);
  });

  it('is not named where none stands above', () => {
    expect(between('la réserve de bois', 'ardoise')).toMatchObject({ heading: 0, headingNamed: 0 });
  });
});

describe('the subject of a story', () => {
  it('is named by its title', () => {
    expect(between('Le refuge de la Perdrix', 'ardoise').subjectNamed).toBeCloseTo(1);
  });

  it('is named by another name of it', () => {
    expect(between('la Grande Halte', 'ardoise').subjectNamed).toBeCloseTo(1);
  });

  it('is not named by that of another story', () => {
    expect(between('le port de Morvec', 'ardoise').subjectNamed).toBe(0);
  });

  it('covers a question together with the heading', () => {
    expect(between('La réserve de bois du refuge de la Perdrix', 'hêtre').covered).toBeCloseTo(1);
  });

  it('does not cover what a question asks besides', () => {
    expect(between('Quel toit a le refuge de la Perdrix ?', 'ardoise').covered).toBeLessThan(1);
  });
});

describe('a question within a passage', () => {
  it('is named in full by the same question', () => {
    const { asked, askedNamed } = between('Où dort le berger ?', 'grange');
    expect([asked, askedNamed]).toEqual([1, 1]);
  });

  it('names a part of a question that asks for more', () => {
    expect(between('Où dort le berger du port de Morvec ?', 'grange').asked).toBeLessThan(1);
  });

  it('is named in part by a question that has one of its words', () => {
    expect(between('Qui est le berger ?', 'grange').askedNamed).toBeLessThan(1);
  });

  it('is named in full without the word that asks', () => {
    expect(between('la cloche pèse', 'Trente').askedNamed).toBeCloseTo(1);
  });

  it('is none where the passage asks nothing', () => {
    expect(between('Où dort le berger ?', 'hêtre')).toMatchObject({ asked: 0, askedNamed: 0 });
  });
});
