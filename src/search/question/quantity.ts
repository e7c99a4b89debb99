import { remembered } from '../../lexicon/memory.js';
import { TagList } from '../../lexicon/tag-list.js';

/** The words, folded, next to which a figure is what a question asks for. */
export interface Units {
  readonly sure: ReadonlySet<string>;
  /** Words next to which it may as well be another figure. */
  readonly perhaps: ReadonlySet<string>;
  /** Words that make it another figure where they follow the unit (`trente ans après`). */
  readonly otherwise: ReadonlySet<string>;
}

const ASKED = new TagList('answers/quantities.asked');
const SURE = new TagList('answers/quantities.units');
const PERHAPS = new TagList('answers/quantities.perhaps');
const OTHERWISE = new TagList('answers/quantities.otherwise');

/**
 * The units in which the answer to a question of how many would be given: money for a price, years for an age.
 *
 * @param forms The folded words of the question, in order: the first that tells counts.
 * @returns Undefined where any figure will do.
 */
export function unitsOf(forms: readonly string[]): Units | undefined {
  const telling = forms.find((form) => ASKED.has(form));
  return telling === undefined ? undefined : unitsAskedBy(telling);
}

/** Whether a folded word is a unit of some quantity. */
export const isUnit = (form: string): boolean => SURE.has(form);

const unitsAskedBy = remembered((word): Units => {
  const quantities = [...ASKED.tagsOf(word)];
  const wordsOf = (list: TagList) => new Set(quantities.flatMap((quantity) => list.wordsWith(quantity)));
  return { sure: wordsOf(SURE), perhaps: wordsOf(PERHAPS), otherwise: wordsOf(OTHERWISE) };
});
