import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { wording } from '../../../src/replies/wording.js';
import { sharedFolder } from '../../folder.js';
import { describeInChromium, previewOf } from './visit.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LONG = Array.from(
  { length: 40 },
  (_, at) => `Le gardien numéro ${at} a veillé sur la lampe toute la nuit.`,
);
const folder = sharedFolder({
  'phare.md': `# Le phare de Kerbel

Le phare de Kerbel mesure quarante mètres. Il fut bâti en 1862.

Anne Martin, maire de Kerbel, a dit : « Il pleut trop ici pour nous tous, et depuis longtemps. »

<img src=x onerror="window.hacked=true"> Paul Martin, pêcheur de Kerbel, <script>window.hacked=true</script> répare sa barque.

${LONG.join('\n\n')}
`,
  'port.md': '# Le port\n\nLe port de Kerbel ferme à minuit. Paul Martin y dort.\n',
});
const replies = '#log .message:not(.own)';

/** Writes as somebody at a keyboard does, where the focus is. */
async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function ask(page: Page, text: string): Promise<void> {
  const before = await page.locator(replies).count();
  await write(page, text);
  await page.locator(replies).nth(before).waitFor();
}

/** What axe finds wrong with a page. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  });
}

describeInChromium('the preview in Chromium', () => {
  const preview = previewOf(folder);

  it('answers what is typed, and leaves the focus where one writes', async () => {
    const { page, problems } = await preview.visit();
    await ask(page, 'Combien mesure le phare de Kerbel ?');
    await expect
      .poll(() => page.locator(`${replies} blockquote`).first().textContent())
      .toContain('quarante mètres');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('text');
    expect(problems).toEqual([]);
  });

  it('completes a command and what is given to it, by keyboard alone', async () => {
    const { page } = await preview.visit();
    await page.keyboard.type('/w');
    await page.locator('#suggestions [aria-selected="true"]', { hasText: '/who' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('anne');
    await expect.poll(() => page.locator('#suggestions li').allTextContents()).toHaveLength(1);
    await page.keyboard.press('ArrowDown');
    const active = await page.evaluate(() => document.activeElement?.getAttribute('aria-activedescendant'));
    expect(await page.locator(`#${active}`).textContent()).toContain('Anne Martin');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.locator(replies, { hasText: 'maire de Kerbel' }).waitFor();
    expect(await page.locator('.used').textContent()).toContain('/who');
  });

  it('takes the names of options that are typed, as Discord does', async () => {
    const { page } = await preview.visit();
    await page.keyboard.type('/cite speaker:Anne');
    await page.keyboard.press('Enter');
    await page.locator(replies, { hasText: 'Il pleut trop ici' }).waitFor();
  });

  it('says which field of a command wants a text', async () => {
    const { page } = await preview.visit();
    await page.keyboard.type('/ask ');
    await page.keyboard.press('Enter');
    expect(
      await page.evaluate(() => (document.activeElement as HTMLInputElement).validity.valueMissing),
    ).toBe(true);
    // The first closes the suggestions.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('text');
  });

  it('turns pages in their place, and keeps the focus on the button', async () => {
    const { page } = await preview.visit();
    await page.keyboard.type('/stories ');
    await page.keyboard.type('phare');
    await page.keyboard.press('Enter');
    const after = page.locator('button', { hasText: wording.fr.after });
    await after.focus();
    const first = await page.locator(replies).textContent();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator(replies).textContent()).not.toBe(first);
    expect(await page.locator(replies).count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(wording.fr.after);
  });

  it('lets one of a menu be chosen, and closes it by the Escape key', async () => {
    const { page } = await preview.visit();
    await page.keyboard.type('/who ');
    await write(page, 'Martin');
    const menu = page.locator('summary');
    await menu.press('Enter');
    await page.keyboard.press('Escape');
    expect(await page.locator('details[open]').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    await menu.press('Enter');
    await page.locator('.menu li button', { hasText: 'Paul Martin' }).press('Enter');
    await page.locator('h2', { hasText: 'Paul Martin' }).waitFor();
  });

  it('shows a private answer as one, and shares it, and takes an answer away', async () => {
    const { page } = await preview.visit();
    await page.keyboard.type('/ask ');
    await page.keyboard.type('Quand ferme le port de Kerbel ?');
    await page.locator('.add', { hasText: 'privé' }).click();
    await page.locator('.send').click();
    await page.locator('.only').waitFor();
    await page.locator('[data-control="share"]').click();
    await page.locator(replies, { hasText: 'Partagé par' }).waitFor();
    expect(await page.locator('.only').count()).toBe(1);
    await page.locator('.only button').click();
    expect(await page.locator('.only').count()).toBe(0);
    await page.locator('#text').focus();
    await ask(page, 'Quand ferme le port de Kerbel ?');
    const before = await page.locator(replies).count();
    await page.locator('[data-control="delete"]').last().click();
    expect(await page.locator(replies).count()).toBe(before - 1);
  });

  it('goes on from what was asked, and finds the sources of what was written', async () => {
    const { page } = await preview.visit();
    await ask(page, 'Qui est Anne Martin ?');
    await ask(page, 'que dit-elle ?');
    expect(await page.locator(replies).last().textContent()).toContain('Il pleut trop ici');
    await page.locator('.own .link').first().click();
    await page.locator(replies, { hasText: 'Les passages les plus proches' }).waitFor();
  });

  it('runs nothing that stands in a story or in a question', async () => {
    const { page, problems } = await preview.visit();
    await ask(page, '<img src=x onerror="window.hacked=true"> Que répare Paul Martin ?');
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => (globalThis as { hacked?: boolean }).hacked)).toBeUndefined();
    expect(problems).toEqual([]);
  });

  it.each([
    { width: 1100, colorScheme: 'dark' },
    { width: 1100, colorScheme: 'light' },
    { width: 320, colorScheme: 'dark' },
    { width: 320, colorScheme: 'light' },
  ] as const)(
    'can be used by everybody, $width pixels wide and $colorScheme',
    async ({ width, colorScheme }) => {
      const options = { viewport: { width, height: 640 }, colorScheme, bypassCSP: true };
      const { page } = await preview.visit(options);
      await ask(page, 'Combien mesure le phare de Kerbel ?');
      await page.keyboard.type('/who ');
      await write(page, 'Martin');
      await page.locator('summary').waitFor();
      await page.keyboard.type('/cite ');
      expect(await faultsOf(page)).toEqual([]);
      const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(scrolls).toBe(false);
      const { page: story } = await preview.visit(options, 'read/phare.md');
      expect(await faultsOf(story)).toEqual([]);
      expect(await story.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
    },
  );

  it('leads from a source to the sentence that answers, in sight and marked', async () => {
    const { page } = await preview.visit({ viewport: { width: 800, height: 500 } });
    await ask(page, 'Sur quoi le gardien numéro 31 a-t-il veillé ?');
    const link = await page.locator(`${replies} .small a`).first().getAttribute('href');
    await page.goto(link ?? '');
    const target = page.locator(':target');
    expect(await target.textContent()).toBe('Le gardien numéro 31 a veillé sur la lampe toute la nuit.');
    const box = await target.boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(500);
    const [marked, plain] = await target.evaluate((element) => [
      getComputedStyle(element).backgroundColor,
      getComputedStyle(document.body).backgroundColor,
    ]);
    expect(marked).not.toBe(plain);
    expect(marked).not.toBe('rgba(0, 0, 0, 0)');
  });

  it('says so where the program has ended', async () => {
    const { page } = await preview.visit();
    await preview.stop();
    await write(page, 'Combien mesure le phare de Kerbel ?');
    await page.locator('.failed').waitFor();
  });
});
