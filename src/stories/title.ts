import { sentences } from '../language/sentences.js';
import { fold, words } from '../text/words.js';
import type { SourceBlock } from './blocks/block.js';
import { textOf } from './blocks/piece.js';

/** A sentence that serves as title is cut after so many characters. */
const LONGEST = 120;
/** File names that say nothing of what is in the file. */
const GENERIC =
  /^(?:index|readme|untitled|sans titre|new note|nouvelle note|note|notes|document|default|page|story|text|texte)?$/;

/** What a story may be called by its own file. */
interface Titled {
  readonly title: string;
  /** The heading that is the title, where one is. */
  readonly block: SourceBlock | undefined;
}

/**
 * What a story is called: its only heading of the first level, else its file's name, as a reader writes it. A file
 * whose name says nothing is called by its first heading or its first words.
 *
 * @param first The text of the first passage that may be cited.
 */
export function titleOf(file: string, blocks: readonly SourceBlock[], first: string): Titled {
  const headings = blocks.filter(({ kind, isFrame }) => kind === 'heading' && isFrame !== true);
  const named = nameOf(file);
  const block = titleBlock(headings, named);
  if (block !== undefined) return { title: textOf(block.pieces), block };
  return { title: named ?? firstWords(first), block: undefined };
}

function titleBlock(headings: readonly SourceBlock[], named: string | undefined): SourceBlock | undefined {
  const depth = Math.min(...headings.map((heading) => heading.depth ?? 1));
  const [first, ...others] = headings.filter((heading) => (heading.depth ?? 1) === depth);
  if (first === undefined || (depth === 1 && others.length === 0)) return first;
  if (named === undefined) return headings[0] === first ? first : undefined;
  // Of several, or of a lower level, only one that says what the file is called.
  return headings[0] === first && saysSame(textOf(first.pieces), named) ? first : undefined;
}

/** Whether all words of the shorter of two texts stand in the other. */
function saysSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => new Set(words(text).map((word) => fold(word.text))));
  const [few, many] = (a?.size ?? 0) < (b?.size ?? 0) ? [a, b] : [b, a];
  return few !== undefined && few.size > 0 && [...few].every((word) => many?.has(word));
}

/** The name of a file as a reader writes it: "01-getting_started.md" is "Getting started"; undefined where it says nothing. */
export function nameOf(file: string): string | undefined {
  const path = file.split('/');
  const name = readable((path.at(-1) ?? '').replace(/\.[\p{L}\p{N}]{1,8}$/u, ''));
  // The page that a folder opens with is called as the folder.
  if (/^(?:index|readme)$/i.test(name) && path.length > 1) return nameOf(path.slice(0, -1).join('/'));
  return GENERIC.test(fold(name)) || !/\p{L}{2}/u.test(name) ? undefined : name;
}

function readable(name: string): string {
  const spaced = /\s/.test(name) ? name : name.replace(/[_-]+/g, ' ');
  const told = spaced.replace(/_/g, ' ').replace(/\s+/g, ' ').trim();
  const bare = told.replace(/^(?:\d{4}[ -]\d{2}[ -]\d{2}|\d{1,4}[.)]?)[ -]+(?=\p{L})/u, '');
  return /\p{Lu}/u.test(bare) ? bare : bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** The title of a story that has none: its first sentence, or the first words of it. */
function firstWords(text: string): string {
  const [first] = sentences(text.slice(0, 4 * LONGEST));
  const sentence = text.slice(first?.start ?? 0, first?.end ?? 0).replace(/\s+/g, ' ');
  if (sentence.length <= LONGEST) return sentence;
  const cut = sentence.slice(0, LONGEST).replace(/\s+\S*$/, '');
  return `${cut.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
