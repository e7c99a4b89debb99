import type { Passage } from '../../stories/story/story.js';
import { endsWith } from '../names/name.js';
import type { Character } from './character.js';
import type { Naming } from './namings.js';

/** In so many passages, and in such a share of its own, a title with a family name stands beside somebody else. */
const COMPANY = { passages: 2, share: 0.1 };

/**
 * Says whether a title with a family name means another than one who bears it: where the story tells of both in the
 * same breath, as of "Mr. Wilcox" and of Charles, his son. Words that somebody says do not count: they call a friend
 * otherwise than the story does.
 */
export function companyApart(
  cast: readonly Character[],
  namings: readonly Naming[],
): (character: Character, naming: Naming) => boolean {
  const told = namings.filter((naming) => !naming.name.isFull && !isSaid(naming));
  const titled = passagesBy(told, (naming) => (naming.title === undefined ? undefined : styleOf(naming)));
  const lone = passagesBy(told, ({ title, name }) => (title === undefined ? name.key : undefined));
  const firsts = new Map<string, number>();
  for (const { name } of cast) firsts.set(first(name), (firsts.get(first(name)) ?? 0) + 1);
  const known = new Map<string, boolean>();
  const isBeside = (style: string, given: string) => {
    const [own, theirs] = [titled.get(style) ?? [], lone.get(given) ?? new Set()];
    const shared = [...own].filter((passage) => theirs.has(passage)).length;
    return shared >= COMPANY.passages && shared >= COMPANY.share * [...own].length;
  };
  return (character, naming) => {
    const { name } = character;
    if (naming.title === undefined || naming.name.isFull || !endsWith(name, naming.name)) return false;
    if (firsts.get(first(name)) !== 1) return false;
    const key = `${styleOf(naming)} ${first(name)}`;
    const beside = known.get(key) ?? isBeside(styleOf(naming), first(name));
    known.set(key, beside);
    return beside;
  };
}

function first({ parts }: Character['name']): string {
  return parts[0] ?? '';
}

/** A title and a name: "mr wilcox". */
function styleOf({ title, name }: Naming): string {
  return `${title?.word} ${name.key}`;
}

function passagesBy(
  namings: readonly Naming[],
  keyOf: (naming: Naming) => string | undefined,
): Map<string, Set<Passage>> {
  const found = new Map<string, Set<Passage>>();
  for (const naming of namings) {
    const key = keyOf(naming);
    if (key !== undefined) found.set(key, (found.get(key) ?? new Set()).add(naming.passage));
  }
  return found;
}

/** Whether quote marks before a name are open. */
function isSaid({ passage, span }: Naming): boolean {
  const before = passage.text.slice(0, span.start);
  const count = (mark: RegExp) => before.match(mark)?.length ?? 0;
  return count(/[“«]/g) > count(/[”»]/g) || count(/"/g) % 2 === 1 || /^\s*[—–-]/.test(before);
}
