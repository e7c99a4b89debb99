import { isGivenName, parseName } from '../names/name.js';
import type { Joined } from './join.js';

/** So long is an id at most: it has to fit, with what goes before it, into a custom id. */
const LONGEST_ID = 40;
/** A given name alone that is less of all mentions than this is no form to tell people of. */
const SELDOM = 0.02;

/** Gives each an id made of the name; those whom that does not tell apart are numbered in the order of their texts. */
export function identify(joined: readonly Joined[]): Map<string, Joined> {
  const sorted = [...joined].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  const found = new Map<string, Joined>();
  for (const one of sorted) {
    const slug = nameOf(one).name === '' ? '' : one.name.key.replaceAll(' ', '-');
    let id = slug.slice(0, LONGEST_ID);
    for (let number = 2; found.has(id); number++) id = `${slug.slice(0, LONGEST_ID - 6)}-${number}`;
    found.set(id, one);
  }
  return found;
}

function rank({ name, namings, candidates }: Joined): string {
  const places = namings.map(({ passage, span }) => {
    const { file, start } = passage.placeOf(span);
    return `${file} ${String(start).padStart(9, '0')}`;
  });
  return `${name.key}|${candidates.length > 0 ? 1 : 0}|${places.sort()[0]}`;
}

/** The name of a person, the full form that is used most, and the other forms, the most frequent first. */
export function nameOf({ namings, reign }: Joined): { name: string; aliases: string[] } {
  const counts = new Map<string, number>();
  for (const { text } of namings) {
    const form = text.replace(/\s+/g, ' ').replaceAll("'", '’');
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const forms = [...counts.keys()].sort(
    (a, b) =>
      (counts.get(b) ?? 0) - (counts.get(a) ?? 0) ||
      b.length - a.length ||
      accents(b) - accents(a) ||
      (a < b ? -1 : 1),
  );
  const [most] = forms;
  if (reign !== undefined && most !== undefined) return { name: `${reign} ${most}`, aliases: forms };
  const full = forms.filter((form) => parseName(form).isFull);
  const spelt = full.filter((form) => form !== form.toUpperCase());
  const name = spelt[0] ?? full[0] ?? forms[0] ?? '';
  const isSeldom = (form: string) => (counts.get(form) ?? 0) < SELDOM * namings.length;
  const isSlight = (form: string) => isSeldom(form) && isGivenName(parseName(form));
  return { name, aliases: forms.filter((form) => form !== name && !isSlight(form)) };
}

/** How many letters have an accent: it is sooner left out than put in. */
function accents(form: string): number {
  return [...form].filter((letter) => letter.normalize('NFD').length > 1).length;
}
