import { identifyLanguage } from '../../language/identify.js';
import { type Term, terms } from '../../language/terms.js';
import { isQuestionWord } from '../../lexicon/stop-words.js';
import type { Language } from '../../text/language.js';
import type { Corpus } from '../index/corpus.js';
import { Kin } from '../index/kin.js';
import { Spelling } from '../index/spelling.js';
import { ASKING_NOUNS, type AskedFor, askedFor, occasionIn } from './asked-for.js';
import { type Expander, type Expansion, expand } from './expand.js';
import { isNegated } from './negation.js';
import { idf, type QueryTerm, type Variant } from './query-term.js';
import { kindOf } from './question-kind.js';

/** A question, ready to be compared with passages. */
export interface Question extends AskedFor {
  readonly text: string;
  readonly language: Language;
  /** In the order of the question. */
  readonly queryTerms: readonly QueryTerm[];
  /** The folded forms of all its words, in order. */
  readonly forms: readonly string[];
  /** It asks what is not so: `who has no …`, `n’a pas`. */
  readonly isNegated: boolean;
}

/** A question longer than this is read so far only. */
const LONGEST = 1000;
/** Concepts beyond these tell nothing more, and cost time. */
const MOST_CONCEPTS = 32;

/** Reads questions about a corpus. */
export class QuestionReader {
  readonly #corpus: Corpus;
  readonly #expander: Expander;

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    const { vocabulary } = corpus;
    const languages = corpus.languagesByPassages();
    this.#expander = { vocabulary, languages, spelling: new Spelling(vocabulary), kin: new Kin(vocabulary) };
  }

  read(text: string): Question {
    const asked = text.slice(0, LONGEST);
    const known = identifyLanguage(asked);
    const language = known === 'und' ? (this.#expander.languages[0] ?? 'und') : known;
    const all = terms(asked, language);
    const forms = all.map((term) => term.form);
    const texts = all.map((term) => asked.slice(term.start, term.end));
    const expansions = expand(this.#expander, all, texts, language);
    const asksFor = kindOf(forms, language);
    const occasion = asksFor === 'when' ? occasionIn(forms) : [];
    const queryTerms: QueryTerm[] = [];
    const seen = new Set<string>();
    for (const [i, term] of all.entries()) {
      const isEdge = i === 0 || i === all.length - 1;
      if (isAsking(term, language, isEdge) || seen.has(term.key) || queryTerms.length >= MOST_CONCEPTS)
        continue;
      seen.add(term.key);
      const queryTerm = this.#concept(term, texts[i] ?? '', expansions[i] ?? new Map(), i === 0, language);
      queryTerms.push(occasion.includes(i) ? { ...queryTerm, idf: queryTerm.idf * ASKING_SHARE } : queryTerm);
    }
    const reading = { text, language: known, queryTerms, forms, isNegated: isNegated(all, asked) };
    return { ...reading, ...askedFor(asksFor, forms, queryTerms) };
  }

  /** Whether the stories know the very word of a term as a name. */
  #isName(term: Term, variants: readonly Variant[]): boolean {
    const own = variants.filter(({ weight }) => weight === 1);
    return term.type === 'word' && own.length > 0 && own.every(({ word }) => this.#corpus.isNameWord(word));
  }

  #importance(term: Term, best: number, language: Language): number {
    if (ASKING_NOUNS.has(term.form)) return ASKING_SHARE;
    return best === 0 && !term.capital && !this.#expander.languages.includes(language) ? FOREIGN_SHARE : 1;
  }

  #concept(term: Term, text: string, expansion: Expansion, isFirst: boolean, language: Language): QueryTerm {
    const { vocabulary, passages } = this.#corpus;
    const variants = [...expansion].map(([word, weight]) => ({ word, weight }));
    const best = Math.max(0, ...variants.map(({ weight }) => weight));
    const usual = variants.filter(({ weight }) => weight >= best * 0.9);
    const isName = (term.capital && !isFirst) || this.#isName(term, variants);
    const frequency = Math.max(0, ...usual.map(({ word }) => vocabulary.frequency(word)));
    return {
      text,
      form: term.form,
      variants,
      idf: Math.max(
        isName && best > 0 ? LEAST_OF_NAMES : 0,
        idf(frequency, passages.length) * this.#importance(term, best, language),
      ),
      isName,
      isNumber: term.type !== 'word',
      isKnown: best >= 0.9,
    };
  }
}

/** Where nearly all passages have a name, whom a sentence is about still tells it from others. */
const LEAST_OF_NAMES = 1.5;
/** How much of its idf a word keeps that says what is asked for. */
const ASKING_SHARE = 0.25;
/** And one of another language than the stories' that nothing translates: nobody knows how rare that is. */
const FOREIGN_SHARE = 0.6;

/** Words of courtesy where a question begins or ends with them, and else what it is about (`qui a dit merci à …`). */
const COURTESY = new Set(['merci', 'thanks', 'salut']);

function isAsking({ stop, form }: Term, language: Language, isEdge: boolean): boolean {
  return stop || (isQuestionWord(form, language) && (isEdge || !COURTESY.has(form)));
}
