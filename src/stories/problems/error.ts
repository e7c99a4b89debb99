import type { Problem, Warning } from './warning.js';

/** Why a folder cannot be used: the file system's code, or that it holds no story, with what is wrong with its files. */
type FolderProblem =
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'storyless'; readonly warnings: readonly Warning[] };

/** The folder of stories cannot be used at all; `folderText` of the replies says so to a person. */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError';
  readonly folder: string;
  readonly problem: FolderProblem;

  constructor(folder: string, problem: FolderProblem) {
    super(`Stories: the folder "${folder}" ${problem.kind === 'refused' ? problem.code : 'holds no story'}`);
    this.folder = folder;
    this.problem = problem;
  }
}

/** Why a file was left out. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.kind);
    this.problem = problem;
  }
}

/** What a failed attempt to read a file says. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Unreadable) return error.problem;
  const { code, message } = error as NodeJS.ErrnoException;
  return code === undefined ? { kind: 'unexpected', message } : { kind: 'refused', code };
}
