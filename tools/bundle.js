import { writeFileSync } from 'node:fs';
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
  /^yauzl/,
  /^csv-stringify/,
  /^@modelcontextprotocol\/sdk/,
];

/**
 * Puts the modules of the program into a few files in the build: to find and read hundreds of them takes longer than
 * to answer. What only the bot on Discord, or only one command, needs stays outside. The programs of
 * threads stand where those who start them look.
 *
 * @param {string} dist The folder of the build.
 */
export async function bundle(dist) {
  const build = await rolldown({
    input: {
      start: 'src/app/start.ts',
      index: 'src/index.ts',
      shard: 'src/app/discord/shard.ts',
      'worker/main': 'src/serving/worker/main.ts',
      'worker/inspect': 'src/serving/worker/inspect.ts',
      'worker/document': 'src/importing/thread/worker/document.ts',
      'sqlite-worker': 'src/storage/sqlite/sqlite-worker.ts',
    },
    platform: 'node',
    external: [...OUTSIDE, /^#/],
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
  });
  const { output } = await build.write({
    dir: path.join(dist, 'src/app'),
    format: 'esm',
    sourcemap: true,
    cleanDir: true,
    chunkFileNames: '[name]-[hash].js',
  });
  await build.close();
  await bundlePage(dist);
  const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
  writeFileSync(path.join(dist, 'NOTICES.txt'), noticesOf(modules));
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
