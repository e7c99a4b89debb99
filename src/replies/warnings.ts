import type { KnowledgeError } from '../stories/problems/error.js';
import type { Problem, ProblemKind, Warning } from '../stories/problems/warning.js';
import { clean } from './runs.js';
import { problemWording } from './wording/problems.js';
import type { ReplyLanguage } from './wording.js';

/** What is wrong with a file, without its name. */
export function problemText(
  { problem, leftOut, kept }: Omit<Warning, 'file'>,
  language: ReplyLanguage,
): string {
  const w = problemWording[language];
  const state = leftOut === true ? w.leftOut : kept === true ? w.kept : '';
  return clean(`${state}${wordingOf(problem, language)}`);
}

/**
 * A warning as one line: `folder/file:line: what is wrong`.
 *
 * @param folder The name of the stories' folder.
 */
export function warningText(warning: Warning, folder: string, language: ReplyLanguage): string {
  const { file, line } = warning;
  const path = file === '.' ? folder : `${folder}/${file}`;
  const where = clean(line === undefined ? path : `${path}:${line}`);
  return problemWording[language].warning(where, problemText(warning, language));
}

/** Why a folder of stories cannot be used, and what to do: one line. */
export function folderText(
  { folder, problem }: Pick<KnowledgeError, 'folder' | 'problem'>,
  language: ReplyLanguage,
): string {
  const w = problemWording[language];
  if (problem.kind === 'refused')
    return clean(w.closed(folder, w.folders[problem.code] ?? w.problems.refused(problem)));
  const [first, ...others] = problem.warnings;
  if (first === undefined) return clean(w.storyless(folder));
  return clean(w.unreadable(folder, w.warning(first.file, problemText(first, language)), others.length));
}

function wordingOf<Kind extends ProblemKind>(problem: Problem<Kind>, language: ReplyLanguage): string {
  const texts: { readonly [K in Kind]: (problem: Problem<K>) => string } = problemWording[language].problems;
  return texts[problem.kind](problem);
}
