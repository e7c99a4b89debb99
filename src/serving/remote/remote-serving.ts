import type { Served, ServingCall, SuggestCall, Suggestions } from '../calls/calls.js';
import { errorOf } from '../calls/errors.js';
import type { Answerer } from '../serving.js';
import type { RemoteAsked, RemoteSaid } from './messages.js';

/** Who waits for an answer. */
interface Waiting {
  readonly resolve: (answer: Served | Suggestions) => void;
  readonly reject: (error: Error) => void;
}

/** The stories as a thread reaches them that another one serves. */
export class RemoteServing implements Answerer {
  readonly #ask: (asked: RemoteAsked) => void;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;
  #wait = 0;

  /** @param ask Has the other thread asked. */
  constructor(ask: (asked: RemoteAsked) => void) {
    this.#ask = ask;
  }

  get wait(): number {
    return this.#wait;
  }

  call(call: ServingCall): Promise<Served> {
    return this.#send((id) => ({ kind: 'call', id, call })) as Promise<Served>;
  }

  suggest(call: SuggestCall): Promise<Suggestions> {
    return this.#send((id) => ({ kind: 'suggest', id, call })) as Promise<Suggestions>;
  }

  /** Takes what the other thread says. */
  hear(said: RemoteSaid): void {
    this.#wait = said.wait;
    const waiting = this.#waiting.get(said.id);
    this.#waiting.delete(said.id);
    if (said.kind === 'answered') waiting?.resolve(said.answer);
    else waiting?.reject(errorOf(said.error));
  }

  #send(asked: (id: number) => RemoteAsked): Promise<Served | Suggestions> {
    return new Promise((resolve, reject) => {
      this.#asked += 1;
      this.#waiting.set(this.#asked, { resolve, reject });
      this.#ask(asked(this.#asked));
    });
  }
}
