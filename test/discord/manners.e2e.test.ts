import { describe, expect, it } from 'vitest';
import { wording } from '../../src/replies/wording.js';
import { Person } from '../standin/person.js';
import { session } from '../standin/session.js';
import { until } from '../standin/until.js';

const { en, fr } = wording;
const QUESTION = { question: 'Qui a fondé WikiLeaks ?' };

describe('the bot', () => {
  const here = session();
  const someone = (options = {}) => new Person(here.discord, 'Sam', options);
  const english = () => here.discord.guilds[1] ?? here.discord.guild('Readers', 'en-GB');

  it.each([
    ['a French screen', { locale: 'fr' }, fr],
    ['an American screen', { locale: 'en-US' }, en],
    ['a British screen', { locale: 'en-GB' }, en],
    ['another screen in a French server', { locale: 'de' }, fr],
    ['another screen outside of servers', { locale: 'ja', where: 'direct' }, fr],
  ])('answers %s in its language', async (_, options, words) => {
    const { text } = await someone(options).slash('help');
    expect(text).toContain(words.helpTitle);
  });

  it('answers another screen in an English server in English', async () => {
    const { text } = await someone({ locale: 'pl', guild: english() }).slash('help');
    expect(text).toContain(en.helpTitle);
  });

  it('answers a message in the language of its writer’s screen, once that is known', async () => {
    const person = someone({ locale: 'en-US' });
    await person.slash('ask', QUESTION);
    const { text } = await person.say(`<@${here.discord.bot.id}>`);
    expect(text).toContain(en.helpTitle);
  });

  it('answers privately when asked to', async () => {
    const shown = await someone().slash('ask', { ...QUESTION, private: true });
    expect(shown.private).toBe(true);
    expect(shown.text).toContain('Assange');
  });

  it('finds the sources of a message, privately', async () => {
    const said = 'Paraît que Julian Assange a fondé WikiLeaks avec Gérard Dupont ?';
    const { text, private: hidden } = await someone().menu('Find sources', said);
    expect(hidden).toBe(true);
    expect(text).toMatch(/Julian Assange/);
    expect(text).toMatch(/Dupont/);
  });

  it('suggests questions and stories while somebody types', async () => {
    const person = someone();
    expect((await person.complete('ask', 'question', '')).length).toBeGreaterThan(0);
    expect((await person.complete('ask', 'question', 'Kushner')).length).toBeGreaterThan(0);
    const stories = await person.complete('ask', 'story', '', QUESTION);
    expect(stories.length).toBeGreaterThan(0);
    const { text } = await person.slash('ask', { ...QUESTION, story: stories[0]?.value ?? '' });
    expect(text).not.toBe('');
  });

  it('suggests what somebody asked last', async () => {
    const person = someone();
    await person.slash('ask', { question: 'Où vit la reine des abeilles ?' });
    const [first] = await person.complete('ask', 'question', '');
    expect(first?.value).toBe('Où vit la reine des abeilles ?');
  });

  it('takes the name of a suggestion for its value', async () => {
    const person = someone();
    const [choice] = await person.complete('who', 'name', 'kush');
    expect((await person.slash('who', { name: choice?.name ?? '' })).text).toContain('Kushner');
  });

  it('shows help with examples that work', async () => {
    const person = someone();
    const { text } = await person.slash('help');
    const example = /\/ask (.+)/.exec(text)?.[1] ?? '';
    expect((await person.slash('ask', { question: example })).text).toContain('.md:');
  });

  it('asks one who is too fast to wait, privately, and keeps nobody else waiting', async () => {
    const fast = someone();
    const all = await Promise.all(Array.from({ length: 10 }, () => fast.slash('ask', QUESTION)));
    const refused = all.filter(({ text }) => text.includes('Doucement'));
    expect(refused).toHaveLength(2);
    expect(refused.every((shown) => shown.private)).toBe(true);
    expect(refused[0]?.text).toMatch(/\d+\u00a0secondes?/);
    expect((await someone().slash('ask', QUESTION)).text).toContain('Assange');
  });

  /** Direct messages that the bot began with a person. */
  const whispersTo = (person: Person) =>
    here.discord
      .sent('POST', /^\/users\/@me\/channels$/)
      .filter(({ body }) => (body as { recipient_id: string }).recipient_id === person.user.id);

  it('tells one who writes too fast in a direct message, once', async () => {
    const fast = someone();
    const replies = here.discord.world.messages.size;
    for (let n = 0; n < 12; n += 1) fast.write(`<@${here.discord.bot.id}> Qui a fondé WikiLeaks ?`);
    await until('all is answered', () => here.discord.world.messages.size === replies + 12 + 9);
    expect(whispersTo(fast)).toHaveLength(1);
  });

  it('tells one who takes no direct messages in the channel', async () => {
    const fast = someone();
    for (let n = 0; n < 8; n += 1) await fast.slash('help');
    here.discord.faults.add(/POST \/channels/, { kind: 'status', status: 403, code: 50007 });
    const shown = await fast.say(`<@${here.discord.bot.id}> Qui a fondé WikiLeaks ?`);
    expect(shown.text).toMatch(/^Doucement/);
    expect(whispersTo(fast)).toHaveLength(1);
  });

  it('answers everybody in a burst', async () => {
    const people = Array.from({ length: 25 }, () => someone());
    const burst = people.flatMap((person) => Array.from({ length: 4 }, () => person.slash('ask', QUESTION)));
    const all = await Promise.all(burst);
    expect(all.filter(({ text }) => text.includes('Assange'))).toHaveLength(100);
    expect(here.bot.log(40)).toEqual([]);
  });
});
