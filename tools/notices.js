import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder of the package that a module belongs to. */
const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/**
 * The licences of the packages whose modules are part of the build, as each of them asks for.
 *
 * @param {readonly string[]} modules The paths of the modules.
 * @throws When a package has no licence.
 */
export function noticesOf(modules) {
  const folders = new Set(modules.flatMap((id) => PACKAGE.exec(id)?.[0] ?? []));
  return [...folders].sort().map(noticeOf).join('\n\n');
}

/** @param {string} folder The folder of a package. */
function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const [file] = globSync('{LICENSE,LICENCE,license,licence}*', { cwd: folder });
  const text = file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8').trim();
  if (license === undefined && text === '') throw new Error(`${name} has no licence`);
  return `${name} ${version} (${license})\n\n${text}`;
}
