import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What a build is made of. */
const SOURCES = [
  '{src,commands,tools}/**/*.{ts,js,txt,md}',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
];

/**
 * What tells one state of the sources from another: the same for as long as no file of them changes.
 *
 * @returns A hash of their names and contents.
 */
export function fingerprint() {
  const hash = createHash('sha256');
  for (const file of globSync(SOURCES).sort()) hash.update(`${file}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

/** Where a build keeps it. */
export const FINGERPRINT = path.join('dist', '.fingerprint');
