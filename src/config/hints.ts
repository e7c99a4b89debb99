import { distance } from 'fastest-levenshtein';
import { readSettings } from './env-file.js';
import { type ConfigLanguage, SETTINGS } from './settings.js';
import { wording } from './wording.js';

/**
 * What is odd about the file of settings, though it can be read: names that are nearly a setting's, or nothing set.
 *
 * @param language Of what is told.
 * @returns One line for each; none where there is no such file.
 * @throws {ConfigError} When the file cannot be read.
 */
export function configHints(language: ConfigLanguage, file = '.env'): string[] {
  const given = readSettings(file, language);
  if (given === undefined) return [];
  const w = wording[language];
  const hints = Object.keys(given).flatMap((name) => {
    const meant = isSetting(name) ? undefined : SETTINGS.find((setting) => isNear(name, setting));
    return meant === undefined ? [] : [w.misspelt(file, name, meant)];
  });
  const isEmpty = !Object.entries(given).some(([name, value]) => isSetting(name) && value?.trim() !== '');
  return isEmpty ? [...hints, w.empty(file)] : hints;
}

/** So many letters of a setting's name may be wrong, missing or too many. */
const SLIPS = 3;

const isSetting = (name: string): boolean => (SETTINGS as readonly string[]).includes(name);
const isNear = (name: string, setting: string): boolean => distance(name.toUpperCase(), setting) <= SLIPS;
