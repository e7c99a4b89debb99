import { createRequire } from 'node:module';
import { pino } from 'pino';

/** The part of a logger that the service writes to. */
export type Log = pino.Logger;

/** The tokens in addresses of Discord's: whoever has one can answer in the bot's name for 15 minutes. */
const ADDRESS_TOKEN = /((?:interactions|webhooks)\/\d{1,20}\/)[^/\s"'?]+/g;

/**
 * A log on stderr, one JSON object a line or on a terminal for eyes to read, in which no secret can stand: neither those
 * given, nor the tokens of interactions.
 *
 * @param level One of pino's: trace, debug, info, warn, error, fatal, silent.
 */
export function makeLog(level: string, secrets: readonly string[] = []): Log {
  const out = pino.destination({ dest: 2, sync: true });
  // Whoever read the log is gone; people still ask.
  out.on('error', () => undefined);
  const shown = process.stderr.isTTY ? lineForEyes(process.stderr.hasColors()) : (line: string) => line;
  const write = (line: string) => out.write(shown(scrub(line, secrets)));
  return pino({ level, base: null, serializers: { err: describeError } }, { write });
}

/**
 * What shows a line of the log to eyes: the time, the level in a word, the message, and what belongs to it below.
 *
 * @param colorize Whether levels have colours.
 */
export function lineForEyes(colorize: boolean): (line: string) => string {
  // Only a terminal needs it, and no command that ends does.
  const { prettyFactory }: typeof import('pino-pretty') = createRequire(import.meta.url)('pino-pretty');
  return prettyFactory({ colorize, translateTime: 'SYS:HH:MM:ss', singleLine: true });
}

/** A text without secrets. */
export function scrub(text: string, secrets: readonly string[]): string {
  const open = secrets
    .filter((secret) => secret !== '')
    .reduce((kept, secret) => kept.replaceAll(secret, '[secret]'), text);
  return open.replace(ADDRESS_TOKEN, '$1[secret]');
}

/** What helps of an error: not what was sent, which is what people wrote. */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  const { code, status, method, url } = error as Error &
    Record<'code' | 'status' | 'method' | 'url', unknown>;
  return { name, message, code, status, method, url, stack };
}
