import { distance } from 'fastest-levenshtein';
import { lazy } from '../text/lazy.js';
import { fold, words } from '../text/words.js';
import type { Person } from './persons/person.js';

interface NamedPerson {
  readonly person: Person;
  /** The words of each form, folded. */
  readonly forms: readonly (readonly string[])[];
}

/** Finds persons by what somebody typed. */
export class Lookup {
  readonly #entries: readonly NamedPerson[];
  /** Those with a form of the same letters, wherever its words are parted ("Xar’veth", "xarveth"). */
  readonly #byLetters = lazy(() => listed(this.#entries, (form) => [form.join('')]));
  readonly #byWord = lazy(() => listed(this.#entries, (form) => form));

  /** @param persons In the order in which equals are given. */
  constructor(persons: readonly Person[]) {
    this.#entries = persons.map((person) => ({
      person,
      forms: [person.name, ...person.aliases].map(parts),
    }));
  }

  /** See {@link People.find}. */
  find(name: string): Person[] {
    const typed = parts(name);
    if (typed.length === 0) return [];
    const whole = (this.#byLetters().get(typed.join('')) ?? []).map(({ person }) => person);
    if (typed.length > 1 && whole.length > 0) return whole;
    const part = this.#having(typed[0])
      .filter(({ forms }) => forms.some((form) => contains(form, typed)))
      .map(({ person }) => person);
    if (part.length > 0) return part;
    return whole.length > 0 ? whole : this.#named(typed);
  }

  /** See {@link People.suggest}. */
  suggest(typed: string, limit: number): Person[] {
    const wanted = parts(typed);
    if (wanted.length === 0) return this.#entries.slice(0, limit).map(({ person }) => person);
    const exact = this.#where((form) => everyIn(wanted, form, starts));
    const found = exact.length > 0 ? exact : this.#where((form) => everyIn(wanted, form, near));
    return found.slice(0, limit);
  }

  /** See {@link People.nearest}. */
  nearest(name: string, limit: number): Person[] {
    const typed = parts(name);
    if (typed.length === 0) return [];
    const far = (form: readonly string[]) =>
      typed.reduce((sum, word) => sum + Math.min(...form.map((other) => apart(word, other)), 1), 0);
    return this.#entries
      .map(({ person, forms }) => ({ person, far: Math.min(...forms.map(far)) }))
      .sort((a, b) => a.far - b.far)
      .slice(0, limit)
      .map(({ person }) => person);
  }

  /** Whose form stands first in what was typed, the longest there: "Jared Kushner, gendre de Donald Trump". */
  #named(typed: readonly string[]): Person[] {
    for (const from of typed.keys()) {
      const rest = typed.slice(from);
      const opening = this.#having(rest[0]).map(({ person, forms }) => ({
        person,
        length: Math.max(0, ...forms.filter((form) => opens(rest, form)).map((form) => form.length)),
      }));
      const longest = opening.reduce((most, { length }) => Math.max(most, length), 0);
      if (longest > 0) return opening.flatMap(({ person, length }) => (length === longest ? person : []));
    }
    return [];
  }

  #having(word = ''): readonly NamedPerson[] {
    return this.#byWord().get(word) ?? [];
  }

  #where(matches: (form: readonly string[]) => boolean): Person[] {
    return this.#entries.filter(({ forms }) => forms.some(matches)).map(({ person }) => person);
  }
}

/** The folded words of a name, with one spelling for each suffix. */
function parts(name: string): string[] {
  return words(name).map(({ text }) => SUFFIXES.get(fold(text)) ?? fold(text));
}

const SUFFIXES = new Map([
  ['junior', 'jr'],
  ['senior', 'sr'],
]);

/** Some persons by what is taken of each of their forms, each of them once, in order. */
function listed(
  entries: readonly NamedPerson[],
  keysOf: (form: readonly string[]) => readonly string[],
): ReadonlyMap<string, readonly NamedPerson[]> {
  const lists = new Map<string, NamedPerson[]>();
  for (const entry of entries)
    for (const key of new Set(entry.forms.flatMap(keysOf))) {
      const list = lists.get(key);
      if (list) list.push(entry);
      else lists.set(key, [entry]);
    }
  return lists;
}

function opens(words: readonly string[], form: readonly string[]): boolean {
  return form.length > 0 && form.every((word, at) => word === words[at]);
}

type Compare = (typed: string, word: string) => boolean;

const starts: Compare = (typed, word) => word.startsWith(typed);

/** A typing error in a word of four letters, two in one of seven, a swap of letters being two. */
const near: Compare = (typed, word) =>
  typed.length >= 4 &&
  [-1, 0, 1].some(
    (more) => distance(typed, word.slice(0, typed.length + more)) <= (typed.length < 7 ? 1 : 2),
  );

/** Between 0 (the same word) and 1 (nothing in common). */
function apart(a: string, b: string): number {
  return distance(a, b) / Math.max(a.length, b.length);
}

/** Whether the words stand in the form, in order and side by side. */
function contains(form: readonly string[], typed: readonly string[]): boolean {
  return form.some((_, from) => typed.every((word, at) => word === form[from + at]));
}

function everyIn(typed: readonly string[], form: readonly string[], matches: Compare): boolean {
  return typed.every((word) => form.some((other) => matches(word, other)));
}
