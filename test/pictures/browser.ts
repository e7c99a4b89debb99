import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Pixels of a narrow screen and of a wide one. */
export const WIDTHS = { narrow: 360, wide: 800 } as const;
/** Pixels of the picture for one of the page. */
const SCALE = 1.5;
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars'];
/** Writes its own height where `--dump-dom` shows it. */
const MEASURE =
  '<script>document.documentElement.dataset.height = document.documentElement.offsetHeight</script>';

/**
 * Takes a picture of a page, as high as the page is.
 *
 * @param browser The command of a Chromium.
 * @throws When the browser cannot be run.
 */
export function takePicture(browser: string, html: string, file: string, width: number): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-pictures-'));
  const run = (...args: string[]) =>
    execFileSync(browser, [...FLAGS, `--user-data-dir=${folder}/profile`, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  try {
    const page = path.join(folder, 'page.html');
    writeFileSync(page, html + MEASURE);
    const dom = run('--dump-dom', `--window-size=${width},400`, `file://${page}`);
    const height = /data-height="(\d+)"/.exec(dom)?.[1] ?? '400';
    run(
      `--screenshot=${path.resolve(file)}`,
      `--window-size=${width},${height}`,
      `--force-device-scale-factor=${SCALE}`,
      `file://${page}`,
    );
    makeSmaller(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Leaves few colours in a picture, where there is something to do it with. */
function makeSmaller(file: string): void {
  try {
    execFileSync('pngquant', ['--force', '--ext', '.png', '--strip', '64', file]);
  } catch {
    process.stderr.write(`${file} could be smaller: pngquant is missing.\n`);
  }
}
