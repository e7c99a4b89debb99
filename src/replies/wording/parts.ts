import { lazy } from '../../text/lazy.js';

type Locale = 'fr' | 'en';

/** What a language's rules are read for takes a while: only those that are asked for are. */
const rulesOf = <T>(make: (locale: Locale) => T) => ({
  fr: lazy(() => make('fr')),
  en: lazy(() => make('en')),
});
const RULES = rulesOf((locale) => new Intl.PluralRules(locale));
const LISTS = rulesOf((locale) => new Intl.ListFormat(locale));
const NUMBERS = rulesOf((locale) => new Intl.NumberFormat(locale));

/** A count and its noun in the number that the language asks for: "0 récit", "2 récits"; "0 stories". */
export function plural(locale: Locale, count: number, one: string, other: string): string {
  const noun = RULES[locale]().select(count) === 'one' ? one : other;
  return `${number(locale, count)}\u00a0${noun}`;
}

/** A number as the language writes it. */
export function number(locale: Locale, count: number): string {
  return NUMBERS[locale]().format(count);
}

/** "A, B et C". */
export function list(locale: Locale, names: readonly string[]): string {
  return LISTS[locale]().format(names);
}

/** A day given as YYYY-MM-DD (perhaps with a time after it) as the language writes it; anything else as given. */
export function date(locale: Locale, text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(text)?.[0];
  const time = day === undefined ? Number.NaN : Date.parse(day);
  if (Number.isNaN(time)) return text;
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'fr', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(time);
}

/** A day and a time, given in milliseconds since 1970, as the language writes them and this machine's zone has them. */
export function moment(locale: Locale, at: number): string {
  const form = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'fr', {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  return form.format(at);
}
