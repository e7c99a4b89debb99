import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { verbatim } from './run.js';

/** The forms that scripts are promised, as DESIGN.md has them. */
const lines = z.tuple([z.number().int().min(1), z.number().int().min(1)]);
const pages = z.tuple([z.string(), z.string()]).optional();
const place = { pages, file: z.string(), start: z.number().int().min(0), end: z.number().int().min(0) };
const answers = z.strictObject({
  id: z.union([z.string(), z.number()]).optional(),
  question: z.string(),
  language: z.enum(['fr', 'en', 'und']),
  verdict: z.enum(['answered', 'likely', 'related', 'nothing']),
  probability: z.number().min(0).max(1),
  excerpts: z.array(
    z.strictObject({
      origin: z.literal('folder'),
      ...place,
      lines,
      title: z.string(),
      headings: z.array(z.string()),
      kind: z.enum(['prose', 'dialogue', 'list', 'table', 'code', 'question']),
      text: z.string(),
      answer: z.string(),
      value: z.string().nullable(),
      score: z.number(),
    }),
  ),
  ms: z.number().min(0),
});
const people = z.array(
  z.strictObject({
    name: z.string(),
    aliases: z.array(z.string()),
    descriptions: z.array(z.strictObject({ ...place, lines, text: z.string() })),
    mentions: z.array(z.strictObject({ ...place, text: z.string() })).min(1),
  }),
);
const quotes = z.array(
  z.strictObject({
    ...place,
    lines,
    text: z.string(),
    kind: z.enum(['speech', 'fragment']),
    speaker: z.string().nullable(),
    person: z.string().nullable(),
    organisation: z.boolean(),
    cue: z.string().nullable(),
    rule: z.string().nullable(),
  }),
);
const stories = z.strictObject({
  stories: z.array(
    z.strictObject({
      file: z.string(),
      title: z.string(),
      language: z.enum(['fr', 'en', 'und']),
      publisher: z.string().optional(),
      author: z.string().optional(),
      date: z.string().optional(),
      url: z.string().optional(),
      passages: z.number().int().min(1),
      characters: z.number().int().min(1),
    }),
  ),
  warnings: z.array(z.strictObject({ file: z.string(), line: z.number().optional(), message: z.string() })),
});

const KNOWLEDGE = path.resolve('knowledge');
const source = (file: string) => readFileSync(path.join(KNOWLEDGE, file), 'utf8');
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

async function read<Form extends z.ZodType>(form: Form, ...args: string[]): Promise<z.infer<Form>> {
  const { code, out, err } = await verbatim([...args, '--json', '--knowledge', KNOWLEDGE]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return form.parse(JSON.parse(out));
}

describe('what scripts read', () => {
  it('is an answer, whose excerpts stand in their files at their lines', async () => {
    const { excerpts } = await read(answers, 'ask', 'Qui est l’avocat de Jared Kushner ?');
    expect(excerpts.length).toBeGreaterThan(0);
    for (const {
      file,
      start,
      text,
      answer,
      lines: [first],
    } of excerpts) {
      expect(text).toContain(answer);
      expect(source(file).slice(0, start).split('\n')).toHaveLength(first);
    }
  });

  it('is all persons, whose mentions stand in their files', async () => {
    for (const { mentions } of await read(people, 'people'))
      for (const { file, start, end, text } of mentions)
        expect(squeezed(source(file).slice(start, end))).toBe(squeezed(text));
  });

  it('is one person, or several of one name', async () => {
    expect((await read(people, 'who', 'Kushner')).map(({ name }) => name)).toEqual(['Jared Kushner']);
  });

  it('is all quotations, which stand in their files', async () => {
    for (const { file, start, end, text } of await read(quotes, 'quotes'))
      expect(squeezed(source(file).slice(start, end))).toBe(squeezed(text));
  });

  it('is the quotations of a speaker', async () => {
    const found = await read(quotes, 'cite', '--speaker', 'Lowell');
    expect(new Set(found.map(({ person, speaker }) => person ?? speaker))).toEqual(new Set(['Abbe Lowell']));
  });

  it('is the stories with what was wrong', async () => {
    expect((await read(stories, 'stories')).stories).toHaveLength(5);
  });
});
