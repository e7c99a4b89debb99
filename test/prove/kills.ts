import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Storage } from '../../src/storage/storage.js';

/** What many kills came to. */
interface Killed {
  readonly kills: number;
  /** Writes that were confirmed before a kill, in all. */
  readonly confirmed: number;
  /** Of those, how many were not there afterwards. */
  readonly lost: number;
}

/** The longest that a writer lives, in milliseconds, once it writes. */
const LONGEST_MS = 150;

/** Kills a process in the midst of writing, again and again, and looks whether all that it confirmed is there. */
export async function killWriters(kills: number): Promise<Killed> {
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-kills-'));
  let [confirmed, lost] = [0, 0];
  try {
    for (let n = 0; n < kills; n += 1) {
      const said = await killOne(folder);
      const storage = await Storage.open({ folder });
      for (const guild of said) {
        const { roles } = await storage.server(guild).settings();
        if (roles[0] !== guild) lost += 1;
      }
      await storage.close();
      confirmed += said.length;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { kills, confirmed, lost };
}

/** The servers whose settings a writer confirmed before it was killed. */
async function killOne(folder: string): Promise<string[]> {
  const writer = spawn(process.execPath, [fileURLToPath(import.meta.url), folder], { stdio: 'pipe' });
  let said = '';
  writer.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  await Promise.race([once(writer.stdout, 'data'), ended(writer)]);
  await sleep(Math.random() * LONGEST_MS);
  writer.kill('SIGKILL');
  await ended(writer);
  // The last line may be cut off: it was not confirmed.
  return said.split('\n').slice(0, -1);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
}

/** Writes the settings of one server after another, and says which is written. */
async function write(folder: string): Promise<never> {
  const storage = await Storage.open({ folder });
  for (let n = BigInt(Date.now()) * 1_000_000n; ; n += 1n) {
    const guild = String(n);
    await storage.server(guild).set({ roles: [guild] });
    process.stdout.write(`${guild}\n`);
  }
}

const [, script, folder] = process.argv;
if (script === fileURLToPath(import.meta.url) && folder !== undefined) await write(folder);
