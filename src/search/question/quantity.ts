import { readList } from '../../lexicon/lists.js';

/** The words, folded, next to which a figure is what a question asks for. */
export interface Units {
  readonly sure: ReadonlySet<string>;
  /** Words next to which it may as well be another figure. */
  readonly perhaps: ReadonlySet<string>;
  /** Words that make it another figure where they follow the unit (`trente ans après`). */
  readonly otherwise: ReadonlySet<string>;
}

interface UnitRule extends Units {
  readonly asked: ReadonlySet<string>;
}

const listed = (words = '') => new Set(words.split(', ').filter((word) => word !== ''));

const RULES: readonly UnitRule[] = readList('search/data/quantities.txt').map((line) => {
  const [, asked, sure, perhaps, otherwise] = line.split(' = ');
  return {
    asked: listed(asked),
    sure: listed(sure),
    perhaps: listed(perhaps),
    otherwise: listed(otherwise),
  };
});

/**
 * The units in which the answer to a question of how many would be given: money for a price, years for an age.
 *
 * @param forms The folded words of the question, in order: the first that tells counts.
 * @returns Undefined where any figure will do.
 */
export function unitsOf(forms: readonly string[]): Units | undefined {
  for (const form of forms) {
    const rules = RULES.filter(({ asked }) => asked.has(form));
    if (rules.length > 0)
      return {
        sure: new Set(rules.flatMap(({ sure }) => [...sure])),
        perhaps: new Set(rules.flatMap(({ perhaps }) => [...perhaps])),
        otherwise: new Set(rules.flatMap(({ otherwise }) => [...otherwise])),
      };
  }
  return undefined;
}
