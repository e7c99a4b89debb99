import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeFolder } from '../folder.js';
import { StandIn } from '../standin/standin.js';
import { verbatim } from './run.js';

const STORY = { 'phare.md': '# Le phare\n\nLe phare de Kerbel mesure quarante mètres.\n' };

/** A set-up that is sound, which each test breaks in one way. */
function setUp() {
  const folder = makeFolder({ 'recits/phare.md': STORY['phare.md'] });
  return {
    KNOWLEDGE_DIR: path.join(folder, 'recits'),
    DATA_DIR: path.join(folder, 'data'),
    LANG: 'en_GB.UTF-8',
  };
}

async function doctor(env: Readonly<Record<string, string>>) {
  const { code, out, err } = await verbatim(['doctor'], { env });
  expect(err).toBe('');
  return { code, out, lines: out.trimEnd().split('\n') };
}

async function onDiscord() {
  const discord = await StandIn.start();
  onTestFinished(() => discord.close());
  return { discord, env: { DISCORD_TOKEN: StandIn.TOKEN, DISCORD_API_URL: `${discord.url()}/api` } };
}

describe('verbatim doctor', () => {
  it('finds nothing wrong with a sound set-up, and changes nothing', async () => {
    const { code, out } = await doctor(setUp());
    expect(code).toBe(0);
    expect(out).not.toContain('✗');
    expect(out).toContain('✓ stories: 1\u00a0story');
    expect(out.trimEnd()).toMatch(/The bot can run\.$/);
    expect((await doctor(setUp())).out).toMatch(/• data: .* will be made at the first start/);
  });

  it('speaks French where the terminal does', async () => {
    const { out } = await doctor({ ...setUp(), LANG: 'fr_FR.UTF-8' });
    expect(out).toContain('✓ récits\u00a0: 1\u00a0récit');
    expect(out).toContain('Le bot peut tourner.');
  });

  it('tells of wrong settings, each with what it takes', async () => {
    const { code, out } = await doctor({ ...setUp(), WEB_PORT: '99999', LOG_LEVEL: 'loud' });
    expect(code).toBe(1);
    expect(out).toMatch(/✗ 2 settings are wrong/);
    expect(out).toContain('WEB_PORT takes a port, from 0 to 65535; it was "99999"');
  });

  it('tells of stories that are not there, and what to set', async () => {
    const { code, out } = await doctor({ ...setUp(), KNOWLEDGE_DIR: '/nowhere' });
    expect(code).toBe(1);
    expect(out).toMatch(/✗ cannot open “\/nowhere”.*KNOWLEDGE_DIR/);
  });

  it('tells what is kept for the next start, and whether this version can use it', async () => {
    const env = { ...setUp(), CACHE_DIR: makeFolder() };
    expect((await doctor(env)).out).toMatch(/• start: nothing is kept in .* yet/);
    await verbatim(['ask', 'phare'], { env });
    expect((await doctor(env)).out).toMatch(/✓ start: .* keeps what was made of the stories/);
    const [file = ''] = readdirSync(env.CACHE_DIR);
    writeFileSync(path.join(env.CACHE_DIR, file), 'of another version');
    expect((await doctor(env)).out).toMatch(/• start: .* of another version/);
    expect((await doctor({ ...env, CACHE_DIR: 'off' })).out).toMatch(/• start: CACHE_DIR=off/);
  });

  it.skipIf(process.getuid?.() === 0)('tells of data that cannot be written', async () => {
    const folder = makeFolder();
    chmodSync(folder, 0o500);
    const { code, out } = await doctor({ ...setUp(), DATA_DIR: path.join(folder, 'data') });
    expect(code).toBe(1);
    expect(out).toMatch(/✗ data: .*cannot be written to \(EACCES\)/);
  });

  it('tells of a database that is damaged, and how to go on', async () => {
    const data = makeFolder({ 'verbatim.db': 'no database at all '.repeat(100) });
    const { code, out } = await doctor({ ...setUp(), DATA_DIR: data });
    expect(code).toBe(1);
    expect(out).toMatch(/✗ the file verbatim\.db of DATA_DIR is no database.*verbatim restore/);
  });

  it('tells of a database that is not reached', async () => {
    const { code, out } = await doctor({
      ...setUp(),
      DATABASE_URL: 'postgres://bot:secret@127.0.0.1:9/none',
    });
    expect(code).toBe(1);
    expect(out).toMatch(/✗ .*DATABASE_URL cannot be reached/);
    expect(out).not.toContain('secret');
  });

  it('tells of pages that nobody could reach', async () => {
    const { code, out } = await doctor({ ...setUp(), PUBLIC_URL: 'http://stories.example' });
    expect(code).toBe(1);
    expect(out).toMatch(/✗ pages: PUBLIC_URL is set without WEB_PORT/);
  });

  it('tells of a token that Discord refuses, and does not show it', async () => {
    const { env } = await onDiscord();
    const wrong = 'MTAwMDAwMDAwMDAwMDAwMDAx.wrong1.a-token-that-was-reset';
    const { code, out } = await doctor({ ...setUp(), ...env, DISCORD_TOKEN: wrong });
    expect(code).toBe(1);
    expect(out).toMatch(/✗ Discord does not accept the token/);
    expect(out).not.toContain('a-token');
  });

  it('asks Discord whom the token is of, and whether the commands are those of this version', async () => {
    const { env } = await onDiscord();
    const { code, out } = await doctor({ ...setUp(), ...env });
    expect(code).toBe(0);
    expect(out).toMatch(/✓ Discord: the token is that of .*, in 1\u00a0server/);
    expect(out).toMatch(/• Discord: the commands that are registered are not those of this version/);
    expect((await verbatim(['register'], { env: { ...setUp(), ...env } })).code).toBe(0);
    expect((await doctor({ ...setUp(), ...env })).out).toMatch(/✓ Discord: the commands are registered/);
  });

  it('names the server that lacks a permission, and the permission', async () => {
    const { discord, env } = await onDiscord();
    // To see channels, to write in them and to read what was said before; not to write in threads.
    discord.rest.permissions = String((1n << 10n) | (1n << 11n) | (1n << 16n));
    const { code, out } = await doctor({ ...setUp(), ...env });
    expect(code).toBe(1);
    expect(out).toMatch(/✗ Discord: “Les lecteurs” lacks SendMessagesInThreads/);
  });
});
