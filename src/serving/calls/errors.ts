/** A call was not answered, for the worker that serves them died, and another is not there yet. */
export class AwayError extends Error {
  override readonly name = 'AwayError';

  constructor() {
    super('Serving: the stories are not there to answer from; they are being opened again');
  }
}

/** The worker that serves the stories died before it ever answered. */
export class WorkerError extends Error {
  override readonly name = 'WorkerError';
}

/** An error as it goes from one thread to another. */
export interface ToldError {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
}

/** What is told of an error to another thread. */
export function toldError(error: unknown): ToldError {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  return { name, message, stack };
}

/** The error that another thread told of. */
export function errorOf({ name, message, stack }: ToldError): Error {
  return Object.assign(new Error(message), { name, ...(stack === undefined ? {} : { stack }) });
}
