import { describe, expect, it } from 'vitest';
import { readerApp } from '../../src/web/reader/reader.js';
import { sharedFolder } from '../folder.js';
import { openServing } from './serving.js';

const READER = 'https://stories.example/verbatim';
const folder = sharedFolder({
  'phare (1).md': `---
title: "Le phare <i>rouge</i>"
url: https://gazette.example/phare
---
# Le phare <i>rouge</i>

<!-- le gardien est coupable -->
Le phare de Kerbel mesure quarante mètres. %%secret de l’auteur%% Il fut bâti en 1862 & repeint.

## Les gens

Anne Martin, maire de Kerbel, a dit : « Il pleut trop ici pour nous tous. » Elle <script>alert(1)</script> part.

- Une barque grise
- Deux rames

| Bateau | Port |
| --- | --- |
| La Mouette | Kerbel |
`,
  'sous/brouillon.md': '---\ndraft: true\n---\n# Brouillon\n\nPas encore publié.\n',
  '.cache.md': '# Caché\n\nPas pour les lecteurs.\n',
  'une.txt': 'Le bateau de Brest part demain.\n',
});
const stories = openServing(folder, READER);
const app = readerApp(stories, { language: 'fr', base: '/verbatim' });

const read = async (file: string) => (await app.request(`http://127.0.0.1/read/${file}`)).text();
const status = async (file: string) => (await app.request(`http://127.0.0.1/read/${file}`)).status;
/** The words of a page without its markup. */
const wordsOf = (page: string) => page.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&');

/** The addresses of the sources in what is replied to a command. */
async function linksIn(name: string, given: Record<string, string>): Promise<string[]> {
  const serving = await stories;
  const { reply } = await serving.call({ kind: 'command', name, given, language: 'fr', otherwise: 'fr' });
  return reply.blocks.flatMap((block) =>
    block.kind === 'source' ? block.line.flatMap(({ url }) => url ?? []) : [],
  );
}

describe('the page of a story', () => {
  it('shows its words with its sections, its persons and its quotations', async () => {
    const page = await read('phare%20%281%29.md');
    expect(wordsOf(page)).toContain('Le phare de Kerbel mesure quarante mètres.');
    expect(page).toMatch(/<h2[^>]*>.*Les gens.*<\/h2>/);
    expect(page).toMatch(/<span class="person" title="Anne Martin">Anne Martin<\/span>/);
    expect(page).toMatch(/<span class="quoted" title="Anne Martin">Il pleut trop ici pour nous tous/);
  });

  it('keeps lists and tables in their shape', async () => {
    const page = await read('phare%20%281%29.md');
    expect(page).toMatch(/<ul><li>.*Une barque grise.*<\/li><li>.*Deux rames.*<\/li><\/ul>/s);
    expect(page).toMatch(/<tr[^>]*><td>.*La Mouette.*<\/td><td>.*Kerbel.*<\/td><\/tr>/s);
  });

  it('shows nothing that an author hid, and no file that is not a story', async () => {
    expect(await read('phare%20%281%29.md')).not.toMatch(/coupable|secret de l/);
    for (const file of [
      'sous/brouillon.md',
      '.cache.md',
      '../package.json',
      '%2e%2e/%2e%2e/etc/passwd',
      '',
      '%',
    ])
      expect(await status(file), file).toBe(404);
  });

  it('shows markup that stands in a story as the words that it is, or not at all', async () => {
    const page = await read('phare%20%281%29.md');
    expect(page).not.toMatch(/<script|<i>/);
  });

  it('is found by no search engine, tells no other site of it, and runs no script', async () => {
    const response = await app.request('http://127.0.0.1/read/une.txt');
    expect(response.headers.get('x-robots-tag')).toContain('noindex');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await response.text()).not.toContain('<script');
  });

  it('is where the sources of an answer lead, at the sentence that answers', async () => {
    const [link = ''] = await linksIn('ask', { question: 'Quand le phare de Kerbel fut-il bâti ?' });
    expect(link).toMatch(/^https:\/\/stories\.example\/verbatim\/read\/phare%20%281%29\.md#p/);
    const { pathname, hash } = new URL(link);
    const page = await read(pathname.slice('/verbatim/read/'.length));
    const [, sentence = ''] = new RegExp(`<span id="${hash.slice(1)}">(.*?)</span>`).exec(page) ?? [];
    expect(wordsOf(sentence)).toBe('Il fut bâti en 1862 & repeint.');
  });

  it('has each place once to which a source leads', async () => {
    const links = [
      ...(await linksIn('who', { name: 'Anne Martin' })),
      ...(await linksIn('cite', { speaker: 'Anne Martin' })),
      ...(await linksIn('ask', { question: 'Quel est le port de La Mouette ?' })),
    ];
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      const { pathname, hash } = new URL(link);
      const page = await read(pathname.slice('/verbatim/read/'.length));
      expect(page.split(`id="${hash.slice(1)}"`), link).toHaveLength(2);
    }
  });

  it('has no two places of one name', async () => {
    const ids = [...(await read('phare%20%281%29.md')).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
