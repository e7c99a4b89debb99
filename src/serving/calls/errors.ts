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
