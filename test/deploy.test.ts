import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeFolder } from './folder.js';

const UNIT = readFileSync('deploy/verbatim.service', 'utf8');
const isThere = (program: string) => spawnSync(program, ['--version']).status === 0;

describe('the unit of systemd', () => {
  it.skipIf(!isThere('systemd-analyze'))('is one that systemd understands', () => {
    // The program of the bot is in its place only where it is installed.
    const here = UNIT.replace(/^ExecStart=.*$/m, 'ExecStart=/bin/true').replace(/^EnvironmentFile=.*$/m, '');
    const file = path.join(makeFolder(), 'verbatim.service');
    writeFileSync(file, here);
    const { status, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', file], {
      encoding: 'utf8',
    });
    expect(stderr.split('\n').filter((line) => line.includes('verbatim.service'))).toEqual([]);
    expect(status).toBe(0);
  });

  it('keeps what was made of the stories where it may write', () => {
    expect(UNIT).toMatch(/^CacheDirectory=verbatim$/m);
    expect(UNIT).toMatch(/^Environment=.* CACHE_DIR=\/var\/cache\/verbatim$/m);
    expect(readFileSync('Dockerfile', 'utf8')).toMatch(/\bCACHE_DIR=\/data\//);
  });

  it('is not started again where that does not help', () => {
    expect(UNIT).toMatch(/^RestartPreventExitStatus=1 2$/m);
  });
});

describe('the container', () => {
  const image = readFileSync('Dockerfile', 'utf8');

  it('runs as nobody in particular, and says whether it is alive', () => {
    const last = image.slice(image.lastIndexOf('\nFROM '));
    expect(last).toMatch(/^USER node$/m);
    expect(last).toMatch(/^HEALTHCHECK /m);
    expect(last.indexOf('USER node')).toBeLessThan(last.indexOf('ENTRYPOINT'));
  });

  it('has no privilege, and writes to its data and to /tmp alone', () => {
    const { services } = parse(readFileSync('compose.yaml', 'utf8')) as {
      services: { bot: Record<string, unknown> };
    };
    expect(services.bot).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      tmpfs: ['/tmp'],
    });
    expect(services.bot['volumes']).toEqual(['./knowledge:/stories:ro', 'data:/data']);
  });

  it('is made of files that are there', () => {
    const copied = [...image.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names = '']) =>
      names.split(' '),
    );
    expect(copied.filter((name) => !existsSync(name))).toEqual([]);
  });
});

describe('SECURITY.md', () => {
  it('names tests that there are', () => {
    const named = [...readFileSync('SECURITY.md', 'utf8').matchAll(/`(test\/[^`]+)`/g)].map(
      ([, file = '']) => file,
    );
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((file) => !existsSync(file))).toEqual([]);
  });
});
