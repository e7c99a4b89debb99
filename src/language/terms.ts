import { baseForm } from '../lexicon/base-forms.js';
import { monthOf } from '../lexicon/calendar.js';
import { remembered } from '../lexicon/memory.js';
import { numeralValue } from '../lexicon/numerals.js';
import { isStopWord } from '../lexicon/stop-words.js';
import { isInnerApostrophe } from '../text/apostrophe.js';
import type { Language } from '../text/language.js';
import type { Span } from '../text/span.js';
import { fold } from '../text/words.js';
import { stem } from './stem.js';
import { type Token, tokenize } from './tokens.js';

/** What a word stands for in the index, whatever its form. */
interface Analysed {
  /** What its forms share: a stem, a number's value in digits, or a month (`month7`, in any language). */
  readonly key: string;
  /** The word without case and accents. */
  readonly form: string;
  /** Too common to tell passages apart. */
  readonly stop: boolean;
  readonly type: 'word' | 'number' | 'month';
}

/** A word of a text and what it stands for. */
export interface Term extends Span, Analysed {
  readonly capital: boolean;
}

/** So many words of each language are remembered: nearly all that a novel repeats. */
const WORDS = 32_768;
const analysedIn = (language: Language) => remembered((word) => analyseAnew(word, language), WORDS);
const ANALYSED: Record<Language, (word: string) => Analysed> = {
  fr: analysedIn('fr'),
  en: analysedIn('en'),
  und: analysedIn('und'),
};

const DIGITS = /^\p{Nd}+$/u;
/** Signs tell what figures are of; no question is about them alone. */
const SYMBOL = /^[%€$£°]$/;
/** A number whose digits stand apart is a telephone's. */
const PARTED = /^\+?\d+[ .()\-\u00A0\u202F]/;
const CAPITAL = /^\p{Lu}/u;
/** In capitals, no stop words. */
const ACRONYMS: ReadonlySet<string> = new Set(['US', 'WHO']);

/** What a single word stands for. */
export function analyseWord(word: string, language: Language): Analysed {
  return ANALYSED[language](word);
}

function analyseAnew(word: string, language: Language): Analysed {
  const form = PARTED.test(word) ? word.replace(/\D/g, '') : fold(word).replaceAll('.', '');
  if (DIGITS.test(form)) return { key: digits(form), form, stop: false, type: 'number' };
  const value = numeralValue(form, language);
  if (value !== undefined) return { key: String(value), form, stop: false, type: 'number' };
  const month = monthOf(form, language);
  if (month !== undefined && (form !== 'may' || CAPITAL.test(word)))
    return { key: `month${month}`, form, stop: false, type: 'month' };
  const stop = SYMBOL.test(word) || (isStopWord(word, language) && !ACRONYMS.has(word));
  if (word.includes('.')) return { key: form, form, stop: false, type: 'word' };
  const base = stop ? undefined : baseForm(word, language);
  return { key: stem(base ?? word, language) || form, form, stop, type: 'word' };
}

/** Leading zeros tell nothing: `07` is `7`. */
function digits(form: string): string {
  return form.replace(/^0+(?=.)/, '');
}

/**
 * The terms of a text, in order. Figures that are written in groups or with decimals are one term (`100 000`,
 * `14,2`), and a date in digits has its month as such (`10/07/2016`).
 */
export function terms(text: string, language: Language): Term[] {
  return termsOf(text, tokenize(text), language);
}

/** The terms of a text whose tokens are known. */
export function termsOf(text: string, tokens: readonly Token[], language: Language): Term[] {
  const found: Term[] = [];
  for (const token of tokens) {
    for (const part of token.parts) {
      const start = token.start + part.start;
      const end = token.start + part.end;
      const analysed = analyseWord(part.text, language);
      const last = found.at(-1);
      if (analysed.type === 'number' && last?.type === 'number' && isDigit(text, start)) {
        const joined = joinFigures(text, last, analysed, start, end);
        if (joined) {
          found[found.length - 1] = joined;
          continue;
        }
      }
      if (analysed.type === 'word' && last?.type === 'word' && start === last.end + 1) {
        const joined = joinAtApostrophe(text, last, analysed, end, language);
        if (joined) {
          found[found.length - 1] = joined;
          continue;
        }
      }
      // Written out: a spread costs ten times as much, and every word of every story passes here.
      const { key, form, stop, type } = analysed;
      found.push({ key, form, stop, type, start, end, capital: CAPITAL.test(part.text) });
    }
  }
  markDates(text, found, language);
  return found;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** One term of two runs of letters with an apostrophe between that is a part of their word. */
function joinAtApostrophe(
  text: string,
  last: Term,
  next: Analysed,
  end: number,
  language: Language,
): Term | undefined {
  if (!/['’ʼ´′‘]/.test(text.charAt(last.end)) || !isInnerApostrophe(last.form, next.form)) return undefined;
  const whole = text.slice(last.start, last.end) + text.slice(last.end + 1, end);
  return { ...analyseWord(whole, language), start: last.start, end, capital: last.capital };
}

/** One term of two runs of digits that write one number, if they do. */
function joinFigures(text: string, last: Term, next: Analysed, start: number, end: number): Term | undefined {
  const length = end - start;
  if (start !== last.end + 1 || !isDigit(text, last.end - 1)) return undefined;
  const between = text.charAt(last.end);
  const isGroup = length === 3 && !last.form.includes('.') && /^\d{1,3}(?:\d{3})*$/.test(last.form);
  if (isGroup && /[ \u00A0\u2009\u202F.,'’]/.test(between)) {
    const form = last.form + next.form;
    return { ...last, key: digits(form), form, end };
  }
  if (!/[.,]/.test(between) || last.form.includes('.')) return undefined;
  const form = `${last.form}.${next.form}`;
  return { ...last, key: form, form, end };
}

/** Makes the month of a date in digits a month: the second figure, but the first in English. */
function markDates(text: string, found: Term[], language: Language): void {
  const joins = (a: Term, b: Term) => b.start === a.end + 1 && /[/.-]/.test(text.charAt(a.end));
  for (let i = 0; i + 2 < found.length; i++) {
    if (found[i + 2]?.type !== 'number') continue;
    const [day, month, year] = found.slice(i, i + 3) as [Term, Term, Term];
    if (!/^\d{4}$/.test(year.form) || !joins(day, month) || !joins(month, year)) continue;
    const at = language === 'en' && Number(day.form) <= 12 ? i : i + 1;
    const named = found[at] as Term;
    if (Number(named.form) >= 1 && Number(named.form) <= 12)
      found[at] = { ...named, key: `month${Number(named.form)}`, type: 'month' };
  }
}
