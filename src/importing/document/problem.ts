/** Why a document cannot be imported, and what is known of it: data, which the replies word. */
export type ImportProblem =
  /** Its name has an ending that no reader knows. */
  | { readonly kind: 'form'; readonly ending: string }
  /** In bytes, packed or unpacked. */
  | { readonly kind: 'large'; readonly bytes: number; readonly most: number }
  /** Not what its ending says, or broken. */
  | { readonly kind: 'broken'; readonly message: string }
  | { readonly kind: 'locked' }
  /** No words in it: a scan, a page of pictures. */
  | { readonly kind: 'wordless' }
  /** It was not read in so many seconds. */
  | { readonly kind: 'slow'; readonly seconds: number }
  /** Made to be read by no program. */
  | { readonly kind: 'hostile'; readonly message: string };

/** A document that cannot be imported; its problem says why. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly problem: ImportProblem;

  constructor(problem: ImportProblem) {
    super(`Import: ${problem.kind}${'message' in problem ? `: ${problem.message}` : ''}`);
    this.problem = problem;
  }
}

/** What went wrong while a document was read, as a problem of it. */
export function importProblemOf(error: unknown): ImportProblem {
  if (error instanceof ImportError) return error.problem;
  const message = error instanceof Error ? error.message : String(error);
  // Elements within elements, so many that no stack holds them.
  return error instanceof RangeError ? { kind: 'hostile', message } : { kind: 'broken', message };
}
