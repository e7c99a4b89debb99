import type { Corpus } from './corpus.js';
import type { Match } from './matcher.js';
import type { Question } from './question.js';

/** The share of the question's neighbouring concepts that stand in the same order within three tokens. */
export function pairs(match: Match, concepts: number): number {
  if (concepts < 2) return 0;
  let found = 0;
  let last = -1;
  for (let i = 0; i < match.hits.length; i++) {
    const hit = match.hits[i];
    if (!hit) continue;
    for (let j = i + 1; j < match.hits.length; j++) {
      const next = match.hits[j];
      if (!next || next.at > hit.at + 3) break;
      if (next.concept === hit.concept + 1 && last !== hit.concept) {
        found++;
        last = hit.concept;
      }
    }
  }
  return Math.min(1, found / (concepts - 1));
}

/** How close together the concepts stand: 1 where each neighbours the next. */
export function nearness({ hits }: Match, rarities: Float32Array): number {
  let [sum, whole] = [0, 0];
  for (let i = 1; i < hits.length; i++) {
    const [a, b] = [hits[i - 1], hits[i]];
    if (!a || !b || a.concept === b.concept) continue;
    const weight = (rarities[a.concept] ?? 0) + (rarities[b.concept] ?? 0);
    sum += weight / (b.at - a.at);
  }
  for (const rarity of rarities) whole += 2 * rarity;
  return whole > 0 ? Math.min(1, sum / whole) : 0;
}

/** Neighbouring words of the question, little ones and all, as pairs of form numbers. */
export function questionBigrams(corpus: Corpus, { forms }: Question): Set<number> {
  const ids = forms.map((form) => corpus.forms.id(form));
  const found = new Set<number>();
  for (let i = 1; i < ids.length; i++) {
    const [a, b] = [ids[i - 1], ids[i]];
    if (a !== undefined && b !== undefined) found.add(a * corpus.forms.size + b);
  }
  return found;
}

/** The share of the question's neighbouring words that neighbour each other in a sentence too. */
export function bigramShare(corpus: Corpus, bigrams: ReadonlySet<number>, from: number, to: number): number {
  if (bigrams.size === 0) return 0;
  let found = 0;
  for (let at = from + 1; at < to; at++)
    if (bigrams.has(corpus.tokenForms.at(at - 1) * corpus.forms.size + corpus.tokenForms.at(at))) found++;
  return Math.min(1, found / bigrams.size);
}

/** So far from each other two concepts are still near. */
const NEAR = 8;

/** How much of the question's rarity stands in pairs near each other, in any order. */
export function nearPairs({ hits }: Match, rarities: Float32Array): number {
  const found = new Map<number, number>();
  for (const [i, a] of hits.entries()) {
    for (let j = i + 1; j < hits.length; j++) {
      const b = hits[j];
      if (!b || b.at - a.at > NEAR) break;
      if (a.concept === b.concept) continue;
      const rarity = Math.min(rarities[a.concept] ?? 0, rarities[b.concept] ?? 0);
      const value = (Math.min(a.weight, b.weight) * rarity) / Math.sqrt(b.at - a.at);
      const key = Math.min(a.concept, b.concept) * rarities.length + Math.max(a.concept, b.concept);
      if (value > (found.get(key) ?? 0)) found.set(key, value);
    }
  }
  let [sum, whole] = [0, 1e-6];
  for (const value of found.values()) sum += value;
  for (const rarity of rarities) whole += rarity;
  return sum / whole;
}
