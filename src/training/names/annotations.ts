import { readFileSync } from 'node:fs';

/** The annotated names of each story: their offsets in the source, as "start-end". */
export type Annotations = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads annotations in JSON lines: `{"file","mentions":[{"start","end"}]}`. */
export function readAnnotations(file: string): Annotations {
  return new Map(
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => {
        const { file, mentions } = JSON.parse(line) as {
          file: string;
          mentions: { start: number; end: number }[];
        };
        return [file, new Set(mentions.map(({ start, end }) => `${start}-${end}`))];
      }),
  );
}

/** A number that depends on nothing but the text: FNV-1a, 32 bits. */
export function hash(text: string): number {
  let sum = 2166136261;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 16777619) >>> 0;
  return (sum ^ (sum >>> 13)) >>> 0;
}
