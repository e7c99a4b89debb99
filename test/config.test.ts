import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError } from '../src/config/error.js';
import { configHints } from '../src/config/hints.js';
import { loadConfig, readConfig } from '../src/config/load.js';
import { SETTINGS } from '../src/config/settings.js';
import { makeFolder, sharedFolder } from './folder.js';

/** Has the form of a token, and is none. */
const TOKEN = 'AAAAAAAAAAAAAAAAAAAAAAAA.BBBBBB.CCCCCCCCCCCCCCCCCCCCCCCCCCC';

function messageOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as ConfigError).message;
  }
  throw new Error('nothing was thrown');
}

describe('the settings', () => {
  it('have defaults', () => {
    expect(readConfig({}, 'en')).toEqual({
      DISCORD_API_URL: 'https://discord.com/api',
      DISCORD_SHARDS: 'auto',
      KNOWLEDGE_DIR: 'knowledge',
      WATCH: 'events',
      IGNORE: [],
      DATA_DIR: 'data',
      SERVER_STORIES: 100,
      SERVER_MEGABYTES: 20,
      RETENTION_DAYS: 30,
      WEB_HOST: '127.0.0.1',
      LOG_LEVEL: 'info',
      DEFAULT_LANGUAGE: 'fr',
    });
  });

  it('are taken as they are given, but for blanks and case', () => {
    const given = { DISCORD_TOKEN: ` ${TOKEN}\n`, LOG_LEVEL: 'DEBUG', DEFAULT_LANGUAGE: 'EN' };
    const config = readConfig(given, 'en');
    expect(config).toMatchObject({ DISCORD_TOKEN: TOKEN, LOG_LEVEL: 'debug', DEFAULT_LANGUAGE: 'en' });
  });

  it('count as not set where they are empty', () => {
    expect(readConfig({ LOG_LEVEL: '', DISCORD_TOKEN: '  ' }, 'en')).toEqual(readConfig({}, 'en'));
  });

  it('lose a slash at the end of an address', () => {
    expect(readConfig({ DISCORD_API_URL: 'http://localhost:80/api/' }, 'en').DISCORD_API_URL).toBe(
      'http://localhost:80/api',
    );
  });

  it('take patterns with commas between', () => {
    expect(readConfig({ IGNORE: 'drafts/, Game Master/,*.old.md' }, 'en').IGNORE).toEqual([
      'drafts/',
      'Game Master/',
      '*.old.md',
    ]);
  });

  it.each([
    ['AUTO', 'auto'],
    ['4', { first: 0, last: 3, count: 4 }],
    ['0-3/12', { first: 0, last: 3, count: 12 }],
    ['5/12', { first: 5, last: 5, count: 12 }],
  ])('take shards as %s', (set, read) => {
    expect(readConfig({ DISCORD_SHARDS: set }, 'en').DISCORD_SHARDS).toEqual(read);
  });

  it.each(['0', '3-1/4', '2-4/4', '1-2', 'all', '-1'])('take no shards such as %s', (set) => {
    expect(() => readConfig({ DISCORD_SHARDS: set }, 'en')).toThrow(ConfigError);
  });

  it('leave other variables alone', () => {
    expect(readConfig({ LANGUAGE: 'xx', PATH: '/bin' }, 'en')).toEqual(readConfig({}, 'en'));
  });
});

describe('wrong settings', () => {
  const wrong = {
    DISCORD_TOKEN: `Bot ${TOKEN}`,
    DISCORD_GUILD_ID: 'mine',
    DISCORD_API_URL: 'discord.com',
    DATABASE_URL: 'mysql://bot:hunter2@here/stories',
    LOG_LEVEL: 'loud',
    DEFAULT_LANGUAGE: 'de',
  };
  const message = messageOf(() => readConfig(wrong, 'en'));

  it.each(Object.keys(wrong))('are all named: %s', (name) => {
    expect(message).toContain(`${name} takes `);
  });

  it.each(['"mine"', '"discord.com"', '"loud"', '"de"'])('are shown with what they were: %s', (value) => {
    expect(message).toContain(value);
  });

  it('are told with what they take', () => {
    expect(message).toContain('LOG_LEVEL takes one of trace, debug, info, warn, error, fatal, silent');
  });

  it('are told in French as well', () => {
    const told = messageOf(() => readConfig(wrong, 'fr'));
    expect(told).toContain('verbatim\u00a0: 6\u00a0réglages ne sont pas bons');
    expect(told).toContain('DISCORD_GUILD_ID attend l’identifiant d’un serveur\u00a0: 17 à 20 chiffres');
    expect(told).not.toContain(TOKEN.slice(0, 10));
  });

  it('never show the token', () => {
    expect(message).not.toContain(TOKEN.slice(0, 10));
  });

  it('never show the address of a database, which holds a password', () => {
    expect(message).not.toContain('hunter2');
  });

  it('never show a token in the wrong place', () => {
    expect(messageOf(() => readConfig({ LOG_LEVEL: TOKEN }, 'en'))).not.toContain(TOKEN.slice(0, 10));
    expect(messageOf(() => readConfig({ DISCORD_TOKEN: 'secret', LOG_LEVEL: 'secret' }, 'en'))).not.toContain(
      'secret',
    );
  });

  it('are shown in part where they are long', () => {
    expect(messageOf(() => readConfig({ LOG_LEVEL: 'x'.repeat(5000) }, 'en')).length).toBeLessThan(300);
  });
});

describe('the file .env', () => {
  const folder = sharedFolder({ '.env': '# mine\nLOG_LEVEL=warn\nKNOWLEDGE_DIR="my stories"\n' });

  it('is read', () => {
    expect(loadConfig({}, 'en', path.join(folder, '.env'))).toMatchObject({
      LOG_LEVEL: 'warn',
      KNOWLEDGE_DIR: 'my stories',
    });
  });

  it('gives way to the environment, unless that is empty', () => {
    const config = loadConfig({ LOG_LEVEL: 'error', KNOWLEDGE_DIR: '' }, 'en', path.join(folder, '.env'));
    expect(config).toMatchObject({ LOG_LEVEL: 'error', KNOWLEDGE_DIR: 'my stories' });
  });

  it('need not be there', () => {
    expect(loadConfig({}, 'en', path.join(folder, 'none'))).toEqual(readConfig({}, 'en'));
  });

  it('is named where it cannot be read', () => {
    expect(messageOf(() => loadConfig({}, 'en', folder))).toContain(folder);
  });

  it('is not read where an editor saved it as UTF-16, which is said', () => {
    const file = path.join(makeFolder({ '.env': Buffer.from('\ufeffLOG_LEVEL=debug\n', 'utf16le') }), '.env');
    expect(messageOf(() => loadConfig({}, 'en', file))).toContain('UTF-16');
  });

  it('is read with the mark that some editors put before UTF-8', () => {
    const file = path.join(makeFolder({ '.env': '\ufeffLOG_LEVEL=debug\n' }), '.env');
    expect(loadConfig({}, 'en', file).LOG_LEVEL).toBe('debug');
  });

  it.each([
    [
      'a misspelt setting',
      'DISCORD_TOKN=x\nLOG_LEVEL=info\n',
      ['DISCORD_TOKN is no setting; is it DISCORD_TOKEN?'],
    ],
    ['nothing set', '# DISCORD_TOKEN=x\nLOG_LEVEL=\n', ['sets nothing']],
    ['a setting of something else', 'COMPOSE_PROJECT_NAME=bot\nLOG_LEVEL=info\n', []],
  ])('has its oddities told: %s', (_, text, told) => {
    const file = path.join(makeFolder({ '.env': text }), '.env');
    expect(configHints('en', file)).toEqual(told.map((words) => expect.stringContaining(words)));
  });

  it('has none where there is no such file', () => {
    expect(configHints('en', path.join(folder, 'none'))).toEqual([]);
  });
});

describe('the example', () => {
  const example = readFileSync('.env.example', 'utf8');
  const given = new Map([...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map((match) => [match[1], match[2]]));

  it('names the settings that there are', () => {
    expect([...given.keys()].sort()).toEqual([...SETTINGS].sort());
  });

  it('gives the defaults', () => {
    expect(readConfig(Object.fromEntries(given), 'en')).toEqual(readConfig({}, 'en'));
  });
});

describe('the README', () => {
  const readme = readFileSync('README.md', 'utf8');
  const named = [...readme.matchAll(/^\|\s*`?([A-Z]+(?:_[A-Z]+)*)`?\s*\|/gm)].map((match) => match[1]);

  it('names the settings that there are', () => {
    expect(named.sort()).toEqual([...SETTINGS].sort());
  });
});
