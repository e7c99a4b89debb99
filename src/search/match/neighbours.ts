import type { Match } from './matcher.js';

/** So far from each other two query terms are still near. */
const NEAR = 8;

/** How much of the question's idf stands in pairs near each other, in any order. */
export function nearPairs({ hits }: Match, rarities: Float32Array): number {
  if (hits.length < 2) return 0;
  // There are few pairs: a list is looked through faster than a map.
  const pairs: number[] = [];
  const values: number[] = [];
  for (let i = 0; i < hits.length; i++) {
    const a = hits[i];
    for (let j = i + 1; a && j < hits.length; j++) {
      const b = hits[j];
      if (!b || b.at - a.at > NEAR) break;
      if (a.queryTerm === b.queryTerm) continue;
      const idf = Math.min(rarities[a.queryTerm] ?? 0, rarities[b.queryTerm] ?? 0);
      const value = (Math.min(a.weight, b.weight) * idf) / Math.sqrt(b.at - a.at);
      const pair = Math.min(a.queryTerm, b.queryTerm) * rarities.length + Math.max(a.queryTerm, b.queryTerm);
      const known = pairs.indexOf(pair);
      if (known < 0) {
        pairs.push(pair);
        values.push(value);
      } else values[known] = Math.max(values[known] ?? 0, value);
    }
  }
  let [sum, whole] = [0, 1e-6];
  for (const value of values) sum += value;
  for (const idf of rarities) whole += idf;
  return sum / whole;
}
