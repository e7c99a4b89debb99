import type { Question } from '../../question/question.js';
import {
  askingAt,
  auxiliaryBefore,
  isSwapped,
  type QuestionToken,
  questionTokens,
} from './question-tokens.js';
import { englishVerb, frenchVerb } from './question-verb.js';
import { voiceAt } from './voice.js';

/** Who does what a verb tells, or to whom it is done. */
export type Role = 'agent' | 'patient';

/** What a question's verb makes of those whom it names, and of what it asks for. */
export interface QuestionRoles {
  /** The number of the query term that is the verb. */
  readonly verb: number;
  /** Of the one asked for, where that is told. */
  readonly asked: Role | undefined;
  /** Of query terms, by their numbers. */
  readonly of: ReadonlyMap<number, Role>;
}

/** A question's words around its verb. */
interface Build {
  readonly tokens: readonly QuestionToken[];
  readonly verb: number;
  /** Where the question word stands, or -1; where the auxiliary before the verb does. */
  readonly asking: number;
  readonly auxiliary: number;
  readonly isEnglish: boolean;
  readonly isPassive: boolean;
}

/** The roles around a question's verb; undefined where no verb is found. */
export function questionRoles(question: Question): QuestionRoles | undefined {
  const tokens = questionTokens(question);
  const isEnglish = question.language === 'en';
  const verb = isEnglish ? englishVerb(tokens) : frenchVerb(tokens);
  const queryTerm = tokens[verb]?.queryTerm ?? -1;
  if (queryTerm < 0 || question.queryTerms[queryTerm]?.isName) return undefined;
  const auxiliary = auxiliaryBefore(tokens, verb);
  const isPassive = voiceOf(tokens, auxiliary, verb) === 'passive';
  const build = { tokens, verb, asking: askingAt(tokens), auxiliary, isEnglish, isPassive };
  const subjects = subjectsOf(build);
  const asksSubject = subjects.length === 0 && isAskedSubject(build);
  const hasSubject = subjects.length > 0 || asksSubject || tokens.some(isSwapped);
  const of = new Map<number, Role>(hasSubject ? complementsOf(build) : agentsAfter(build));
  for (const subject of subjects) of.set(subject, isPassive ? 'patient' : 'agent');
  return { verb: queryTerm, asked: askedRole(build, asksSubject, hasSubject), of };
}

/** The voice of the verb, with the subject left out that may stand between it and its auxiliary. */
function voiceOf(tokens: readonly QuestionToken[], auxiliary: number, verb: number) {
  if (auxiliary < 0) return voiceAt(tokens, verb);
  const between = tokens
    .slice(auxiliary + 1, verb)
    .filter(({ tags }) => tags.has('been') || tags.has('be') || tags.has('have'));
  const words = [...tokens.slice(0, auxiliary + 1), ...between, ...tokens.slice(verb)];
  return voiceAt(words, auxiliary + 1 + between.length);
}

const INTRODUCING = /^(?:est|ce|que|qu|pourquoi|quand|comment|combien|when|why|how|where)$/;

/** The words of the verb's subject, up to a preposition; none where that is asked for. */
function subjectsOf({ tokens, asking, auxiliary, verb, isEnglish }: Build): number[] {
  const isAsked = asking >= 0 && asking < verb;
  if (isEnglish && auxiliary < 0 && isAsked) return [];
  const isInverted = isEnglish && auxiliary >= 0 && (asking < 0 || isAsked);
  const from = isInverted ? auxiliary + 1 : isAsked ? asking + 1 : 0;
  const to = isInverted || auxiliary < 0 ? verb : auxiliary;
  const found: number[] = [];
  for (let at = from; at < to; at++) {
    const { tags, queryTerm, isContent, isCapital, low } = tokens[at] as QuestionToken;
    if (INTRODUCING.test(low)) continue;
    if (found.length > 0 && (tags.has('prep') || tags.has('clause'))) break;
    // What follows "quel" or "combien de" without a determiner is the thing asked for.
    const first = tokens[asking + 1]?.tags.has('of') ? asking + 2 : asking + 1;
    const isAskedNoun = !isEnglish && isAsked && at === first && !isCapital;
    if (isContent && !isAskedNoun) found.push(queryTerm);
  }
  return found;
}

/** Whether the question word, perhaps with its noun, is the subject: nothing shows that another is. */
function isAskedSubject({ tokens, asking, verb }: Build): boolean {
  if (asking < 0 || asking > verb || tokens[asking - 1]?.tags.has('prep')) return false;
  return !tokens
    .slice(asking, verb)
    .some((token) => isSwapped(token) || token.tags.has('do') || OBJECT.test(token.low));
}

const OBJECT = /^(?:que|qu|whom)$/;

/** What follows the verb without a preposition, or with "par" and "by" where it is passive. */
function complementsOf(build: Build): [number, Role][] {
  const { tokens, verb, isPassive } = build;
  if (isPassive) return agentsAfter(build);
  const found: [number, Role][] = [];
  for (let at = verb + 1; at < tokens.length; at++) {
    const { tags, queryTerm, isContent } = tokens[at] as QuestionToken;
    if (tags.has('prep') || tags.has('clause') || tags.has('and')) break;
    if (isContent) found.push([queryTerm, 'patient']);
  }
  return found;
}

function agentsAfter({ tokens, verb, isPassive }: Build): [number, Role][] {
  const by = tokens.findIndex(({ tags }, at) => at > verb && tags.has('prep'));
  if (!isPassive || !tokens[by]?.tags.has('by')) return [];
  const found: [number, Role][] = [];
  for (let at = by + 1; at < tokens.length && !tokens[at]?.tags.has('prep'); at++)
    if (tokens[at]?.isContent) found.push([tokens[at]?.queryTerm ?? -1, 'agent']);
  return found;
}

function askedRole(
  { tokens, asking, isPassive }: Build,
  asksSubject: boolean,
  hasSubject: boolean,
): Role | undefined {
  if (asking < 0) return undefined;
  const [before, last] = [tokens[asking - 1], tokens.at(-1)];
  if (before?.tags.has('by') || (isPassive && last?.tags.has('by'))) return 'agent';
  if (before?.tags.has('prep') || last?.tags.has('prep')) return undefined;
  if (asksSubject) return isPassive ? 'patient' : 'agent';
  return hasSubject && !isPassive ? 'patient' : undefined;
}
