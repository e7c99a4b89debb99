import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, onTestFinished } from 'vitest';
import { chromiumPath } from '../../chromium.js';

const program = chromiumPath();
if (program === undefined)
  process.stderr.write(
    'No Chromium is here: what the pages do in a browser is not tested (install chromium, or name one in CHROMIUM).\n',
  );

/** A group of tests that wants a Chromium; skipped where there is none. */
export const describeInChromium = describe.skipIf(program === undefined);

/** A preview that runs as people start it, and a browser to visit it with. */
export interface Visits {
  /** The address of the preview. */
  readonly address: string;
  /** Opens a page for one test; whatever goes wrong within it is among `problems`. */
  visit(options?: BrowserContextOptions, path?: string): Promise<{ page: Page; problems: string[] }>;
  /** Ends the preview, as somebody would who closes the terminal. */
  stop(): Promise<void>;
}

/** Starts the built preview over a folder for the tests of a group. */
export function previewOf(folder: string): Visits {
  let browser: Browser;
  let running: ChildProcess;
  let address = '';
  beforeAll(async () => {
    const env = { ...process.env, KNOWLEDGE_DIR: folder, WEB_PORT: '0', LANG: 'fr_FR.UTF-8' };
    running = spawn(process.execPath, ['dist/src/main.js', 'preview'], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [printed] = await once(running.stdout ?? running, 'data');
    address = /http:\/\/\S+/.exec(String(printed))?.[0] ?? '';
    browser = await chromium.launch({ executablePath: program ?? '', args: ['--no-sandbox'] });
  });
  const stop = async () => {
    if (running.exitCode !== null) return;
    running.kill('SIGTERM');
    await once(running, 'exit');
  };
  afterAll(async () => {
    await browser.close();
    await stop();
  });
  return {
    get address() {
      return address;
    },
    stop,
    async visit(options = {}, path = '') {
      const context = await browser.newContext({ locale: 'fr-FR', ...options });
      onTestFinished(() => context.close());
      const page = await context.newPage();
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(address)) problems.push(`asked ${request.url()}`);
      });
      page.setDefaultTimeout(5_000);
      await page.goto(address + path);
      return { page, problems };
    },
  };
}
