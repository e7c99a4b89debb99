import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder, sharedFolder } from '../folder.js';
import { until } from '../standin/until.js';
import { verbatim } from '../terminal/run.js';

const STORIES = sharedFolder({
  'phare.md': `---
title: Le phare
author: Anne Roux
---

<!-- p. 12 -->

Le phare d’Ar-Men a été construit en 1881 par l’ingénieur Paul Petit.

« Il tiendra mille ans », a déclaré Paul Petit à la presse.

<!-- Le code de la porte est 4711. -->
`,
});

const client = new Client({ name: 'test', version: '1' });

beforeAll(async () => {
  const args = [path.resolve('dist/src/main.js'), 'mcp', '--knowledge', STORIES];
  await client.connect(new StdioClientTransport({ command: process.execPath, args, cwd: STORIES }));
}, 60_000);
afterAll(() => client.close());

async function call(name: string, args: Record<string, unknown> = {}) {
  const { structuredContent, isError } = await client.callTool({ name, arguments: args });
  return { ...(structuredContent as Record<string, unknown>), isError };
}

describe('the stories for an assistant', () => {
  it('have five tools, none of which changes anything', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['ask', 'who', 'cite', 'stories', 'read']);
    for (const { annotations } of tools) expect(annotations).toMatchObject({ readOnlyHint: true });
  });

  it('answer a question with the words, the place, the verdict and how sure it is', async () => {
    const told = await call('ask', { question: 'Qui a construit le phare d’Ar-Men ?', limit: 1 });
    expect(told).toMatchObject({
      verdict: 'answered',
      probability: expect.any(Number),
      excerpts: [{ file: 'phare.md', pages: ['12', '12'], value: expect.stringContaining('Paul Petit') }],
    });
  });

  it('answer from what changes in the folder, a moment later', async () => {
    const question = 'Qui a peint la barque de Douarnenez ?';
    const isTold = async () => JSON.stringify(await call('ask', { question })).includes('Kermarec');
    expect(await isTold()).toBe(false);
    writeFileSync(
      path.join(STORIES, 'barque.md'),
      '# La barque\n\nLa barque de Douarnenez a été peinte par Jeanne Kermarec.\n',
    );
    await until('it is told', isTold);
    rmSync(path.join(STORIES, 'barque.md'));
    await until('it is told no more', async () => !(await isTold()));
  });

  it('tell who somebody is', async () => {
    expect(await call('who', { name: 'Petit' })).toMatchObject({ persons: [{ name: 'Paul Petit' }] });
  });

  it('give what somebody says', async () => {
    expect(await call('cite', { speaker: 'Paul Petit' })).toMatchObject({
      quotations: [{ text: 'Il tiendra mille ans', person: 'Paul Petit' }],
    });
  });

  it('are listed', async () => {
    expect(await call('stories')).toMatchObject({ stories: [{ file: 'phare.md', author: 'Anne Roux' }] });
  });

  it('are read from a passage on, with where each stands', async () => {
    const told = await call('read', { file: 'phare.md', from: 1 });
    expect(told).toMatchObject({
      passages: [{ index: 1, source: expect.stringContaining('p.\u00a012') }],
      next: null,
    });
  });

  it('show nothing that an author hid', async () => {
    const all = [
      await call('read', { file: 'phare.md' }),
      await call('ask', { question: 'Quel est le code de la porte ?' }),
      await call('cite'),
    ];
    expect(JSON.stringify(all)).not.toContain('4711');
  });

  it('say where there is no such story', async () => {
    expect(await call('read', { file: '../../etc/passwd' })).toMatchObject({ isError: true });
  });

  it('are wanting where the folder has none: one line, and exit code 2', async () => {
    expect(await verbatim(['mcp', '--knowledge', makeFolder()])).toMatchObject({ code: 2, out: '' });
  });
});
