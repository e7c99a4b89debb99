import type { ValueKind } from '../../question/asked-value.js';
import type { Finder } from './candidate.js';
import { findMeans, findReasons } from './clauses.js';
import { findDates } from './date.js';
import { findFigures } from './figure.js';
import { findNames, findPersons } from './name.js';
import { findPhrases } from './phrase.js';
import { findPlaces } from './place.js';
import { findSpeech } from './speech.js';

/** What finds each kind of words in a sentence. */
export const FINDERS: Readonly<Record<ValueKind, Finder>> = {
  person: findPersons,
  name: findNames,
  place: findPlaces,
  date: findDates,
  figure: findFigures,
  reason: findReasons,
  means: findMeans,
  phrase: findPhrases,
  speech: findSpeech,
};
