import type { Match } from './matcher.js';

/** The share of the question's neighbouring query terms that stand in the same order within three tokens. */
export function pairs(match: Match, queryTerms: number): number {
  if (queryTerms < 2) return 0;
  let found = 0;
  let last = -1;
  for (let i = 0; i < match.hits.length; i++) {
    const hit = match.hits[i];
    if (!hit) continue;
    for (let j = i + 1; j < match.hits.length; j++) {
      const next = match.hits[j];
      if (!next || next.at > hit.at + 3) break;
      if (next.queryTerm === hit.queryTerm + 1 && last !== hit.queryTerm) {
        found++;
        last = hit.queryTerm;
      }
    }
  }
  return Math.min(1, found / (queryTerms - 1));
}

/** How close together the query terms stand: 1 where each neighbours the next. */
export function nearness({ hits }: Match, rarities: Float32Array): number {
  let [sum, whole] = [0, 0];
  for (let i = 1; i < hits.length; i++) {
    const [a, b] = [hits[i - 1], hits[i]];
    if (!a || !b || a.queryTerm === b.queryTerm) continue;
    const weight = (rarities[a.queryTerm] ?? 0) + (rarities[b.queryTerm] ?? 0);
    sum += weight / (b.at - a.at);
  }
  for (const idf of rarities) whole += 2 * idf;
  return whole > 0 ? Math.min(1, sum / whole) : 0;
}

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
