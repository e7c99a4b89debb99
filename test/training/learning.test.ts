import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balance } from '../../src/training/learning/balance.js';
import { learnOdds, sigmoid } from '../../src/training/learning/logistic.js';
import { randomNumbers } from '../../src/training/learning/random.js';
import { type Choice, learnChoices, scoresOf } from '../../src/training/learning/softmax.js';

const TRAINING = { epochs: 20, rate: 0.05, decay: 0.001 };

/** Choices among four things, of which the one with the most of the first feature is right. */
function choices(count: number, seed: number): Choice[] {
  const random = randomNumbers(seed);
  return Array.from({ length: count }, () => {
    const rows = Float32Array.from({ length: 12 }, random);
    const firsts = [0, 3, 6, 9].map((at) => rows[at] ?? 0);
    return {
      rows,
      width: 3,
      right: Uint8Array.from(firsts, (value) => Number(value === Math.max(...firsts))),
      offsets: new Float32Array(4),
    };
  });
}

describe('what is learnt of choices', () => {
  it('puts first what a single feature tells', () => {
    const weights = learnChoices(choices(300, 1), TRAINING);
    for (const choice of choices(50, 2)) {
      const scores = scoresOf(choice, weights);
      const [wrong, right] = [0, 1].map((label) => scores.filter((_, i) => choice.right[i] === label));
      expect(Math.max(...(right ?? [])) - Math.max(...(wrong ?? []))).toBeGreaterThan(-0.5);
    }
    expect(weights[0]).toBeGreaterThan(5 * Math.abs(weights[1] ?? 0));
    expect(weights[0]).toBeGreaterThan(5 * Math.abs(weights[2] ?? 0));
  });

  it('is the same at every run', () => {
    expect(learnChoices(choices(80, 3), TRAINING)).toEqual(learnChoices(choices(80, 3), TRAINING));
  });

  it('comes of nothing where nothing is right, or all is', () => {
    const [choice] = choices(1, 5);
    for (const label of [0, 1]) {
      const right = new Uint8Array(4).fill(label);
      expect(learnChoices(choice ? [{ ...choice, right }] : [], TRAINING)).toEqual(new Float64Array(3));
    }
  });
});

describe('what is learnt of odds', () => {
  const random = randomNumbers(6);
  const samples = Array.from({ length: 400 }, () => {
    const value = random() * 4 - 2;
    return {
      features: Float32Array.of(1, value, random()),
      isTrue: random() < sigmoid(3 * value - 1),
      importance: 1,
    };
  });

  it('is near the odds that the samples were drawn by', () => {
    const [constant = 0, slope = 0, noise = 0] = learnOdds(samples, { decay: 0 });
    expect(slope).toBeGreaterThan(2);
    expect(slope).toBeLessThan(4.5);
    expect(constant + noise / 2).toBeLessThan(0);
  });

  it('never has a sign that it may not have', () => {
    const [, slope] = learnOdds(samples, { decay: 0, directions: [0, -1, 0] });
    expect(slope).toBeCloseTo(0, 9);
  });
});

describe('the balance of fields', () => {
  it('lets each field count by the root of its number, and all together as many as they are', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 60 }), (fields) => {
        const importance = balance(fields);
        const sum = fields.reduce((whole, field) => whole + (importance.get(field) ?? 0), 0);
        expect(sum).toBeCloseTo(fields.length, 6);
      }),
    );
    const importance = balance(['a', 'a', 'a', 'a', 'b']);
    expect(4 * (importance.get('a') ?? 0)).toBeCloseTo(2 * (importance.get('b') ?? 0));
  });
});
