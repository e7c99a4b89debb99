import { CALL } from '../../src/replies/limits.js';
import type { Call } from '../../src/replies/reply.js';

/** The parts of a call. */
interface CallParts {
  readonly command: string;
  readonly verb: string;
  readonly payload: string;
}

/**
 * The call that makes a command's `press` answer.
 *
 * @throws RangeError When it has more than 100 characters: payloads are ids, or cut to measure.
 */
export function makeCall(command: string, verb: string, payload: string): Call {
  const call = `${command}:${verb}:${payload}`;
  if (call.length > CALL) throw new RangeError(`Verbatim: a call of ${call.length} characters: ${call}`);
  return call;
}

/** How many characters of payload there is room for in a call. */
export function payloadRoom(command: string, verb: string): number {
  return CALL - command.length - verb.length - 2;
}

/** The parts of a call; nothing where it has another form. */
export function parseCall(call: string): CallParts | undefined {
  const [command, verb, ...payload] = call.split(':');
  if (command === undefined || verb === undefined || payload.length === 0) return undefined;
  return { command, verb, payload: payload.join(':') };
}
