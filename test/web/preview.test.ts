import { describe, expect, it } from 'vitest';
import type { PageReply } from '../../src/web/preview/messages.js';
import { previewApp } from '../../src/web/preview/preview.js';
import { sharedFolder } from '../folder.js';
import { openServing } from './serving.js';

const HOST = '127.0.0.1:4880';
const folder = sharedFolder({
  'phare.md':
    '# Le phare <b>rouge</b>\n\nLe phare de Kerbel mesure quarante mètres & plus, <script>alert(1)</script> dit-on.\n\nAnne Martin, maire de Kerbel, a dit : « Il pleut trop ici pour nous tous. »\n',
});
const stories = openServing(folder);
const app = previewApp(stories, 'fr');

/** Asks as the page itself does, or with other headers. */
function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  const sent = {
    host: HOST,
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
    ...headers,
  };
  return app.request(path, {
    method: 'POST',
    headers: sent,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

async function reply(call: object): Promise<PageReply> {
  const response = await post('/api/call', { language: 'fr', ...call });
  expect(response.status).toBe(200);
  return (await response.json()) as PageReply;
}

describe('the preview', () => {
  it('answers a question with the words of the story, its source and its buttons', async () => {
    const { html, asked, beside } = await reply({
      kind: 'message',
      text: 'Combien mesure le phare de Kerbel ?',
    });
    expect(html).toContain('quarante mètres');
    expect(html).toContain('phare.md:3');
    expect(html).toMatch(/data-call="stories:read:[^"]+"/);
    expect(asked?.question).toBe('Combien mesure le phare de Kerbel ?');
    expect(beside).toBe(false);
  });

  it('shows markup of a story and of a question as the words that it is', async () => {
    const { html } = await reply({
      kind: 'command',
      name: 'ask',
      given: { question: 'Combien mesure le phare <img src=x onerror=alert(1)> ?' },
    });
    expect(html).not.toMatch(/<(?:script|img|b>)/);
    expect(html).toContain('&lt;img src=x');
  });

  it('lets a button answer in the language of the page', async () => {
    const list = await reply({ kind: 'command', name: 'stories', given: {}, language: 'en' });
    expect(list.html).toContain('lang="en"');
    const { html } = await reply({ kind: 'press', call: 'no:such:button', language: 'en' });
    expect(html).toContain('This button no longer leads anywhere');
  });

  it('suggests what may go on from what is typed', async () => {
    const body = { command: 'who', option: 'name', typed: 'ann', language: 'fr' };
    const choices = await (await post('/api/suggest', body)).json();
    expect(JSON.stringify(choices)).toContain('Anne Martin');
  });

  it('opens in the language that the browser asks for, and in another by a link', async () => {
    const open = async (path: string, accept: string) => {
      const headers = { host: HOST, 'accept-language': accept };
      return (await app.request(path, { headers })).text();
    };
    expect(await open('/', 'en-GB,en;q=0.9')).toContain('<html lang="en">');
    expect(await open('/', 'de')).toContain('<html lang="fr">');
    expect(await open('/?lang=en', 'fr')).toContain('<html lang="en">');
  });

  it('answers only who asks for this machine by a name of its own', async () => {
    const status = async (host: string) => (await app.request('/', { headers: { host } })).status;
    for (const host of [HOST, 'localhost:4880', '[::1]:4880', 'LOCALHOST'])
      expect(await status(host)).toBe(200);
    for (const host of ['evil.example', '127.0.0.1.evil.example:4880', 'localhost.evil.example', ''])
      expect(await status(host)).toBe(421);
  });

  it('answers only its own page', async () => {
    const body = { kind: 'message', text: 'bonjour', language: 'fr' };
    const status = async (headers: Record<string, string>) => (await post('/api/call', body, headers)).status;
    expect(await status({})).toBe(200);
    expect(await status({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await status({ origin: 'https://evil.example' })).toBe(403);
    expect(await status({ origin: `http://${HOST}` })).toBe(200);
    expect(await status({ 'content-type': 'text/plain' })).toBe(400);
  });

  it('refuses what is no call, and what is too long for one', async () => {
    for (const body of [
      '',
      '{',
      'null',
      { kind: 'steal' },
      { kind: 'press', call: 'x'.repeat(101), language: 'fr' },
    ])
      expect((await post('/api/call', body)).status).toBe(400);
    expect((await post('/api/call', { text: 'x'.repeat(200_000) })).status).toBe(413);
  });

  it('loads nothing from elsewhere, and runs nothing that stands in the page', async () => {
    const response = await app.request('/', { headers: { host: HOST } });
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*|data:/);
    const page = await response.text();
    expect(page).not.toMatch(/(?:src|href)="(?!\/|#)/);
    expect(page).not.toMatch(/ style="| on\w+="/);
  });

  it('serves the files of its page, and no others', async () => {
    const status = async (path: string) => (await app.request(path, { headers: { host: HOST } })).status;
    expect(await status('/assets/reply.css')).toBe(200);
    for (const path of ['/assets/../page.ts', '/assets/%2e%2e/wording.ts', '/assets/', '/phare.md'])
      expect(await status(path)).toBe(404);
  });
});
