import { execFileSync } from 'node:child_process';
import type { Browser } from 'playwright-core';

/** Pixels of a narrow screen and of a wide one. */
export const WIDTHS = { narrow: 360, wide: 800 } as const;
/** Pixels of the picture for one of the page. */
const SCALE = 1.5;

/** Takes a picture of a page, as high as the page is. */
export async function takePicture(
  browser: Browser,
  html: string,
  file: string,
  width: number,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 100 }, deviceScaleFactor: SCALE });
  await page.setContent(html);
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
  makeSmaller(file);
}

/** Leaves few colours in a picture, where there is something to do it with. */
export function makeSmaller(file: string): void {
  try {
    execFileSync('pngquant', ['--force', '--ext', '.png', '--strip', '64', file]);
  } catch {
    process.stderr.write(`${file} could be smaller: pngquant is missing.\n`);
  }
}
