import { describe, expect, it } from 'vitest';
import { wording } from '../../src/replies/wording.js';
import { makeFolder } from '../folder.js';
import { Bot } from '../standin/bot.js';
import { componentsOf } from '../standin/message.js';
import { Person } from '../standin/person.js';
import { session } from '../standin/session.js';
import type { Shown } from '../standin/shown.js';

const { fr } = wording;
const QUESTION = { question: 'Qui a fondé WikiLeaks ?' };

/** The menu of a message, and what its choices stand for. */
function menuOf({ message }: Shown): { custom_id: string; values: string[] } {
  for (const part of componentsOf(message))
    if ('options' in part && 'custom_id' in part)
      return { custom_id: part.custom_id, values: part.options.map(({ value }) => value) };
  throw new Error('There is no menu.');
}

describe('buttons and menus', () => {
  const here = session();
  const someone = (name = 'Zoé') => new Person(here.discord, name);
  const errors = () => here.bot.log(40);

  it('let the asker read on, beside the answer', async () => {
    const asker = someone();
    const answer = await asker.slash('ask', QUESTION);
    const more = await asker.press(answer.message, fr.readOn);
    expect(more.message.id).not.toBe(answer.message.id);
    expect(more.private).toBe(true);
    expect(more.text).toContain('WikiLeaks');
  });

  it('turn the pages of a story in its place', async () => {
    const asker = someone();
    const list = await asker.slash('stories');
    const { custom_id, values } = menuOf(list);
    const story = await asker.choose(list.message, custom_id, values[0] ?? '');
    const [next] = story.buttons.filter(({ label }) => label === fr.after || label === fr.readOn);
    const page = await asker.press(story.message, next?.custom_id ?? '');
    expect(page.text).not.toBe(story.text);
  });

  it('work after a restart', async () => {
    const asker = someone();
    const answer = await asker.slash('ask', QUESTION);
    await here.bot.stop();
    here.bot = await Bot.ready(here.discord);
    for (const { custom_id, label } of answer.buttons.filter(({ label }) => label !== fr.delete))
      expect((await asker.press(answer.message, custom_id)).text, label).not.toContain(fr.changed);
  });

  it('open a private copy for somebody else, and leave the public reply as it is', async () => {
    const answer = await someone().slash('ask', QUESTION);
    const other = someone('Jo');
    for (const { custom_id } of answer.buttons) {
      const copy = await other.press(answer.message, custom_id);
      expect(copy.private).toBe(true);
      expect(copy.message.id).not.toBe(answer.message.id);
    }
    expect(here.discord.world.messages.get(answer.message.id)).toEqual(answer.message);
  });

  it('say so when the stories have changed since', async () => {
    const asker = someone();
    const answer = await asker.slash('ask', QUESTION);
    const folder = makeFolder({ 'autre.md': '# Un autre récit\n\nIl ne pleut plus à Brest depuis mardi.\n' });
    await here.bot.stop();
    here.bot = await Bot.ready(here.discord, { KNOWLEDGE_DIR: folder });
    const { text, private: hidden } = await asker.press(answer.message, fr.readOn);
    expect(text).toContain(fr.changed);
    expect(hidden).toBe(true);
    expect(errors()).toEqual([]);
    await here.bot.stop();
    here.bot = await Bot.ready(here.discord);
  });

  it('answer privately where the message is gone', async () => {
    const asker = someone();
    const list = await asker.slash('stories');
    const { custom_id, values } = menuOf(list);
    here.discord.world.messages.delete(list.message.id);
    const story = await asker.choose(list.message, custom_id, values[0] ?? '');
    expect(story.private).toBe(true);
    expect(errors()).toEqual([]);
  });

  it('of no meaning are told of, privately', async () => {
    const asker = someone();
    const answer = await asker.slash('ask', QUESTION);
    for (const call of [
      '',
      'x',
      'ask:nothing:1',
      'ask:more:???',
      'nobody:in:::',
      'who:in:\u0000',
      'menu:1',
    ]) {
      const shown = await someone(`n${call.length}`).press(answer.message, call);
      expect(shown.private).toBe(true);
    }
    expect(errors()).toEqual([]);
  });

  it('belong to the asker under an answer to a message too', async () => {
    const asker = someone();
    const answer = await asker.say(`<@${here.discord.bot.id}>`);
    const [button] = answer.buttons;
    if (!button) return;
    expect((await someone('Jo').press(answer.message, button.custom_id)).private).toBe(true);
  });
});
