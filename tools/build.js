// Builds `dist`: the compiled sources, the lists beside them, and the program bundled for a quick start.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, globSync, rmSync } from 'node:fs';
import path from 'node:path';
import { bundle } from './bundle.js';
import { prepareLists } from './prepare-lists.js';

const DIST = 'dist';

rmSync(DIST, { recursive: true, force: true });
const tsc = path.join('node_modules', 'typescript', 'bin', 'tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
for (const file of globSync('src/**/*.{txt,md}')) cpSync(file, path.join(DIST, file));
await prepareLists(DIST);
await bundle(DIST);
chmodSync(path.join(DIST, 'src/main.js'), 0o755);
