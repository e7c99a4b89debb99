import type { Browser } from 'playwright-core';
import type { Serving } from '../../src/serving/serving.js';
import { openPreviewPage } from '../../src/web/open-preview.js';
import { makeSmaller } from './browser.js';

const FILE = 'test/pictures/preview.png';
const QUESTION = 'Qui est l’avocat de Jared Kushner ?';

/** Takes a picture of the preview, where a question was answered and a command is being typed. */
export async function takePreview(browser: Browser, stories: Serving): Promise<void> {
  const { address, close } = await openPreviewPage(Promise.resolve(stories), 'fr', 0);
  try {
    const viewport = { width: 820, height: 640 };
    const page = await browser.newPage({
      viewport,
      deviceScaleFactor: 1.5,
      colorScheme: 'dark',
      locale: 'fr-FR',
    });
    await page.goto(address);
    await page.keyboard.type(QUESTION);
    await page.keyboard.press('Enter');
    await page.locator('.message:not(.own)').waitFor();
    await page.keyboard.type('/who ');
    await page.keyboard.type('Tr');
    await page.locator('#suggestions li').first().waitFor();
    await page.screenshot({ path: FILE });
    makeSmaller(FILE);
    process.stdout.write(`${FILE}\n`);
  } finally {
    await close();
  }
}
