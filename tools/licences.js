// Lists the packages that are installed with Verbatim, with their licences, and fails where one is not permissive.
//   node tools/licences.js           checks them
//   node tools/licences.js --write   writes them to docs/licences.md
import { readFileSync, writeFileSync } from 'node:fs';

const PAGE = 'docs/licences.md';
/** Licences that ask for no more than their own text beside the work. */
const PERMISSIVE =
  /^(?:0BSD|Apache-2\.0|BSD(?:-[23]-Clause)?|BlueOak-1\.0\.0|CC0-1\.0|ISC|MIT|MIT-0|Python-2\.0|Unlicense|Zlib)$/;

/** Whether a licence, or one of several to choose from, or each of several that hold together, is permissive. */
function isPermissive(licence) {
  const plain = licence.replace(/^\((.*)\)$/, '$1');
  if (plain.includes(' OR ')) return plain.split(' OR ').some(isPermissive);
  if (plain.includes(' AND ')) return plain.split(' AND ').every(isPermissive);
  return PERMISSIVE.test(plain);
}

/** The packages that are installed with it, by name: those that it needs, and those that they need. */
function runtimePackages() {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return Object.entries(packages)
    .filter(([folder, { dev, devOptional }]) => folder !== '' && !dev && !devOptional)
    .map(([folder, { version, license = 'none' }]) => ({
      name: folder.replace(/^.*node_modules\//, ''),
      version,
      licence: license,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The page that lists them. */
function licencesPage(packages) {
  const rows = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  return `# Licences of what is installed with Verbatim

Written by \`node tools/licences.js --write\`; only permissive licences are taken. The texts of those that are part of the build stand in the package's \`dist/NOTICES.txt\`.

| package | version | licence |
| --- | --- | --- |
${[...new Set(rows)].join('\n')}
`;
}

/**
 * Checks the licences of what is installed, and that the page lists them.
 *
 * @returns How many packages they are.
 * @throws Where one is not permissive, or the page is another.
 */
export function checkLicences() {
  const packages = runtimePackages();
  const wrong = packages.filter(({ licence }) => !isPermissive(licence));
  if (wrong.length > 0)
    throw new Error(`Not permissive: ${wrong.map(({ name, licence }) => `${name} (${licence})`).join(', ')}`);
  if (readFileSync(PAGE, 'utf8') !== licencesPage(packages))
    throw new Error(`${PAGE} is not what is installed: node tools/licences.js --write`);
  return packages.length;
}

if (import.meta.main) {
  if (process.argv.includes('--write')) writeFileSync(PAGE, licencesPage(runtimePackages()));
  checkLicences();
}
