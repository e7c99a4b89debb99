import { describe, expect, it } from 'vitest';
import { changeOf } from '../../src/training/report/bootstrap.js';
import { FIGURES, type Figure, pooled, shareOf } from '../../src/training/report/figures.js';
import type { Prediction } from '../../src/training/report/predictions.js';
import { calibrationError, reliability } from '../../src/training/report/reliability.js';

const figure = (name: string) => FIGURES.find((one) => one.name === name) as Figure;

function prediction(id: number, given: Partial<Prediction> = {}): Prediction {
  return {
    set: 'some',
    field: 'some',
    id: String(id),
    isAnswerable: true,
    passage: 0,
    sentence: 0,
    verdict: 'answered',
    probability: 0.5,
    ...given,
  };
}

describe('figures', () => {
  const predictions = [
    prediction(1),
    prediction(2, { passage: 2, sentence: -1 }),
    prediction(3, { verdict: 'related' }),
    prediction(4, { isAnswerable: false, passage: -1, sentence: -1 }),
    prediction(5, { isAnswerable: false, passage: -1, sentence: -1, verdict: 'related' }),
  ];

  it.each([
    ['passage@1', 2 / 3],
    ['passage@3', 1],
    ['MRR', (1 + 1 / 3 + 1) / 3],
    ['sentence@1', 2 / 3],
    ['true', 1 / 3],
    ['right', 1 / 3],
    ['quiet', 1 / 2],
  ])('%s is counted as the sets are scored', (name, expected) => {
    expect(shareOf(figure(name), predictions)).toBeCloseTo(expected);
  });

  it('are of no whole where there is nothing to count', () => {
    expect(shareOf(figure('quiet'), [prediction(1)])).toBeUndefined();
  });

  it('of small sets are pooled by field, and the rest together', () => {
    const many = (set: string, field: string, count: number) =>
      Array.from({ length: count }, (_, i) => prediction(i, { set, field }));
    const groups = pooled([
      ...many('large', 'a', 120),
      ...many('b/one', 'b', 60),
      ...many('b/two', 'b', 60),
      ...many('c', 'c', 20),
      ...many('d', 'd', 30),
    ]);
    expect(groups.map(({ name, predictions: of }) => [name, of.length])).toEqual([
      ['large', 120],
      ['b', 120],
      ['c + d', 50],
    ]);
  });
});

describe('a paired bootstrap', () => {
  const before = Array.from({ length: 400 }, (_, i) => prediction(i, { sentence: i % 2 }));

  it('finds no change between the same answers', () => {
    expect(changeOf(figure('sentence@1'), before, before)).toEqual({ value: 0, low: 0, high: 0 });
  });

  it('takes a change of one in a hundred here and there for noise', () => {
    const after = before.map((one, i) => (i % 101 === 0 ? { ...one, sentence: 1 - one.sentence } : one));
    const change = changeOf(figure('sentence@1'), before, after);
    expect(change?.low).toBeLessThanOrEqual(0);
    expect(change?.high).toBeGreaterThanOrEqual(0);
  });

  it('tells what is right in every fifth more question from noise', () => {
    const after = before.map((one, i) => (i % 5 === 0 ? { ...one, sentence: 0 } : one));
    const change = changeOf(figure('sentence@1'), before, after);
    expect(change?.low).toBeGreaterThan(0);
    expect(changeOf(figure('sentence@1'), before, after)).toEqual(change);
  });

  it('compares only questions of both runs', () => {
    expect(changeOf(figure('sentence@1'), before, [prediction(1000)])).toBeUndefined();
  });
});

describe('reliability', () => {
  it('says how often what was said to be so likely is right', () => {
    const answers = Array.from({ length: 10 }, (_, i) =>
      prediction(i, { probability: 0.72, sentence: i < 7 ? 0 : -1 }),
    );
    const bins = reliability(answers);
    expect(bins).toHaveLength(1);
    expect(bins[0]).toMatchObject({ count: 10, right: 0.7 });
    expect(calibrationError(bins)).toBeCloseTo(0.02);
  });
});
