import type { Verdict } from '../../search/answer.js';
import type { Language } from '../../text/language.js';
import type { Wording } from './fr.js';
import { date, list, number, plural } from './parts.js';

const LANGUAGES: Record<Language, string> = { fr: 'French', en: 'English', und: 'another language' };
const VERDICTS: Record<Verdict, string> = {
  answered: '',
  related: 'The stories do not say. The nearest they come:',
  nothing: 'The stories say nothing about this.',
};

/** What people read in English. */
export const en: Wording = {
  locale: 'en',
  verdict: (verdict) => VERDICTS[verdict],
  language: (language) => LANGUAGES[language],
  date: (text) => date('en', text),
  number: (count) => number('en', count),
  list: (names) => list('en', names),
  quoted: (words) => `“${words}”`,
  storyTitle: (title) => `“${title}”`,
  label: (name, value) => `${name}: ${value}`,
  mentions: (count) => plural('en', count, 'mention', 'mentions'),
  quotations: (count) => plural('en', count, 'quotation', 'quotations'),
  stories: (count) => plural('en', count, 'story', 'stories'),
  passages: (count) => plural('en', count, 'passage', 'passages'),
  persons: (count) => plural('en', count, 'person', 'persons'),

  readOn: 'Read on',
  before: 'Before',
  after: 'After',
  changed: 'The stories have changed since: this passage no longer stands there as it did. Please ask again.',
  tooFast: (seconds) =>
    `Not so fast! You can ask your next question in ${plural('en', seconds, 'second', 'seconds')}.`,
  failed: 'Something went wrong on our side. Please try again in a moment.',
  unknownCall: 'This button no longer leads anywhere. Please run the command again.',
};
