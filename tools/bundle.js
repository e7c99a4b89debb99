import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { noticesOf } from './notices.js';

/** Packages that are large, and that few runs need: they are loaded as they are installed. */
const OUTSIDE = [
  /^discord\.js/,
  /^pino/,
  /^kysely/,
  /^pg$/,
  /^linkedom/,
  /^@mozilla\/readability/,
  /^mammoth/,
  /^unpdf/,
  /^yaml$/,
  /^yauzl/,
  /^csv-stringify/,
  /^@modelcontextprotocol\/sdk/,
];

/** What is alike in both parts of the build. */
const INPUT = {
  platform: /** @type {const} */ ('node'),
  external: [...OUTSIDE, /^#/],
  resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
};

/**
 * Puts the modules of the program into a few files in the build: to find and read hundreds of them takes longer than
 * to answer. What only the bot on Discord, or only one command, needs stays outside. The programs of
 * threads stand where those who start them look.
 *
 * @param {string} dist The folder of the build.
 */
export async function bundle(dist) {
  const dir = path.join(dist, 'src/app');
  const chunks = [...(await bundleProgram(dir)), ...(await bundleModules(dir))];
  await bundlePage(dist);
  writeFileSync(path.join(dist, 'NOTICES.txt'), noticesOf(chunks.flatMap(({ moduleIds }) => moduleIds)));
}

/**
 * What `main.ts` starts, as scripts: only of a script can the code be kept that was compiled while it ran. Whatever
 * `run.ts` needs in any case is one of them, `program.cjs`; what is needed to tell the version is another.
 *
 * @param {string} dir The folder of the files.
 */
async function bundleProgram(dir) {
  /** @type {Map<string, readonly string[]>} */
  const imports = new Map();
  const build = await rolldown({
    ...INPUT,
    input: {
      start: 'src/app/start.ts',
      run: 'src/app/run.ts',
      'sqlite-worker': 'src/storage/sqlite/sqlite-worker.ts',
    },
    plugins: [{ name: 'imports', moduleParsed: ({ id, importedIds }) => void imports.set(id, importedIds) }],
  });
  const neededBy = (/** @type {string} */ file) => {
    const needed = new Set([path.resolve(file)]);
    for (const id of needed) for (const other of imports.get(id) ?? []) needed.add(other);
    return needed;
  };
  const group = (/** @type {string} */ name, /** @type {string} */ file) => {
    /** @type {Set<string> | undefined} */
    let needed;
    return {
      name,
      test: (/** @type {string} */ id) => {
        needed ??= neededBy(file);
        return needed.has(id);
      },
    };
  };
  const { output } = await build.write({
    dir,
    format: 'cjs',
    sourcemap: true,
    cleanDir: true,
    entryFileNames: '[name].cjs',
    chunkFileNames: ({ name }) => (name === 'program' ? '[name].cjs' : '[name]-[hash].cjs'),
    codeSplitting: { groups: [group('base', 'src/app/start.ts'), group('program', 'src/app/run.ts')] },
  });
  await build.close();
  const program = path.join(dir, 'program.cjs');
  writeFileSync(program, escaped(readFileSync(program, 'utf8')));
  return output.filter((file) => file.type === 'chunk');
}

/**
 * A script in ASCII alone, which is read in a fifth of the time: whatever else stands in its strings and patterns, by
 * its code.
 *
 * @param {string} code
 */
function escaped(code) {
  return code.replace(/\\?[^\0-\x7f]/g, (found) => {
    if (found.length > 1)
      throw new Error(`${found} is escaped in the sources; write it without the backslash`);
    return `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/**
 * The library for other programs, and what runs in threads, which stands where whoever starts it looks for it.
 *
 * @param {string} dir The folder of the files.
 */
async function bundleModules(dir) {
  const build = await rolldown({
    ...INPUT,
    input: {
      index: 'src/index.ts',
      shard: 'src/app/discord/shard.ts',
      'worker/main': 'src/serving/worker/main.ts',
      'worker/inspect': 'src/serving/worker/inspect.ts',
      'worker/document': 'src/importing/thread/worker/document.ts',
      'sqlite-worker': 'src/storage/sqlite/sqlite-worker.ts',
    },
  });
  const { output } = await build.write({
    dir,
    format: 'esm',
    sourcemap: true,
    chunkFileNames: '[name]-[hash].js',
  });
  await build.close();
  return output.filter((file) => file.type === 'chunk');
}

/**
 * Puts the modules that run in a browser into one file, beside the other files that pages load.
 *
 * @param {string} dist The folder of the build.
 */
async function bundlePage(dist) {
  const build = await rolldown({
    input: 'src/web/browser/main.ts',
    platform: 'browser',
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
  });
  await build.write({ file: path.join(dist, 'src/web/assets/preview.js'), format: 'esm', minify: true });
  await build.close();
}
