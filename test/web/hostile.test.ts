import { once } from 'node:events';
import net from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Listening, listen } from '../../src/web/http/listen.js';
import { previewApp } from '../../src/web/preview/preview.js';
import { sharedFolder } from '../folder.js';
import { openServing } from './serving.js';

const stories = openServing(sharedFolder({ 'phare.md': '# Le phare\n\nLe phare de Kerbel est rouge.\n' }));
let open: Listening;
let host = '';

/** Bytes as somebody sends them who keeps to no rule, and what comes back. */
async function send(request: string): Promise<string> {
  const socket = net.connect(open.port, '127.0.0.1');
  socket.on('error', () => undefined);
  const told = text(socket).catch(() => '');
  socket.write(request);
  return told;
}

const get = (path: string, headers = `Host: ${host}`) =>
  send(`GET ${path} HTTP/1.1\r\n${headers}\r\nConnection: close\r\n\r\n`);
const post = (body: string, headers = '') =>
  send(
    `POST /api/call HTTP/1.1\r\nHost: ${host}\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n${headers}\r\n${body}`,
  );
const statusOf = (response: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(response)?.[1]);

describe('a page that is visited by somebody who means harm', () => {
  beforeAll(async () => {
    open = await listen(previewApp(stories, 'fr'), '127.0.0.1', 0);
    host = `127.0.0.1:${open.port}`;
  });
  afterAll(() => open.close());

  it.each(['Host: evil.example', 'X: none', 'Host: 127.0.0.1@evil.example'])(
    'answers no other name than this machine’s: %s',
    async (headers) => {
      expect([400, 421]).toContain(statusOf(await get('/', headers)));
    },
  );

  it.each([
    '/read/../../../etc/passwd',
    '/read/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    '/assets/..%2f..%2fpackage.json',
    '/read/a%00.md',
    '/read/%zz%ff',
    '/server/__proto__',
    `/read/${'a'.repeat(12_000)}`,
  ])('finds nothing where there is no story: %s', async (path) => {
    expect(statusOf(await get(path))).toBe(404);
  });

  it('refuses an address without end, and what is no HTTP', async () => {
    expect(statusOf(await get(`/read/${'a'.repeat(60_000)}`))).toBe(431);
    expect(statusOf(await send('\u0016\u0003\u0001\r\n\r\n'))).toBe(400);
  });

  it.each(['{"a":', '['.repeat(50_000), '{"kind":"command"}', 'null'])(
    'takes what is no call for none',
    async (body) => {
      expect(statusOf(await post(body))).toBe(400);
    },
  );

  it('lets one request hide no other', async () => {
    expect(statusOf(await post('0\r\n\r\n', 'Transfer-Encoding: chunked\r\n'))).toBe(400);
  });

  it('answers others while many connections only begin to ask, and many ask at once', async () => {
    const slow = Array.from({ length: 50 }, () => net.connect(open.port, '127.0.0.1'));
    for (const socket of slow) socket.write('GET / HTTP/1.1\r\nHost: ');
    const call = JSON.stringify({ kind: 'message', text: 'phare', earlier: [], language: 'fr' });
    const answers = await Promise.all(Array.from({ length: 40 }, () => post(call)));
    expect(new Set(answers.map(statusOf))).toEqual(new Set([200]));
    for (const socket of slow) {
      socket.destroy();
      await once(socket, 'close');
    }
  });
});
