import { en } from './wording/en.js';
import { fr, type Wording } from './wording/fr.js';

export type { Wording } from './wording/fr.js';

/** The languages that people are answered in. */
export type ReplyLanguage = 'fr' | 'en';

/** What people read, in each language. */
export const wording: Readonly<Record<ReplyLanguage, Wording>> = { fr, en };
