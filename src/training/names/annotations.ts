import { readFileSync } from 'node:fs';
import type { Span } from '../../text/span.js';

/** The annotated names of each story: their offsets in the source, as "start-end". */
export type Annotations = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads annotations in JSON lines: `{"file","mentions":[{"start","end"}]}`. */
export function readAnnotations(file: string): Annotations {
  return new Map(
    lines<{ file: string; mentions: Span[] }>(file).map(({ file, mentions }) => [
      file,
      new Set(mentions.map(({ start, end }) => `${start}-${end}`)),
    ]),
  );
}

function lines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

/** A number that depends on nothing but the text: FNV-1a, 32 bits. */
export function hash(text: string): number {
  let sum = 2166136261;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 16777619) >>> 0;
  return (sum ^ (sum >>> 13)) >>> 0;
}
