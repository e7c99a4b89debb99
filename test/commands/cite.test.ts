import { describe, expect, it } from 'vitest';
import type { Context } from '../../commands/calls/command.js';
import { cite } from '../../commands/cite.js';
import { press, run } from '../../commands/index.js';
import type { Reply } from '../../src/replies/reply.js';
import { callsOf, textOf } from '../replies/problems.js';
import { LIGHTHOUSE, libraryOf } from './library.js';

const library = libraryOf(LIGHTHOUSE);
const french: Context = { library, language: 'fr' };
const said = (given: Record<string, string>) => textOf(run(cite, french, given));

/** What the button to the next page calls. */
function nextOf({ blocks }: Reply): string | undefined {
  return blocks
    .flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
    .find(({ label }) => label === 'Après ▶')?.call;
}

const EXCHANGE = `---
title: Au quai
language: fr
---

Marie Dubreuil attendait Jean Morel au bout du quai, comme chaque soir.

— Le phare est rouvert, dit Marie Dubreuil.

— Il était temps, répondit Jean Morel.

— Il manque encore trois marches.
`;

describe('/cite', () => {
  it('shows the words, who says them, the cue, the story and the lines', () => {
    const text = said({ speaker: 'Dubreuil' });
    expect(text).toContain('«\u00a0Chaque pierre a été numérotée\u00a0»');
    expect(text).toMatch(/Marie Dubreuil.* — .*a expliqué/);
    expect(text).toContain(
      'Le phare de Kermor rouvre ses portes — La Gazette de Kermor, 4 mai 2019 · recits/phare.md:18',
    );
    expect(text).not.toContain('rocher');
  });

  it('shows the typography of the language that a story is told in', () => {
    const english = libraryOf({
      'pier.md':
        '---\ntitle: The pier\nlanguage: en\n---\n\nThe pier opened in May. "We waited long for this," said Mary Hill, the mayor of the town.\n',
    });
    expect(textOf(run(cite, { library: english, language: 'fr' }, {}))).toContain('“We waited long for this');
  });

  it('finds what is said on a topic', () => {
    expect(said({ topic: 'la mer' })).toContain('La mer nous a manqué');
  });

  it('shows one quotation a story where nothing is asked for', () => {
    const text = said({});
    expect(text.match(/ferry\.md:/g)).toHaveLength(1);
    expect(text.match(/phare\.md:/g)).toHaveLength(1);
  });

  it('says that nobody is quoted, and shows the passages as the words of the stories', () => {
    const silent = libraryOf({
      'a.txt': 'Le pont\n\nLe pont de Kermor a été repeint en bleu par la commune.',
    });
    const text = textOf(run(cite, { library: silent, language: 'fr' }, { topic: 'le pont de Kermor' }));
    expect(text).toContain('ne citent personne');
    expect(text).toContain('repeint en bleu');
  });

  it('says that a person is not quoted', () => {
    expect(said({ speaker: 'Nolwenn Zzz' })).toContain('ne citent pas Nolwenn Zzz');
  });

  it('gives a quotation to copy, in each format, from the button alone', () => {
    const [copy = ''] = callsOf(run(cite, french, { speaker: 'Dubreuil' }));
    const reply = press({ library: libraryOf(LIGHTHOUSE), language: 'fr' }, copy);
    expect(reply.beside).toBe(true);
    const formats = callsOf(reply);
    expect(formats.length).toBeGreaterThan(1);
    for (const call of formats) {
      const code = press(french, call).blocks.find(({ kind }) => kind === 'code');
      expect(code?.kind === 'code' && code.text).toContain('phare');
    }
  });

  it('reads on from a quotation, the passage before it first', () => {
    const library = libraryOf({ 'quai.md': EXCHANGE });
    const reply = run(cite, { library, language: 'fr' }, { topic: 'le phare' });
    const scene = callsOf(reply).find((call) => call.startsWith('cite:scene:')) ?? '';
    const text = textOf(press({ library, language: 'fr' }, scene));
    expect(text).toContain('Marie Dubreuil attendait Jean Morel');
    expect(text).toContain('Le phare est rouvert');
    expect(text).toContain('Il était temps');
  });

  it.each([
    ['fr', 'déduit\u00a0: c’est à son tour de parler'],
    ['en', 'deduced: it is their turn to speak'],
  ] as const)('says what is deduced from the turns of an exchange: %s', (language, mark) => {
    const library = libraryOf({ 'quai.md': EXCHANGE });
    const text = textOf(run(cite, { library, language }, { topic: 'encore trois marches' }));
    expect(text).toMatch(/Marie Dubreuil/);
    expect(text).toContain(mark);
  });

  it('leafs through all that is found, each quotation once', () => {
    const many = libraryOf({
      'a.txt': `Le conseil\n\n${Array.from({ length: 23 }, (_, n) => `« Je propose la mesure numéro ${n + 1}. », a déclaré Anne Martin.`).join('\n\n')}`,
    });
    const context: Context = { library: many, language: 'fr' };
    let reply = run(cite, context, { speaker: 'Martin', topic: 'mesure' });
    const seen: string[] = [];
    for (let page = 0; page < 30; page++) {
      seen.push(...[...textOf(reply).matchAll(/numéro (\d+)\./g)].map(([, number]) => number ?? ''));
      const next = nextOf(reply);
      if (next === undefined) break;
      reply = press(context, next);
    }
    expect([...seen].sort((a, b) => Number(a) - Number(b))).toEqual(
      Array.from({ length: 23 }, (_, n) => String(n + 1)),
    );
  });

  it('turns back as well, and keeps the format asked for', () => {
    const many = libraryOf({
      'a.txt': `Le conseil\n\n${Array.from({ length: 5 }, (_, n) => `« Je propose la mesure numéro ${n + 1}. », a déclaré Anne Martin.`).join('\n\n')}`,
    });
    const context: Context = { library: many, language: 'fr' };
    const first = run(cite, context, { speaker: 'Martin', format: 'bibtex' });
    const second = press(context, nextOf(first) ?? '');
    expect(textOf(second)).toContain('@');
    const [back] = callsOf(second).filter((call) => call.startsWith('cite:page:'));
    expect(textOf(press(context, back ?? ''))).toBe(textOf(first));
  });

  it('suggests those who are quoted, with how often', () => {
    const speaker = cite.options.find(({ name }) => name === 'speaker');
    const choices = (speaker?.kind === 'text' && speaker.complete?.(french, 'dub')) || [];
    expect(choices.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^Marie Dubreuil.*1\u00a0citation$/),
    ]);
  });
});
