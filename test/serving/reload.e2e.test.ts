import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder } from '../folder.js';
import { Bot } from '../standin/bot.js';
import { Person } from '../standin/person.js';
import { StandIn } from '../standin/standin.js';

const LIGHTHOUSE = '# Le phare\n\nLe phare de Kerbel mesure quarante mètres.\n';
const QUESTION = { question: 'Combien mesure le phare de Kerbel ?' };

describe('stories that change under the bot', () => {
  let discord: StandIn;
  let bot: Bot;
  let folder: string;
  const change = () =>
    writeFileSync(path.join(folder, 'phare.md'), LIGHTHOUSE.replace('quarante', 'cinquante'));

  beforeEach(async () => {
    discord = await StandIn.start();
    folder = makeFolder({ 'phare.md': LIGHTHOUSE });
  });
  afterEach(async () => {
    await bot.stop();
    await discord.close();
  });

  it('are answered from a moment later, with no restart', async () => {
    bot = await Bot.ready(discord, { KNOWLEDGE_DIR: folder });
    const person = new Person(discord, 'Ida');
    expect((await person.slash('ask', QUESTION)).text).toContain('quarante');
    change();
    await bot.says(/Stories read again/);
    expect((await person.slash('ask', QUESTION)).text).toContain('cinquante');
    expect((await person.slash('stories')).text).toContain('Version 2');
  });

  it('are read again at SIGHUP', async () => {
    bot = await Bot.ready(discord, { KNOWLEDGE_DIR: folder, WATCH: 'off' });
    change();
    bot.signal('SIGHUP');
    await bot.says(/Stories read again/);
    expect((await new Person(discord, 'Ida').slash('ask', QUESTION)).text).toContain('cinquante');
  });

  it('are read again when the owner of the bot presses for it, and nobody else can', async () => {
    const [owner, other] = [new Person(discord, 'Ida'), new Person(discord, 'Nils')];
    discord.world.owner = owner.user;
    bot = await Bot.ready(discord, { KNOWLEDGE_DIR: folder, WATCH: 'off' });
    const label = 'Relire le dossier';
    expect((await other.slash('stories')).buttons.map((button) => button.label)).not.toContain(label);
    change();
    const list = await owner.slash('stories');
    expect((await owner.press(list.message, label)).text).toContain('Le dossier est relu');
    await bot.says(/Stories read again/);
    expect((await other.slash('ask', QUESTION)).text).toContain('cinquante');
    change();
    expect((await other.press(list.message, label)).text).not.toContain('Le dossier est relu');
  });
});
