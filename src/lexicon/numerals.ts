import type { Language } from '../text/language.js';
import { fold } from '../text/words.js';
import { readList } from './lists.js';

function load(name: string): ReadonlyMap<string, number> {
  return new Map(
    readList(`text/data/${name}.txt`).map((line) => {
      const [word = '', value = ''] = line.split(' = ');
      return [fold(word), Number(value)];
    }),
  );
}

const VALUES = { fr: load('numerals.fr'), en: load('numerals.en') };

/** The value of a number word, folded (`trois`, `dozen`): undefined where it is none, or tells no value (`un`). */
export function numeralValue(folded: string, language: Language): number | undefined {
  return language === 'und' ? undefined : VALUES[language].get(folded);
}
