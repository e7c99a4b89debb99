import { lazy } from '../text/lazy.js';
import { fold } from '../text/words.js';
import { readEntries } from './entries.js';

/** So short a word is as likely another. */
const SHORT = 3;

/** The folded words that say of what people somebody is. */
const PEOPLES = lazy(() => {
  const names = readEntries('names/demonyms').flatMap(({ senses: [french = [], , english = []] }) => [
    ...french,
    ...english,
  ]);
  return new Set(
    names.flatMap((name) => name.split(/[ -]/).map(fold)).filter(({ length }) => length > SHORT),
  );
});

/** Whether a folded word says of what people somebody is: "italien", "Dutch", one or several of them. */
export const isPeople = (form: string): boolean =>
  PEOPLES().has(form) || (form.endsWith('s') && PEOPLES().has(form.slice(0, -1)));
