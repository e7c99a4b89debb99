import { isCommon } from '../lexicon/persons.js';
import type { Library } from '../library.js';
import type { Person } from '../people/persons/person.js';
import type { Span } from '../text/span.js';
import { fold, words } from '../text/words.js';
import { perLibrary } from './per-library.js';

/** A person's name within a text that is no story. */
interface NameIn {
  readonly person: Person;
  /** Within the text. */
  readonly span: Span;
}

/** Words of the longest name that is looked for. */
const LONGEST = 6;

/**
 * The persons of the stories whom a text names by one of their forms, or by the last word of a name of several, in
 * order. Of several persons of that name it is the one mentioned most.
 */
export function namesIn(library: Library, text: string): NameIn[] {
  const [forms, surnames] = [formsOf(library), surnamesOf(library)];
  const all = words(text);
  const found: NameIn[] = [];
  let at = 0;
  while (at < all.length) {
    let taken = 0;
    for (let count = Math.min(LONGEST, all.length - at); count > 0 && taken === 0; count--) {
      const run = all.slice(at, at + count);
      const form = run.map((word) => fold(word.text)).join(' ');
      const span = { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
      const person = forms.get(form) ?? (tellsSurname(text, span) ? surnames.get(form) : undefined);
      if (person === undefined || (count === 1 && !maybeName(text, span))) continue;
      found.push({ person, span });
      taken = count;
    }
    at += Math.max(1, taken);
  }
  return found;
}

/**
 * A single word may be a name and another word too ("rose", "page"): it is a name where it is written as one, or is no
 * other word, as people type "kushner".
 */
function maybeName(text: string, { start, end }: Span): boolean {
  return !/^\p{Ll}/u.test(text.slice(start, start + 2)) || !isCommon(text.slice(start, end));
}

/** At the beginning of a text every word has a capital: "Rich" is a name there only where it is no other word. */
function tellsSurname(text: string, { start, end }: Span): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(0, start)) || !isCommon(text.slice(start, end));
}

/** The last words of names of several, folded; one of several persons is that of the one mentioned most. */
const surnamesOf = perLibrary(({ people }): ReadonlyMap<string, Person> => {
  const surnames = new Map<string, Person>();
  for (const person of people.all) {
    const parts = words(person.name);
    const last = fold(parts.at(-1)?.text ?? '');
    if (parts.length > 1 && !surnames.has(last)) surnames.set(last, person);
  }
  return surnames;
});

/** Every form of every person, folded; a form of several is that of the one mentioned most. */
const formsOf = perLibrary(({ people }): ReadonlyMap<string, Person> => {
  const forms = new Map<string, Person>();
  const add = (form: string, person: Person) => {
    const folded = words(form)
      .map((word) => fold(word.text))
      .join(' ');
    if (folded !== '' && !forms.has(folded)) forms.set(folded, person);
  };
  for (const person of people.all) add(person.name, person);
  for (const person of people.all) for (const alias of person.aliases) add(alias, person);
  return forms;
});
