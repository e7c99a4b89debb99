import { TagList } from '../../lexicon/tag-list.js';
import type { Corpus } from '../index/corpus.js';

const CLOCK = new TagList('calendar/clock');
/** "9h30", "10am": a figure and its sign in one word. */
const JOINED = /^(\d{1,2})([a-z]+)\d{0,2}$/;
/** Such a figure is no hour. */
const HOURS = 24;

/** Whether a run of tokens names a time of day: "à 9 heures", "9h30", "10 pm", "midi", "18:30". */
export function namesHour(corpus: Corpus, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const form = formAt(corpus, at);
    if (CLOCK.has(form, 'moment')) return true;
    const [, joined = '', sign = ''] = JOINED.exec(form) ?? [];
    if (joined !== '' && Number(joined) <= HOURS && CLOCK.has(sign, 'hour')) return true;
    const next = at + 1 < to ? formAt(corpus, at + 1) : '';
    const later = at + 2 < to ? formAt(corpus, at + 2) : '';
    const after = next === 'o' ? later : /^[ap]$/.test(next) && later === 'm' ? `${next}m` : next;
    if (
      /^\d{1,2}$/.test(form) &&
      Number(form) <= HOURS &&
      (CLOCK.has(after, 'hour') || /^[0-5]\d$/.test(next))
    )
      return true;
  }
  return false;
}

const formAt = (corpus: Corpus, at: number): string => corpus.forms.key(corpus.tokenForms.at(at));
