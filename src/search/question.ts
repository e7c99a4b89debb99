import { OFFICES, RELATIONS } from '../people/lists.js';
import { readList } from '../text/data.js';
import { identifyLanguage, type Language } from '../text/language.js';
import { isQuestionWord } from '../text/stop-words.js';
import { type Term, terms } from '../text/terms.js';
import type { Corpus } from './corpus.js';
import { type Expander, type Expansion, expand } from './expand.js';
import { Kin } from './kin.js';
import { type Kind, kindOf } from './kind.js';
import { type Units, unitsOf } from './quantity.js';
import { Spelling } from './spelling.js';

/** A word of the index that stands for a concept of the question. */
export interface Variant {
  readonly word: number;
  /** 1 for the question's own word, less for what only stands for it. */
  readonly weight: number;
}

/** One thing that a question names, and the words of the index that would name it. */
export interface Concept {
  readonly text: string;
  readonly form: string;
  readonly variants: readonly Variant[];
  /** How rare it is: the inverse document frequency, as BM25 has it; as rare as can be where no passage names it. */
  readonly rarity: number;
  readonly isName: boolean;
  readonly isNumber: boolean;
  /** The index has the word itself, not only what stands for it. */
  readonly isKnown: boolean;
}

/** A question, ready to be compared with passages. */
export interface Question {
  readonly text: string;
  readonly language: Language;
  readonly kind: Kind;
  /** In the order of the question. */
  readonly concepts: readonly Concept[];
  /** The number of the concept that says what is asked for (`quelle ville`, `how many people`), or -1. */
  readonly focus: number;
  /** The number of the first concept that is no name, number or focus: often the verb; or -1. */
  readonly predicate: number;
  /** The units that a figure of the answer has, where the question tells. */
  readonly units: Units | undefined;
  /** It asks for the name of a thing (`quelle équipe`, `the name of the ship`) rather than of a person. */
  readonly asksThing: boolean;
  /** It asks for a day (`à quelle date`, `on which day`) rather than for any time. */
  readonly asksDay: boolean;
  /** It asks what somebody or something is called. */
  readonly asksName: boolean;
  /** The folded forms of all its words, in order. */
  readonly forms: readonly string[];
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
    const asked = withAccents(text.slice(0, LONGEST));
    const known = identifyLanguage(asked);
    const language = known === 'und' ? (this.#expander.languages[0] ?? 'und') : known;
    const all = terms(asked, language);
    const forms = all.map((term) => term.form);
    const texts = all.map((term) => asked.slice(term.start, term.end));
    const expansions = expand(this.#expander, all, texts, language);
    const asksFor = kindOf(forms, language);
    const occasion = asksFor === 'when' ? occasionIn(forms) : [];
    const concepts: Concept[] = [];
    const seen = new Set<string>();
    for (const [i, term] of all.entries()) {
      const isEdge = i === 0 || i === all.length - 1;
      if (isAsking(term, language, isEdge) || seen.has(term.key) || concepts.length >= MOST_CONCEPTS)
        continue;
      seen.add(term.key);
      const concept = this.#concept(term, texts[i] ?? '', expansions[i] ?? new Map(), i === 0, language);
      concepts.push(occasion.includes(i) ? { ...concept, rarity: concept.rarity * ASKING_SHARE } : concept);
    }
    const focus = focusOf(forms, concepts);
    const kind = personal(asksFor, concepts, focus);
    const predicate = concepts.findIndex(
      ({ isName, isNumber, rarity }, c) => !isName && !isNumber && c !== focus && rarity > TELLING,
    );
    const units = kind === 'howmany' ? unitsOf(forms) : undefined;
    const asksThing = THINGS.has(concepts.find(isTelling)?.form ?? '');
    const asksName = (kind === 'who' || kind === 'what') && forms.some((form) => NAMING.has(form));
    return {
      text,
      language: known,
      kind,
      concepts,
      focus,
      predicate,
      units,
      asksThing,
      asksDay: kind === 'when' && forms.some((form) => DAYS.has(form)),
      asksName,
      forms,
    };
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

  #concept(term: Term, text: string, expansion: Expansion, isFirst: boolean, language: Language): Concept {
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
      rarity: Math.max(
        isName && best > 0 ? LEAST_OF_NAMES : 0,
        rarity(frequency, passages.length) * this.#importance(term, best, language),
      ),
      isName,
      isNumber: term.type !== 'word',
      isKnown: best >= 0.9,
    };
  }
}

/** Where nearly all passages have a name, whom a sentence is about still tells it from others. */
const LEAST_OF_NAMES = 1.5;
/** How much of its rarity a word keeps that says what is asked for. */
const ASKING_SHARE = 0.25;
/** And one of another language than the stories' that nothing translates: nobody knows how rare that is. */
const FOREIGN_SHARE = 0.6;
const ASKING_NOUNS = new Set(readList('search/data/asking-nouns.txt'));

/** What says which occasion a question for a time means, and what words it is said with. */
const OCCASIONS = [/^(?:premiere|derniere) fois$/, /^(?:first|last) time$/];
const OCCASION = /^(?:first|last)$/;
const DETERMINER = /^(?:the|a|an|its|his|her|their|s)$/;

/**
 * The places of words that only say which occasion is meant: `pour la première fois`, `did he first write`. A story
 * that tells of it has no need of them.
 */
function occasionIn(forms: readonly string[]): number[] {
  return forms.flatMap((form, i) => {
    const pair = `${form} ${forms[i + 1]}`;
    if (OCCASIONS.some((occasion) => occasion.test(pair))) return [i, i + 1];
    return i > 0 && OCCASION.test(form) && !DETERMINER.test(forms[i - 1] ?? '') ? [i] : [];
  });
}

/** A question for which minister or which coach there is asks who that is; so does one for somebody's coach. */
function personal(kind: Kind, concepts: readonly Concept[], focus: number): Kind {
  if (kind === 'whois' && concepts.some(isTelling) && concepts.some(({ isName }) => isName)) return 'who';
  const form = concepts[focus]?.form ?? '';
  const noun = form.replace(/s$/, '');
  return kind === 'what' && (OFFICES.has(noun) || RELATIONS.has(noun)) && !THINGS.has(form) ? 'who' : kind;
}

const THINGS = new Set(readList('search/data/named-things.txt'));

const DAYS = new Set(['date', 'jour', 'day']);
const NAMING = new Set(readList('search/data/naming.txt'));

const isTelling = ({ isName, isNumber, form }: Concept) => !isName && !isNumber && !ASKING_NOUNS.has(form);

/** A participle that is typed without its accent is a stop word, and what the question is about. */
const BORN =
  /\b((?:est|[ée]tait|fut|soit)(?:[ -](?:il|elle|t-il|t-elle|on))?) ne(?=s?e?s? *(?:$|[?.!,]|(?:en|le|la|a|à|au|ou|où|quand|dans|et) ))/giu;

function withAccents(text: string): string {
  return text.replace(BORN, '$1 né');
}

/** Words of courtesy where a question begins or ends with them, and else what it is about (`qui a dit merci à …`). */
const COURTESY = new Set(['merci', 'thanks', 'salut']);

function isAsking({ stop, form }: Term, language: Language, isEdge: boolean): boolean {
  return stop || (isQuestionWord(form, language) && (isEdge || !COURTESY.has(form)));
}

/** The rarity of a word that no passage has. */
const RAREST = 8;

/**
 * The inverse document frequency of BM25 (Robertson and Spärck Jones), with Lucene's 1 + to keep it positive, on a
 * scale that is the same for folders of any size.
 */
export function rarity(frequency: number, passages: number): number {
  const idf = (n: number) => Math.log(1 + (passages - n + 0.5) / (n + 0.5));
  return (RAREST * idf(frequency)) / idf(0);
}

/** A concept that is rarer than this tells more than what kind of answer is wanted. */
const TELLING = 1;
const FOCUSING = new Set(readList('search/data/focusing.txt'));

/** The concept that follows a word such as `quel`, `combien` or `which`. */
function focusOf(forms: readonly string[], concepts: readonly Concept[]): number {
  const asking = forms.findIndex((form) => FOCUSING.has(form));
  if (asking < 0) return -1;
  const next = forms
    .slice(asking + 1, asking + 5)
    .find((form) => concepts.some((concept) => concept.form === form));
  return concepts.findIndex((concept) => concept.form === next);
}
