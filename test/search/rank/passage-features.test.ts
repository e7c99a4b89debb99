import { describe, expect, it } from 'vitest';
import { PASSAGE_AT, PASSAGE_FEATURES } from '../../../src/search/rank/passage-features.js';
import { passageWith, rankerOf } from '../index-of.js';

type Feature = (typeof PASSAGE_FEATURES)[number];

const ranker = rankerOf({
  'atelier.md': `# Atelier du phare

Le phare est vieux, et la lampe du phare tourne.

## Outils

- une gouge pour la lampe
- un rabot

| Outil | Lampe |
| --- | --- |
| Gouge | neuve |

## Lampe

\`\`\`
phare --lampe
\`\`\`

La lampe du phare est tenue par Solenne Kervadec.

Une automobile attend.

**Q : Qui nettoie la lampe ?**

R : Le gardien.
`,
});

/** A feature of the passage that has some words, for a question. */
function measured(feature: Feature, words: string, question: string): number {
  const passage = passageWith(ranker.corpus, words);
  const found = ranker.measureAll(ranker.read(question)).find((one) => one.passage === passage);
  if (found === undefined) throw new Error(`"${question}" does not find "${words}"`);
  return found.features[PASSAGE_AT[feature]] ?? Number.NaN;
}

const QUESTION = 'Qui tient la lampe du phare ?';

describe('the kind of a passage', () => {
  it.each([
    ['is-list', 'rabot'],
    ['is-table', 'neuve'],
    ['is-code', '--lampe'],
    ['is-question', 'nettoie'],
  ] as const)('%s tells it', (feature, words) => {
    expect(measured(feature, words, QUESTION)).toBe(1);
  });

  it('is told by nothing where it is prose', () => {
    const kinds = PASSAGE_FEATURES.filter((name) => name.startsWith('is-'));
    expect(kinds.map((kind) => measured(kind, 'Kervadec', QUESTION))).toEqual(kinds.map(() => 0));
  });
});

describe('what a passage itself names', () => {
  it('is all of a question whose words it has', () => {
    expect(measured('p-cover', 'tourne', 'la lampe du phare')).toBeCloseTo(1);
  });

  it('is less where a word is missing', () => {
    expect(measured('p-cover', 'rabot', 'la lampe du phare')).toBeLessThan(1);
  });

  it('is more with the title, where that has the word', () => {
    expect(measured('p-title', 'rabot', 'la lampe du phare')).toBeCloseTo(1);
  });

  it('counts as its own only what is no synonym', () => {
    const own = ['automobile', 'voiture'].map((word) => measured('own', 'automobile', word));
    expect(own).toEqual([1, 0]);
  });

  it('tells the name that a question has', () => {
    const question = 'Que fait Solenne Kervadec à la lampe ?';
    expect([measured('p-names', 'Kervadec', question), measured('p-names', 'tourne', question)]).toEqual([
      1, 0,
    ]);
  });

  it('is compared with the passage that names most', () => {
    const rows = ranker
      .measureAll(ranker.read(QUESTION))
      .map(({ features }) => features[PASSAGE_AT['p-top']]);
    expect(Math.max(...rows.map((top) => top ?? 0))).toBeCloseTo(1);
  });
});

describe('what stands above a passage', () => {
  it('is named by a question that has the heading', () => {
    expect(measured('heading-named', 'Kervadec', QUESTION)).toBeCloseTo(1);
  });

  it('is what it opens only for the first passage', () => {
    expect([
      measured('section-opens', '--lampe', QUESTION),
      measured('section-opens', 'Kervadec', QUESTION),
    ]).toEqual([1, 0]);
  });

  it('is all that is asked for only where the question asks for nothing else', () => {
    expect([
      measured('topic-opens', 'tourne', 'atelier du phare'),
      measured('topic-opens', 'tourne', 'atelier du phare de Solenne Kervadec') < 0.9,
    ]).toEqual([1, true]);
  });
});

describe('the question within a passage', () => {
  it('is named by the same question', () => {
    expect(measured('question-named', 'nettoie', 'Qui nettoie la lampe ?')).toBeCloseTo(1);
  });

  it('is not named where the passage asks nothing', () => {
    expect(measured('question-named', 'Kervadec', 'Qui nettoie la lampe ?')).toBe(0);
  });
});

describe('every feature of a passage', () => {
  it.each([QUESTION, 'lampe', 'Qui nettoie la lampe ?', 'Solenne Kervadec'])(
    'is a number: %s',
    (question) => {
      const all = ranker.measureAll(ranker.read(question)).flatMap(({ features }) => [...features]);
      expect(all.filter((value) => !Number.isFinite(value) || value < 0)).toEqual([]);
    },
  );
});
