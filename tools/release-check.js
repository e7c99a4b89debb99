// Checks a release as its users get it: packs it, installs the tarball into an empty folder without development
// packages, and runs there what they run, on the oldest Node that it takes and on the newest.
//   node tools/release-check.js
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Installed } from './installed.js';
import { checkLicences } from './licences.js';

const NODES = ['24', 'latest'];
const PAGE = `<html lang="en"><head><title>The lighthouse</title></head><body><main>${'<p>The lighthouse was built in 1881 by Paul Petit.</p>'.repeat(3)}</main></body></html>`;

tell(`licences: ${checkLicences()} packages, all permissive`);
const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-release-'));
try {
  const tarball = pack();
  for (const version of NODES) await check(tarball, version);
  tell('the release can be made');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function pack() {
  const printed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { encoding: 'utf8' });
  // What builds the package may speak before.
  const [{ filename, size, entryCount }] = Object.values(JSON.parse(printed.slice(printed.search(/^[[{]/m))));
  tell(`packed: ${entryCount} files, ${(size / 1e6).toFixed(1)} MB`);
  return path.join(folder, filename);
}

/**
 * @param {string} tarball
 * @param {string} version A version of Node, as its package on npm has it.
 */
async function check(tarball, version) {
  const [home, runtime] = [path.join(folder, `home-${version}`), path.join(folder, `node-${version}`)];
  for (const made of [home, runtime]) {
    mkdirSync(made);
    writeFileSync(path.join(made, 'package.json'), '{"type":"module","allowScripts":{"node":true}}');
  }
  install(runtime, `node@${version}`);
  install(home, tarball, '--omit=dev');
  const node = path.join(runtime, 'node_modules/node/bin/node');
  tell(`Node ${execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()}`);
  cpSync('knowledge', path.join(home, 'knowledge'), { recursive: true });
  writeFileSync(path.join(home, 'lighthouse.html'), PAGE);
  const run = new Installed(home, node);
  step(
    '--version',
    run.text('--version').trim() === JSON.parse(readFileSync('package.json', 'utf8')).version,
  );
  step('ask', JSON.parse(run.text('ask', 'Qui a fondé WikiLeaks ?', '--json')).verdict === 'answered');
  step('import', /lighthouse\.md/.test(run.text('import', 'lighthouse.html')));
  step('import, then ask', run.text('ask', 'Who built the lighthouse?').includes('Paul Petit'));
  step('library', run.library());
  step('mcp', await run.handshake());
  step('preview', await run.preview());
}

function install(into, what, ...options) {
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', ...options, what], {
    cwd: into,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function step(what, isWell) {
  if (!isWell) throw new Error(`${what}: not as it should be`);
  tell(`  ${what}: well`);
}

function tell(text) {
  process.stdout.write(`${text}\n`);
}
