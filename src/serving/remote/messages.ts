import type { Served, ServingCall, SuggestCall, Suggestions } from '../calls/calls.js';
import type { ToldError } from '../calls/errors.js';

/** What a thread asks of the stories that another one serves. */
export type RemoteAsked =
  | { readonly kind: 'call'; readonly id: number; readonly call: ServingCall }
  | { readonly kind: 'suggest'; readonly id: number; readonly call: SuggestCall };

/** What it is told, with how long a call that comes then would wait, in milliseconds. */
export type RemoteSaid = { readonly id: number; readonly wait: number } & (
  | { readonly kind: 'answered'; readonly answer: Served | Suggestions }
  | { readonly kind: 'failed'; readonly error: ToldError }
);
