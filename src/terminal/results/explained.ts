import { rounded } from '../../forms/json.js';
import type { Library } from '../../library.js';
import { clean } from '../../replies/runs.js';
import type { Explanation } from '../../search/explanation.js';
import type { Contribution } from '../../search/rank/weights.js';
import type { TerminalWording } from '../arguments/terminal-wording.js';

/** What decided an answer, for people to read: a line a feature, what it adds, of its value and its weight. */
export function explanationText(library: Library, explanation: Explanation, w: TerminalWording): string {
  const { kind, terms, isDefinition, excerpts, judgement } = explanation;
  const { explained } = w;
  const lines = [explained.kind(kind), `${explained.terms}: ${terms.map(termText).join(', ')}`];
  if (isDefinition) lines.push(explained.definition);
  for (const [i, { passage, answer, score, ofPassage, ofSentence }] of excerpts.entries()) {
    const words = clean(passage.text.slice(answer.start, answer.end));
    lines.push('', `${i + 1}. ${score.toFixed(2)}  ${library.citation(passage.place)}  ${words}`);
    lines.push(...contributionLines(explained.passage, ofPassage));
    lines.push(...contributionLines(explained.sentence, ofSentence));
  }
  if (judgement) {
    const { verdict, odds, probability, vetoes, contributions } = judgement;
    lines.push('', `${verdict}  ${odds.toFixed(2)}  ${(100 * probability).toFixed(0)} %`);
    if (vetoes.length > 0) lines.push(explained.vetoes(vetoes));
    lines.push(...contributionLines(explained.verdict, contributions));
  }
  return `${lines.join('\n')}\n`;
}

const termText = ({ text, idf }: Explanation['terms'][number]) => `${clean(text)} ${idf.toFixed(1)}`;

function contributionLines(title: string, contributions: readonly Contribution[]): string[] {
  const sum = contributions.reduce((whole, { contribution }) => whole + contribution, 0);
  return [
    `   ${title} ${sum.toFixed(2)}`,
    ...contributions.map(
      ({ feature, value, weight, contribution }) =>
        `     ${contribution.toFixed(2).padStart(6)}  ${feature} (${value.toFixed(2)} × ${weight.toFixed(2)})`,
    ),
  ];
}

/** What decided an answer, in the form that scripts read. */
export function explanationJson(library: Library, explanation: Explanation) {
  const { question, kind, terms, isDefinition, excerpts, judgement } = explanation;
  const rows = (contributions: readonly Contribution[]) =>
    contributions.map(({ feature, value, weight, contribution }) => ({
      feature,
      value: rounded(value),
      weight: rounded(weight),
      contribution: rounded(contribution),
    }));
  return {
    question,
    kind,
    terms: terms.map(({ text, idf }) => ({ text, idf: rounded(idf) })),
    definition: isDefinition,
    excerpts: excerpts.map(({ passage, answer, score, ofPassage, ofSentence }) => ({
      ...passage.place,
      title: library.story(passage.file)?.title ?? passage.file,
      answer: passage.text.slice(answer.start, answer.end),
      score: rounded(score),
      passage: rows(ofPassage),
      sentence: rows(ofSentence),
    })),
    verdict: judgement?.verdict ?? 'nothing',
    odds: judgement ? rounded(judgement.odds) : null,
    probability: rounded(judgement?.probability ?? 0),
    vetoes: judgement?.vetoes ?? [],
    contributions: rows(judgement?.contributions ?? []),
  };
}
