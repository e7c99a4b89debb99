// Builds `dist`: the compiled sources, the lists beside them, and the program bundled for a quick start.
//   node tools/build.js [PROJECT]       with what else a TypeScript project compiles
//   node tools/build.js --if-possible   does nothing where the development packages are missing
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, globSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FINGERPRINT, fingerprint } from './fingerprint.js';
import { prepareLists } from './prepare-lists.js';

const DIST = 'dist';
const TSC = path.join('node_modules', 'typescript', 'bin', 'tsc');

const [argument = 'tsconfig.build.json'] = process.argv.slice(2);
const ifPossible = argument === '--if-possible';

if (!ifPossible || existsSync(TSC)) await build(ifPossible ? 'tsconfig.build.json' : argument);

/** @param {string} project The TypeScript project that says what is compiled. */
async function build(project) {
  const sources = fingerprint();
  rmSync(DIST, { recursive: true, force: true });
  execFileSync(process.execPath, [TSC, '-p', project], { stdio: 'inherit' });
  for (const file of globSync('src/**/*.{txt,md,css,svg}')) cpSync(file, path.join(DIST, file));
  await prepareLists(DIST);
  const { bundle } = await import('./bundle.js');
  await bundle(DIST);
  chmodSync(path.join(DIST, 'src/main.js'), 0o755);
  writeFileSync(FINGERPRINT, sources);
}
