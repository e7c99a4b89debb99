import { PermissionFlagsBits } from 'discord.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { libraryWording } from '../../src/replies/wording/library.js';
import { wording } from '../../src/replies/wording.js';
import { Bot } from '../standin/bot.js';
import { Person } from '../standin/person.js';
import { session } from '../standin/session.js';
import type { Guild } from '../standin/standin.js';
import { until } from '../standin/until.js';

const { fr, en } = libraryWording;
const MANAGER = { permissions: PermissionFlagsBits.ManageGuild | PermissionFlagsBits.SendMessages };
const story = (name: string, bytes: string) => ({ file: { name, bytes } });
const LIGHTHOUSE =
  '# Le phare de Kermor\n\nLe phare de Kermor a été bâti par Yann Le Goff en 1862. ' +
  '« La mer nous a manqué », a déclaré Yann Le Goff.\n';

describe('the stories of a server', () => {
  const here = session({ SERVER_STORIES: '2' });
  const made = {} as { one: Guild; two: Guild };
  beforeAll(() => {
    made.one = here.discord.guilds[0] as Guild;
    made.two = here.discord.guild('Ailleurs', 'fr');
  });
  const member = (guild = made.one, options = {}) => new Person(here.discord, 'Zoé', { guild, ...options });
  const manager = (guild = made.one, options = {}) => member(guild, { ...MANAGER, ...options });
  const add = async (who: Person, name: string, words: string) => {
    const shown = await who.slash('library add', story(name, words));
    return who.press(shown.message, fr.add);
  };

  it('are shown before they are kept', async () => {
    const who = manager();
    const shown = await who.slash('library add', story('phare.md', LIGHTHOUSE));
    expect(shown.private).toBe(true);
    expect(shown.text).toContain(fr.preview('Le phare de Kermor'));
    expect((await who.press(shown.message, fr.cancel)).text).toBe(fr.cancelled);
    expect((await manager().slash('library list')).text).toBe(fr.none);
  });

  it('are refused with the reason where they are none', async () => {
    const picture = await manager().slash('library add', story('photo.png', 'PNG'));
    expect(picture.text).toContain('photo.png ne peut pas être ajouté');
    const empty = await manager().slash('library add', story('vide.md', '\n'));
    expect(empty.text).toContain('il est vide');
  });

  it('may be documents, of which is told what is left out', async () => {
    const page =
      '<html><head><title>Le bac</title></head><body><article><h1>Le bac</h1><p>Le bac de Lorn part à huit heures, tous les jours de la semaine, du quai du nord.</p><img src="x.png"></article></body></html>';
    const who = manager(made.one, { locale: 'en-GB' });
    const shown = await who.slash('library add', story('bac.html', page));
    expect(shown.text).toContain(en.preview('Le bac'));
    expect(shown.text).toContain('bac.md');
    await who.press(shown.message, en.cancel);
  });

  it('answer beside the others, each with its source, and at once', async () => {
    expect((await add(manager(), 'phare.md', LIGHTHOUSE)).text).toContain('est ajouté');
    const own = await member().slash('ask', { question: 'Qui a bâti le phare de Kermor ?' });
    expect(own.text).toContain('Yann Le Goff');
    expect(own.text).toContain('server/phare.md');
    const common = await member().slash('ask', { question: 'Qui a fondé WikiLeaks ?' });
    expect(common.text).toContain('Assange');
    expect((await member().slash('who', { name: 'Yann Le Goff' })).text).toContain('1862');
    expect((await member().slash('cite', { topic: 'la mer' })).text).toContain('La mer nous a manqué');
    const list = await member().slash('stories');
    expect(list.text).toContain('Le phare de Kermor');
    expect((await member().press(list.message, wording.fr.othersStories)).text).toContain('WikiLeaks');
  });

  it('are listed, given back and taken away', async () => {
    const list = await manager().slash('library list');
    expect(list.text).toContain('phare.md');
    expect((await manager().complete('library download', 'story', 'pha')).map(({ value }) => value)).toEqual([
      'phare.md',
    ]);
    await manager().slash('library download', { story: 'phare.md' });
    const sent = here.discord.rest.requests.findLast(({ files }) => files.size > 0);
    expect(sent?.files.get('phare.md')).toBe(LIGHTHOUSE);
    expect((await manager().slash('library remove', { story: 'rien.md' })).text).toBe(fr.unknown('rien.md'));
  });

  it('are as many as whoever runs the bot lets them be', async () => {
    await add(manager(), 'deux.md', '# Deux\n\nUn autre récit, de peu de mots.\n');
    expect((await add(manager(), 'trois.md', '# Trois\n\nUn récit de trop.\n')).text).toContain(
      fr.full.files(2),
    );
    expect((await add(manager(), 'phare.md', LIGHTHOUSE)).text).toContain('est ajouté');
    expect((await manager().slash('library remove', { story: 'deux.md' })).text).toBe(fr.removed('deux.md'));
  });

  it('are there again after a restart, and alone where the server leaves the others aside', async () => {
    await here.bot.stop();
    here.bot = await Bot.ready(here.discord, { SERVER_STORIES: '2' });
    const old = await member().slash('ask', { question: 'Qui a fondé WikiLeaks ?' });
    const panel = await manager().slash('settings');
    await manager().press(panel.message, 'settings:set:usesFolder=off');
    const own = await member().slash('ask', { question: 'Qui a bâti le phare de Kermor ?' });
    expect(own.text).toContain('Yann Le Goff');
    const asked = await member().slash('ask', { question: 'Qui a fondé WikiLeaks ?' });
    expect(asked.text).not.toContain('Assange');
    const pressed = old.buttons.find(({ custom_id }) => custom_id.startsWith('ask:'));
    if (pressed)
      expect((await member().press(old.message, pressed.custom_id)).text).toBe(wording.fr.unknownCall);
    await manager().press((await manager().slash('settings')).message, 'settings:set:usesFolder=on');
  });

  it('may be a message, that stays what it is on Discord', async () => {
    const author = member(made.one);
    const said = author.write('La fontaine de Trèbes coule depuis 1911, dit-on au village.');
    const message = { ...said, content: 'La fontaine de Trèbes coule depuis 1911, dit-on au village.' };
    const shown = await manager().menu('Add to the stories', message);
    expect(shown.text).toContain(fr.messages(1));
    // Nobody else says that it is to be added.
    expect((await manager().press(shown.message, fr.add)).text).toBe(fr.gone);
    const mo = manager();
    const again = await mo.menu('Add to the stories', message);
    await mo.press(again.message, fr.add);
    const question = { question: 'Depuis quand coule la fontaine de Trèbes ?' };
    expect((await member().slash('ask', question)).text).toContain('1911');
    const told = { id: message.id, channel_id: message.channel_id, guild_id: made.one.id };
    here.discord.gateway.dispatch('MESSAGE_DELETE', told);
    await until(
      'the story is gone',
      async () => (await manager().slash('library list')).text.includes('Trèbes') === false,
    );
    expect((await member().slash('ask', question)).text).not.toContain('1911');
  });

  it('lose what an author takes away by /privacy', async () => {
    const author = member(made.one);
    const said = author.write('');
    const message = { ...said, content: 'Le four banal de Corbes date de 1650.' };
    const mo = manager();
    await mo.press((await mo.menu('Add to the stories', message)).message, fr.add);
    expect((await manager().slash('library list')).text).toContain('Corbes');
    await author.slash('privacy', { delete: true });
    expect((await manager().slash('library list')).text).not.toContain('Corbes');
  });

  it('are made of no thread where its messages may not be read, and say which intent does it', async () => {
    expect((await manager().slash('library thread')).text).toBe(fr.noThread);
    const channel = here.discord.thread(made.one, made.one.channel, 'Un fil');
    expect((await manager(made.one, { channel }).slash('library thread')).text).toContain(
      'Message Content Intent',
    );
  });
});
