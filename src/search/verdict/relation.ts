import { analyseWord } from '../../language/terms.js';
import { isRelation } from '../../lexicon/person-nouns.js';
import { WordList } from '../../lexicon/word-list.js';
import type { People, Person, Relation } from '../../people/persons/person.js';
import { isCitable } from '../../stories/story/story.js';
import type { Span } from '../../text/span.js';
import type { Corpus } from '../index/corpus.js';
import { askedValue } from '../question/asked-value.js';
import type { QueryTerm } from '../question/query-term.js';
import type { Question } from '../question/question.js';
import type { Excerpt } from './answer.js';
import { sentenceOf } from './sentence-of.js';

/** Words that ask what two people are to each other. */
const RELATING = new WordList('questions/relating');
/** A word that stands at least so surely for a query term means the same. */
const SAME = 0.5;

/**
 * What the stories say that one person is to another, where a question asks for that and for nothing else: "the lawyer
 * of X", "l’avocat du fils de X", "le lien entre X et Y".
 *
 * @param accepts Whether an excerpt may be of a file.
 */
export function relationTold(
  corpus: Corpus,
  people: People,
  question: Question,
  accepts: (file: string) => boolean,
): Omit<Excerpt, 'score'> | undefined {
  const isShown = ({ passage }: Relation) => isCitable(passage) && accepts(passage.file);
  const between = betweenTwo(people, question)?.find(isShown);
  if (between)
    return { passage: between.passage, answer: sentenceOf(between), value: between.span, alsoIn: [] };
  const told = ofOne(corpus, people, question).find(isShown);
  if (!told) return undefined;
  const answer = sentenceOf(told);
  const value = namedIn(people, told, answer);
  return { passage: told.passage, answer, ...(value ? { value } : {}), alsoIn: [] };
}

/** Where the one who is told of is named in a sentence. */
function namedIn(people: People, { who, passage }: Relation, { start, end }: Span): Span | undefined {
  return people
    .mentionsIn(passage)
    .find(({ person, span }) => person === who && start <= span.start && span.end <= end)?.span;
}

/** What two persons are to each other, where the question names them and asks for their relation. */
function betweenTwo(people: People, question: Question): readonly Relation[] | undefined {
  const { queryTerms } = question;
  const rest = queryTerms.filter(({ isName }) => !isName);
  if (rest.length === 0 || !rest.every(({ form }) => RELATING.has(form))) return undefined;
  const named = askedValue(question).names;
  if (named.length !== 2) return undefined;
  const [one, other] = named.map((name) =>
    personOf(
      people,
      name.flatMap((c) => queryTerms[c] ?? []),
    ),
  );
  if (!one || !other) return undefined;
  return one.relations.filter(({ who, of }) => who === other.id || of === other.id);
}

/** Who is to somebody what the question's nouns say, the noun next to the name first. */
function ofOne(corpus: Corpus, people: People, question: Question): readonly Relation[] {
  const { queryTerms } = question;
  const roles = queryTerms.filter(({ isName, form }) => !isName && isRelation(form));
  const names = queryTerms.filter((queryTerm) => !roles.includes(queryTerm));
  if (roles.length === 0 || names.length === 0 || !names.every(({ isName }) => isName)) return [];
  // "X's son's lawyer" goes from the name on, "the lawyer of the son of X" back to it.
  const inOrder = queryTerms[0]?.isName === true ? roles : roles.toReversed();
  let person = personOf(people, names);
  for (const role of inOrder.slice(0, -1)) person = person && whoIs(corpus, people, person, role);
  const last = inOrder.at(-1);
  return person && last ? relationsTo(corpus, person, last) : [];
}

const SON = /^(?:fils|son)$/;
/** Somebody of the same name as the father, who is told from him. */
const JUNIOR = /^(.+?),? (?:Jr\.?|Junior|fils)$/iu;

function whoIs(corpus: Corpus, people: People, person: Person, role: QueryTerm): Person | undefined {
  const [told] = relationsTo(corpus, person, role);
  if (told) return people.get(told.who);
  return SON.test(role.form)
    ? people.all.find(({ name }) => JUNIOR.exec(name)?.[1] === person.name)
    : undefined;
}

function relationsTo(
  { vocabulary, languages, storyOf, passages }: Corpus,
  { id, relations }: Person,
  { form, variants }: QueryTerm,
): Relation[] {
  return relations.filter(({ of, role, passage }) => {
    if (of !== id) return false;
    const language = languages[storyOf[passages.indexOf(passage)] ?? 0] ?? 'und';
    const { form: told, key } = analyseWord(role, language);
    const word = vocabulary.id(key);
    return told === form || variants.some((variant) => variant.word === word && variant.weight >= SAME);
  });
}

/** Whom names mean; of a father and a son of one name the father, where nothing tells the son. */
function personOf(people: People, names: readonly QueryTerm[]): Person | undefined {
  const found = people.find(names.map(({ text }) => text).join(' '));
  return found.find(({ name }) => !JUNIOR.test(name)) ?? found[0];
}
