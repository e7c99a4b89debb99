import { readList } from '../text/data.js';

interface Rule {
  readonly asked: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
}

const RULES: readonly Rule[] = readList('search/data/quantities.txt').map((line) => {
  const [, asked = '', units = ''] = line.split(' = ');
  return { asked: new Set(asked.split(', ')), units: new Set(units.split(', ')) };
});

/**
 * The units in which the answer to a question of how many would be given: money for a price, years for an age.
 *
 * @param forms The folded words of the question, in order.
 * @returns Undefined where any figure will do.
 */
export function unitsOf(forms: readonly string[]): ReadonlySet<string> | undefined {
  return RULES.find(({ asked }) => forms.some((form) => asked.has(form)))?.units;
}
