import { describe, expect, it } from 'vitest';
import type { Context } from '../../commands/calls/command.js';
import { press, run } from '../../commands/index.js';
import { stories } from '../../commands/stories.js';
import { callsOf, textOf } from '../replies/problems.js';
import { LIGHTHOUSE, libraryOf } from './library.js';

const library = libraryOf(LIGHTHOUSE);
const french: Context = { library, language: 'fr' };

describe('/stories', () => {
  it('lists the stories with publisher, date, language and length', () => {
    const text = textOf(run(stories, french, {}));
    expect(text).toMatch(/^Les récits · 2$/m);
    expect(text).toMatch(
      /^La Gazette de Kermor · par Nolwenn Tanguy · 4 mai 2019 · français · \d+\u00a0mots$/m,
    );
  });

  it('leafs through a long list, each story once', () => {
    const many = libraryOf(
      Object.fromEntries(
        Array.from({ length: 20 }, (_, n) => [`${n}.txt`, `Récit numéro ${n}.\n\nIl parle du phare.`]),
      ),
    );
    const context: Context = { library: many, language: 'fr' };
    let reply = run(stories, context, {});
    const opened = new Set<string>();
    for (let page = 0; page < 9; page++) {
      for (const call of callsOf(reply)) if (call.startsWith('stories:open:')) opened.add(call);
      const next = callsOf(reply)
        .filter((call) => call.startsWith('stories:list:'))
        .at(-1);
      if (next === undefined || page === 4) break;
      reply = press(context, next);
    }
    expect(opened.size).toBe(20);
  });

  it('opens a story by a part of its title, and shows its title once', () => {
    const text = textOf(run(stories, french, { story: 'capitaine' }));
    expect(text.match(/Le bac de Kermor change de capitaine/g)).toHaveLength(1);
    expect(text).toContain('Le bac relie Kermor à l’île de Sterec');
  });

  it('shows the list where no story is called so', () => {
    const text = textOf(run(stories, french, { story: 'zzz' }));
    expect(text).toContain('zzz');
    expect(text).toContain('Le phare de Kermor rouvre ses portes');
  });

  it('reads a long story from its first page to its last and back, each passage once', () => {
    const count = 60;
    const long = libraryOf({
      'long.txt': `Le long récit\n\n${Array.from({ length: count }, (_, n) => `Alinéa ${n + 1} : ${'le phare tourne dans la nuit '.repeat(12)}.`).join('\n\n')}`,
    });
    const context: Context = { library: long, language: 'fr' };
    const numbers = (text: string) =>
      [...text.matchAll(/Alinéa (\d+) /g)].map(([, number]) => Number(number));
    const pageCalls = (reply: ReturnType<typeof run>) =>
      callsOf(reply).filter((call) => call.startsWith('stories:page:'));
    let reply = run(stories, context, { story: 'long' });
    const read = numbers(textOf(reply));
    for (
      let [next] = pageCalls(reply);
      next !== undefined && (read.at(-1) ?? 0) < count;
      next = pageCalls(reply).at(-1)
    ) {
      reply = press(context, next);
      read.push(...numbers(textOf(reply)));
    }
    expect(read).toEqual(Array.from({ length: count }, (_, n) => n + 1));
    const back = numbers(textOf(press(context, pageCalls(reply)[0] ?? '')));
    expect(back.at(-1)).toBe((numbers(textOf(reply))[0] ?? 0) - 1);
  });

  it('never ends a page with a heading', () => {
    const parts = Array.from(
      { length: 40 },
      (_, n) => `## Partie ${n}\n\n${'Le phare tourne. '.repeat(5 + n)}`,
    );
    const context: Context = {
      library: libraryOf({ 'a.md': `# Le récit\n\n${parts.join('\n\n')}\n` }),
      language: 'fr',
    };
    let reply = run(stories, context, { story: 'a.md' });
    for (let page = 0; page < 40; page++) {
      const shown = reply.blocks.filter(({ kind }) => kind === 'title' || kind === 'excerpt');
      expect(shown.at(-1)?.kind).toBe('excerpt');
      const next = callsOf(reply).at(-1);
      if (next === undefined || textOf(reply).includes('Partie 39')) break;
      reply = press(context, next);
    }
  });
});
