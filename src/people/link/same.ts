import { mayBeSame, type Name } from '../names/name.js';

/**
 * Groups what may bear the same name. Two are grouped only where each may be the same as all the others that the
 * other one may be: "George Bush", who may be two, stays apart from both.
 */
export function groupSame<T>(all: readonly T[], nameOf: (one: T) => Name): T[][] {
  const byEnd = new Map<string, T[]>();
  for (const one of all) {
    const { parts, suffix } = nameOf(one);
    const end = `${parts.at(-1)} ${suffix}`;
    const known = byEnd.get(end);
    if (known === undefined) byEnd.set(end, [one]);
    else known.push(one);
  }
  return [...byEnd.values()].flatMap((same) => {
    const groups = new Map<string, T[]>();
    for (const one of same) {
      const mark = same
        .map((other) => (other === one || mayBeSame(nameOf(one), nameOf(other)) ? 1 : 0))
        .join('');
      groups.set(mark, [...(groups.get(mark) ?? []), one]);
    }
    return [...groups.values()];
  });
}
