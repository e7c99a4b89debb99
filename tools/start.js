// Starts the program, built anew where its sources have changed: what `npm start` runs.
// It runs in this very process, which gets the signals that npm passes on.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { FINGERPRINT, fingerprint } from './fingerprint.js';

/** How often it is looked whether npm is still there, in milliseconds: on Windows, and below some shells, it ends without a signal. */
const LOOK_MS = 500;
const MAIN = path.resolve('dist/src/main.js');

if (existsSync('node_modules/typescript') && !isBuilt())
  execFileSync(process.execPath, ['tools/build.js'], { stdio: ['ignore', 2, 2] });

const { ppid } = process;
setInterval(() => isGone(ppid) && process.emit('SIGTERM', 'SIGTERM'), LOOK_MS).unref();
process.argv[1] = MAIN;
await import(pathToFileURL(MAIN).href);

function isBuilt() {
  return existsSync(FINGERPRINT) && readFileSync(FINGERPRINT, 'utf8') === fingerprint();
}

/** @param {number} parent The process that started this one. */
function isGone(parent) {
  if (process.ppid !== parent) return true;
  try {
    process.kill(parent, 0);
    return false;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH';
  }
}
