import { toldError } from '../calls/errors.js';
import type { Answerer } from '../serving.js';
import type { RemoteAsked, RemoteSaid } from './messages.js';

/** Asks the stories what another thread wants to know of them, and gives what it is to be told. */
export async function relay(answerer: Answerer, asked: RemoteAsked): Promise<RemoteSaid> {
  const { id } = asked;
  try {
    const answer = await (asked.kind === 'call' ? answerer.call(asked.call) : answerer.suggest(asked.call));
    return { kind: 'answered', id, answer, wait: answerer.wait };
  } catch (error) {
    return { kind: 'failed', id, error: toldError(error), wait: answerer.wait };
  }
}
