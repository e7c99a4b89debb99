import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { FORMS } from '../../src/forms/schemas.js';
import { verbatim } from './run.js';

const KNOWLEDGE = path.resolve('knowledge');
const source = (file: string) => readFileSync(path.join(KNOWLEDGE, file), 'utf8');
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

const schemas = new Ajv2020({ strict: false });

async function read<Form extends z.ZodType>(form: Form, ...args: string[]): Promise<z.infer<Form>> {
  const { code, out, err } = await verbatim([...args, '--json', '--knowledge', KNOWLEDGE]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const told: unknown = JSON.parse(out);
  expect(schemas.validate(z.toJSONSchema(form), told), schemas.errorsText()).toBe(true);
  return form.parse(told);
}

describe('what scripts read', () => {
  it('is an answer, whose excerpts stand in their files at their lines', async () => {
    const { excerpts } = await read(FORMS.ask, 'ask', 'Qui est l’avocat de Jared Kushner ?');
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
    for (const { mentions } of await read(FORMS.people, 'people'))
      for (const { file, start, end, text } of mentions)
        expect(squeezed(source(file).slice(start, end))).toBe(squeezed(text));
  });

  it('is one person, or several of one name', async () => {
    expect((await read(FORMS.people, 'who', 'Kushner')).map(({ name }) => name)).toEqual(['Jared Kushner']);
  });

  it('is all quotations, which stand in their files', async () => {
    for (const { file, start, end, text } of await read(FORMS.quotes, 'quotes'))
      expect(squeezed(source(file).slice(start, end))).toBe(squeezed(text));
  });

  it('is the quotations of a speaker', async () => {
    const found = await read(FORMS.quotes, 'cite', '--speaker', 'Lowell');
    expect(new Set(found.map(({ person, speaker }) => person ?? speaker))).toEqual(new Set(['Abbe Lowell']));
  });

  it('is the stories with what was wrong', async () => {
    expect((await read(FORMS.stories, 'stories')).stories).toHaveLength(5);
  });

  it.each(Object.keys(FORMS) as (keyof typeof FORMS)[])('is published as a JSON Schema: %s', async (name) => {
    const schema = `${JSON.stringify(z.toJSONSchema(FORMS[name]), null, 2)}\n`;
    await expect(schema).toMatchFileSnapshot(`../../docs/schemas/${name}.json`);
  });
});
