import { describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.js';
import type { Context } from '../../commands/calls/command.js';
import { press, run } from '../../commands/index.js';
import { callsOf, textOf } from '../replies/problems.js';
import { LIGHTHOUSE, libraryOf } from './library.js';

const library = libraryOf(LIGHTHOUSE);
const french: Context = { library, language: 'fr' };
const asked = run(ask, french, { question: 'Quand le phare de Kermor a-t-il rouvert ?' });
const strongOf = (reply: typeof asked) =>
  reply.blocks.flatMap((block) =>
    block.kind === 'excerpt'
      ? block.lines.flat().filter(({ style }) => style === 'strong' || style === 'soft')
      : [],
  );

describe('/ask', () => {
  it('shows the question, the passage with its answering sentence strong, and where it stands', () => {
    const [title, excerpt, source] = asked.blocks;
    expect(title).toMatchObject({
      kind: 'title',
      line: [{ text: 'Quand le phare de Kermor a-t-il rouvert ?' }],
    });
    expect(excerpt).toMatchObject({ kind: 'excerpt', button: { label: 'Lire la suite' } });
    expect(
      strongOf(asked)
        .map(({ text }) => text)
        .join(''),
    ).toBe('Le phare de Kermor a rouvert le 3 mai 2019 après deux ans de travaux.');
    expect(source).toMatchObject({ kind: 'source', line: [{ url: 'https://example.org/phare' }, {}] });
    expect(textOf({ blocks: source ? [source] : [] })).toBe(
      'Le phare de Kermor rouvre ses portes — La Gazette de Kermor, 4\u00a0mai 2019 · recits/phare.md:12'.replace(
        '\u00a0',
        ' ',
      ),
    );
  });

  it.each([
    ['fr', 'Ce n’est que rapporté\u00a0:'],
    ['en', 'It is only reported:'],
  ] as const)('says in %s that the answer is only hearsay', (language, expected) => {
    const library = libraryOf({
      'bac.md': '# Le bac\n\nJean Pastor aurait vendu le bac de Kermor. Le bac est bleu.\n',
    });
    const reply = run(ask, { library, language }, { question: 'Qui a vendu le bac de Kermor ?' });
    expect(textOf(reply)).toContain(expected);
  });

  it('says plainly when the stories do not answer', () => {
    const reply = run(ask, french, { question: 'Comment préparer une ratatouille ?' });
    expect(textOf(reply)).toMatch(/Les récits (?:n’en disent rien|ne le disent pas)/);
  });

  it('says so in English to those who read English', () => {
    const reply = run(ask, { library, language: 'en' }, { question: 'Comment préparer une ratatouille ?' });
    expect(textOf(reply)).toMatch(/The stories (?:say nothing|do not say)/);
  });

  it('looks in one story only, where one is given by a part of its title', () => {
    const reply = run(ask, french, { question: 'Qui est Yann Le Goff ?', story: 'capitaine' });
    expect(textOf(reply)).toContain('ferry.md:');
    expect(textOf(reply)).not.toContain('phare.md:');
  });

  it('says that there is no such story', () => {
    expect(textOf(run(ask, french, { question: 'Qui ?', story: 'zzz' }))).toContain('zzz');
  });

  it('shows the reply to the one who asked only, where that is wished', () => {
    expect(run(ask, french, { question: 'Qui ?', private: true }).private).toBe(true);
    expect(asked.private).toBeUndefined();
  });

  it('leads on: to read the story, to other passages, to the quotations and the persons in them', () => {
    const verbs = callsOf(asked).map((call) => call.split(':').slice(0, 2).join(':'));
    expect(verbs).toEqual(['stories:read', 'ask:more', 'cite:in', 'who:in']);
  });

  it('opens other passages from the button alone, as after a restart', () => {
    const [, more = ''] = callsOf(asked);
    const reply = press({ library: libraryOf(LIGHTHOUSE), language: 'fr' }, more);
    expect(reply.beside).toBe(true);
    expect(strongOf(reply).length).toBeGreaterThan(0);
    expect(textOf(reply)).toMatch(/\.md:\d/);
  });

  it('says that the stories changed where a passage is gone', () => {
    const other = libraryOf({ 'autre.txt': 'Un autre récit\n\nIl ne parle pas du phare.' });
    for (const call of callsOf(asked))
      expect(textOf(press({ library: other, language: 'fr' }, call))).toContain('changé');
  });

  it('suggests what was asked of late, then what the stories can answer', () => {
    const [question] = ask.options;
    const suggest = (typed: string) =>
      (question?.kind === 'text' &&
        question.complete?.({ ...french, recent: ['Où est le phare ?'] }, typed)) ||
      [];
    expect(suggest('')[0]?.name).toBe('Où est le phare ?');
    expect(suggest('travaux').map(({ name }) => name)).toContain('Les travaux');
  });

  it('suggests each question once, and none that only goes on from another', () => {
    const [question] = ask.options;
    const recent = ['qui est  Yann Le Goff\u00a0?', 'et son frère ?', 'où vit-il ?'];
    const found =
      (question?.kind === 'text' && question.complete?.({ ...french, recent }, '').map(({ name }) => name)) ||
      [];
    expect(found.filter((name) => /Yann Le Goff/.test(name))).toHaveLength(1);
    expect(found).not.toContain('et son frère ?');
    expect(found).not.toContain('où vit-il ?');
  });
});

describe('a button that leads nowhere', () => {
  it.each(['', 'x', 'ask', 'ask:sing:1', 'sing:more:1', 'ask:more:', 'constructor:a:b'])(
    'is answered kindly: %j',
    (call) => {
      expect(textOf(press(french, call))).toMatch(/bouton|changé/);
    },
  );
});
