import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Where PostgreSQL's programs are, the newest first; nothing where it is not installed. */
export function postgresPrograms(): string | undefined {
  const debian = globSync('/usr/lib/postgresql/*/bin').sort().reverse();
  return [...debian, ...(process.env['PATH'] ?? '').split(path.delimiter)].find((folder) =>
    ['initdb', 'pg_ctl'].every((name) => existsSync(path.join(folder, name))),
  );
}

/** A PostgreSQL that is there for some tests only, on a free port of loopback. */
export class Cluster {
  readonly #folder: string;
  readonly #port: number;
  #databases = 0;

  private constructor(folder: string, port: number) {
    this.#folder = folder;
    this.#port = port;
  }

  /** Makes one anew; where this runs as root, which PostgreSQL refuses, it runs as its own user. */
  static async start(): Promise<Cluster> {
    const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-postgres-'));
    if (process.getuid?.() === 0) chownSync(folder, idOf('-u'), idOf('-g'));
    const cluster = new Cluster(folder, await freePort());
    cluster.#run('initdb', ['-D', cluster.#data, '-A', 'trust', '-U', 'verbatim', '-E', 'UTF8', '-N']);
    cluster.begin();
    return cluster;
  }

  /** Starts it again after `halt`. */
  begin(): void {
    const options = `-p ${this.#port} -k ${this.#folder} -h 127.0.0.1 -F`;
    this.#run('pg_ctl', [
      '-D',
      this.#data,
      '-w',
      '-l',
      path.join(this.#folder, 'log'),
      '-o',
      options,
      'start',
    ]);
  }

  /** Ends it at once; what is in it stays. */
  halt(): void {
    this.#run('pg_ctl', ['-D', this.#data, '-m', 'immediate', '-w', 'stop']);
  }

  /** The address of a new database. */
  database(): string {
    const name = `test${++this.#databases}`;
    this.#run('psql', [
      '-h',
      '127.0.0.1',
      '-p',
      String(this.#port),
      '-U',
      'verbatim',
      '-d',
      'postgres',
      '-c',
      `create database ${name}`,
    ]);
    return `postgres://verbatim@127.0.0.1:${this.#port}/${name}`;
  }

  stop(): void {
    spawnSync(path.join(programs(), 'pg_ctl'), ['-D', this.#data, '-m', 'immediate', 'stop'], asPostgres());
    rmSync(this.#folder, { recursive: true, force: true });
  }

  get #data(): string {
    return path.join(this.#folder, 'data');
  }

  #run(program: string, given: readonly string[]): void {
    execFileSync(path.join(programs(), program), given, { ...asPostgres(), stdio: 'ignore' });
  }
}

function programs(): string {
  const found = postgresPrograms();
  if (found === undefined) throw new Error('PostgreSQL is not installed');
  return found;
}

function asPostgres() {
  return process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g'), cwd: tmpdir() } : { cwd: tmpdir() };
}

function idOf(which: '-u' | '-g'): number {
  return Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
