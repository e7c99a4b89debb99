import { readFileSync } from 'node:fs';
import type { Story } from '../../stories/story/story.js';
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

/** A word that is a part of a name of somebody, or the whole of it, by story: offsets in the source, ascending. */
export type Traces = ReadonlyMap<string, readonly Span[]>;

/** Finds what names the characters of a cast, in JSON lines: `{"file","pattern","flags"}`. */
export function tracesOf(file: string, stories: readonly Story[]): Traces {
  const cast = lines<{ file: string; pattern: string; flags: string }>(file);
  return new Map(
    stories.map(({ file, source }) => [
      file,
      cast
        .filter((one) => one.file === file)
        .flatMap(({ pattern, flags }) => [...source.matchAll(new RegExp(pattern, `g${flags}`))])
        .map(({ 0: text, index }) => ({ start: index, end: index + text.length }))
        .sort((a, b) => a.start - b.start),
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
