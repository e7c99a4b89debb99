import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { insightsWording } from '../../src/replies/wording/insights.js';
import { privacyWording } from '../../src/replies/wording/privacy.js';
import { wording } from '../../src/replies/wording.js';
import { Bot } from '../standin/bot.js';
import { Person } from '../standin/person.js';
import { session } from '../standin/session.js';
import { until } from '../standin/until.js';

const { fr, en } = insightsWording;
const MANAGER = { permissions: PermissionFlagsBits.ManageGuild | PermissionFlagsBits.SendMessages };
const QUESTION = 'Qui a fondé WikiLeaks ?';
const UNKNOWN = 'Quelle est la couleur du cheval de Napoléon ?';

describe('a server that wants to know what is missing', () => {
  const here = session({ PRIVACY_URL: 'https://example.org/privacy' });
  const someone = (name = 'Zoé', options = {}) => new Person(here.discord, name, options);
  const manager = (options = {}) => someone('Mo', { ...MANAGER, ...options });
  const labels = (one: { readonly buttons: readonly { readonly label?: string }[] }) =>
    one.buttons.map(({ label }) => label);
  const switchOn = async (...names: string[]) => {
    for (const name of names) {
      const panel = await manager().slash('settings');
      await manager().press(panel.message, `settings:set:${name}=on`);
    }
  };

  it('keeps nothing, and has no votes, before it says so', async () => {
    const answer = await someone().slash('ask', { question: QUESTION });
    expect(labels(answer)).not.toContain('👍');
    const report = await manager().slash('insights');
    expect(report.private).toBe(true);
    expect(report.text).toContain(fr.asked(0, 0));
    expect(report.text).toContain(fr.notKept);
    expect((await someone().slash('privacy')).text).toContain(privacyWording.fr.noQuestions);
  });

  it('is told what was asked, by a command and a mention, and what had no answer', async () => {
    await switchOn('keepsQuestions', 'feedback');
    await someone().slash('ask', { question: QUESTION });
    await someone().say(`<@${here.discord.bot.id}> ${QUESTION}`);
    await someone().slash('ask', { question: UNKNOWN });
    const report = await manager().slash('insights');
    expect(report.text).toContain(fr.asked(3, 1));
    expect(report.text).toContain(`${fr.times(2)} · ${QUESTION}`);
    expect(report.text).toContain(`${fr.times(1)} · ${UNKNOWN}`);
    expect(report.text).toContain('.md');
    const month = await manager().press(report.message, fr.other(30));
    expect(month.text).toContain(fr.title(30));
  });

  it('has votes below answers, which each can change', async () => {
    const answer = await someone().slash('ask', { question: QUESTION });
    expect(labels(answer)).toContain('👎');
    const voter = someone('Léa');
    expect((await voter.press(answer.message, '👍')).text).toBe(fr.thanks);
    await voter.press(answer.message, '👎');
    await someone('Bob').press(answer.message, '👍');
    const report = await manager().slash('insights');
    expect(report.text).toContain(`${fr.votes(1, 1)} · ${QUESTION}`);
    const left = await voter.slash('privacy', { delete: true });
    expect(left.text).toBe(privacyWording.fr.deleted({ votes: 1, messages: 0 }));
    expect((await manager().slash('insights')).text).not.toContain(fr.votes(1, 1));
  });

  it('has votes below private answers, and none below what was shared of them', async () => {
    const asker = someone();
    const answer = await asker.slash('ask', { question: QUESTION, private: true });
    expect(labels(answer)).toContain('👍');
    expect(labels(await asker.press(answer.message, wording.fr.share))).not.toContain('👍');
  });

  it('gets all of it as a file for tables', async () => {
    const report = await manager({ locale: 'en-GB' }).slash('insights');
    await manager({ locale: 'en-GB' }).press(report.message, en.csv);
    const sent = here.discord.rest.requests.findLast(({ files }) => files.size > 0);
    const table = sent?.files.get('insights-7.csv') ?? '';
    expect(table).toContain(en.columns.join(','));
    expect(table).toContain(QUESTION);
  });

  it('says what it keeps, and where the policy stands', async () => {
    const told = await someone().slash('privacy');
    expect(told.private).toBe(true);
    expect(told.text).toContain(privacyWording.fr.questions(30));
    expect(told.markdown).toContain('https://example.org/privacy');
  });

  it('shows nothing of it in another server', async () => {
    const guild = here.discord.guild('Ailleurs', 'fr');
    const report = await manager({ guild }).slash('insights');
    expect(report.text).toContain(fr.asked(0, 0));
    expect(report.text).not.toContain(QUESTION);
  });

  it('does not write what is asked to the log', () => {
    expect(here.bot.output).not.toContain('WikiLeaks');
  });

  it('has its data kept for a while after it removed the bot', async () => {
    const { discord } = here;
    const [guild] = discord.guilds;
    discord.gateway.dispatch('GUILD_DELETE', { id: guild?.id });
    discord.gateway.dispatch('GUILD_CREATE', discord.describe(guild as never));
    await here.bot.stop();
    here.bot = await Bot.ready(discord);
    await until('the bot is back', () => discord.gateway.live);
    expect((await manager().slash('insights')).text).toContain(QUESTION);
  });
});
