/** Raises each weight to that of another run of words. */
export function raise(into: Float32Array, other: Float32Array): void {
  for (let i = 0; i < into.length; i++) into[i] = Math.max(into[i] ?? 0, other[i] ?? 0);
}

/** For each query term the higher of two weights. */
export function union(a: Float32Array, b: Float32Array): Float32Array {
  const both = new Float32Array(a.length);
  for (let i = 0; i < both.length; i++) both[i] = Math.max(a[i] ?? 0, b[i] ?? 0);
  return both;
}

/** The sums of two runs' counts. */
export function add(a: Float32Array, b: Float32Array): Float32Array {
  const sums = new Float32Array(a.length);
  for (let i = 0; i < sums.length; i++) sums[i] = (a[i] ?? 0) + (b[i] ?? 0);
  return sums;
}

/** The share of the question's idf that some weights cover. */
export function share(weights: Float32Array, rarities: Float32Array): number {
  let [part, whole] = [0, 0];
  for (let c = 0; c < rarities.length; c++) {
    part += (weights[c] ?? 0) * (rarities[c] ?? 0);
    whole += rarities[c] ?? 0;
  }
  return whole > 0 ? part / whole : 0;
}

/** The share of the question's idf that the higher of two weights cover. */
export function shareOfBoth(a: Float32Array, b: Float32Array, rarities: Float32Array): number {
  let [part, whole] = [0, 0];
  for (let c = 0; c < rarities.length; c++) {
    part += Math.max(a[c] ?? 0, b[c] ?? 0) * (rarities[c] ?? 0);
    whole += rarities[c] ?? 0;
  }
  return whole > 0 ? part / whole : 0;
}

/**
 * BM25 with k1 = 1.2 and b = 0.3, which holds its length against a passage less than is usual, as a share of the most
 * that the question can reach.
 */
export function bm25(counts: Float32Array, length: number, rarities: Float32Array): number {
  const saturation = 1.2 * (0.7 + 0.3 * length);
  let [part, whole] = [0, 0];
  for (let c = 0; c < rarities.length; c++) {
    const count = counts[c] ?? 0;
    part += ((count * 2.2) / (count + saturation)) * (rarities[c] ?? 0);
    whole += rarities[c] ?? 0;
  }
  return whole > 0 ? part / whole : 0;
}

/** The idf of the rarest query term that is named, as a share of the rarest of all. */
export function rarest(weights: Float32Array, rarities: Float32Array): number {
  let [found, most] = [0, 1e-6];
  for (let c = 0; c < rarities.length; c++) {
    found = Math.max(found, (weights[c] ?? 0) * (rarities[c] ?? 0));
    most = Math.max(most, rarities[c] ?? 0);
  }
  return found / most;
}
