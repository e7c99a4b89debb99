import { type APIMessage, PermissionFlagsBits } from 'discord.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { libraryWording } from '../../src/replies/wording/library.js';
import { componentsOf } from '../standin/message.js';
import { Person } from '../standin/person.js';
import { session } from '../standin/session.js';
import type { Guild } from '../standin/standin.js';

const { fr } = libraryWording;
const permissions = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.SendMessages;
const LIGHTHOUSE =
  '# Le phare de Kermor\n\nLe phare de Kermor a été bâti par Yann Le Goff en 1862. ' +
  '« La mer nous a manqué », a déclaré Yann Le Goff.\n';
const MILL =
  '# Le moulin de Brac\n\nLe moulin de Brac a été bâti par Ewen Trévidic en 1733. ' +
  '« Le vent ne paie pas », a déclaré Ewen Trévidic.\n';
/** What is in the story of one server, and in nothing else. */
const SECRETS = ['Kermor', 'Le Goff', 'phare.md', '1862', 'La mer nous a manqué'];
const QUESTION = 'Qui a bâti le phare de Kermor ?';
const FILE = { name: 'moulin.md', bytes: MILL };

/** What is given with each command that there is, in words that only the one server's story has. */
const TRIED: Readonly<Record<string, readonly Readonly<Record<string, string | boolean | typeof FILE>>[]>> = {
  ask: [{ question: QUESTION }, { question: 'Qui a bâti le phare ?', story: 'phare.md' }],
  who: [{ name: 'Yann Le Goff' }],
  cite: [{ topic: 'la mer' }, { speaker: 'Yann Le Goff' }],
  stories: [{}, { story: 'phare.md' }],
  help: [{}],
  settings: [{}],
  'library add': [{ file: FILE }],
  'library thread': [{}],
  'library list': [{}],
  'library download': [{ story: 'phare.md' }, { story: 'Le phare de Kermor' }],
  'library remove': [{ story: 'phare.md' }, { story: 'Le phare de Kermor' }],
  insights: [{ days: '30' }],
  privacy: [{}, { delete: true }],
};
/** What the bot is told by all that, from the longest on: it may say that again. */
const TOLD = Object.values(TRIED)
  .flat()
  .flatMap((given) => Object.values(given))
  .filter((value) => typeof value === 'string')
  .sort((a, b) => b.length - a.length);
const MENUS = ['Find sources', 'Add to the stories'];
/** What is given back, or not at all. */
const ALTERING = /^(?:library remove|privacy)/;

/** A command as it is registered. */
interface Declared {
  readonly name: string;
  readonly type?: number;
  readonly autocomplete?: boolean;
  readonly options?: readonly Declared[];
}

describe('the stories of a server are seen in no other place', () => {
  const here = session();
  const made = {} as { one: Guild; two: Guild };
  /** Somebody new each time, so that nobody is told to slow down; Discord offers them every command. */
  const someone = (options: object = {}) =>
    new Person(here.discord, 'Zoé', { permissions, guild: made.one, ...options });
  const places: readonly [string, () => Person][] = [
    ['another server', () => someone({ guild: made.two })],
    ['a direct message', () => someone({ where: 'direct' })],
    ['a group', () => someone({ where: 'group' })],
    ['a user’s own app in that very server', () => someone({ isGuest: true })],
  ];
  /** What the bot says or sends holds no secret, but for what it was told itself. */
  const expectNothing = (said: string, what: string, typed: readonly string[] = []) => {
    const own = [...typed, ...TOLD].reduce((text, words) => text.replaceAll(words, ''), said);
    for (const secret of SECRETS) expect(own, `${what}: ${secret}`).not.toContain(secret);
  };
  const filesSent = () => here.discord.rest.requests.flatMap(({ files }) => [...files.values()]);
  const declared = () => [...here.discord.rest.commands.byScope.values()].flat() as readonly Declared[];
  const partsOf = ({ options = [] }: Declared) => options.filter(({ type }) => type === 1);

  beforeAll(async () => {
    made.one = here.discord.guilds[0] as Guild;
    made.two = here.discord.guild('Ailleurs', 'fr');
    for (const [guild, name, bytes] of [
      [made.one, 'phare.md', LIGHTHOUSE],
      [made.two, 'moulin.md', MILL],
    ] as const) {
      const who = someone({ guild });
      await who.press((await who.slash('settings')).message, 'settings:set:keepsQuestions=on');
      const shown = await who.slash('library add', { file: { name, bytes } });
      await who.press(shown.message, fr.add);
    }
    expect((await someone().slash('ask', { question: QUESTION })).text).toContain('Yann Le Goff');
  });

  it('of all commands there are, each is tried here', () => {
    const slash = declared().filter(({ type = 1 }) => type === 1);
    const names = slash.flatMap((command) => {
      const parts = partsOf(command);
      return parts.length === 0 ? [command.name] : parts.map((part) => `${command.name} ${part.name}`);
    });
    expect(Object.keys(TRIED).sort()).toEqual(names.sort());
    const menus = declared().filter(({ type }) => type === 3);
    expect(menus.map(({ name }) => name).sort()).toEqual([...MENUS].sort());
  });

  it('by any command', async () => {
    const before = filesSent().length;
    for (const [place, who] of places)
      for (const [name, all] of Object.entries(TRIED))
        for (const given of all) {
          const { text } = await who().slash(name, given);
          expectNothing(text, `/${name} in ${place}`);
        }
    expect(filesSent()).toHaveLength(before);
    expect((await someone().slash('ask', { question: QUESTION })).text).toContain('Yann Le Goff');
  });

  it('by any completion', async () => {
    const options = declared().flatMap((command) => {
      const parts = partsOf(command);
      const all = parts.length === 0 ? [command] : parts;
      return all.flatMap(({ name, options: inner = [] }) =>
        inner
          .filter(({ autocomplete }) => autocomplete)
          .map((option) => [name === command.name ? name : `${command.name} ${name}`, option.name] as const),
      );
    });
    expect(options.length).toBeGreaterThan(6);
    expect(JSON.stringify(await someone().complete('who', 'name', 'Yann'))).toContain('Le Goff');
    for (const [place, who] of places)
      for (const [name, option] of options)
        for (const typed of ['', 'ph', 'Yann', 'Ker'])
          expectNothing(
            JSON.stringify(await who().complete(name, option, typed)),
            `${option} of /${name} in ${place}`,
          );
  });

  it('by any button or choice, however old', async () => {
    const pressed: [string, APIMessage][] = [];
    for (const [name, all] of Object.entries(TRIED))
      for (const given of ALTERING.test(name) ? [] : all) {
        const { message } = await someone().slash(name, given);
        for (const part of componentsOf(message)) {
          if ('custom_id' in part && part.custom_id) pressed.push([part.custom_id, message]);
          if ('options' in part)
            for (const { value } of part.options as { value: string }[]) pressed.push([value, message]);
        }
      }
    const calls = [...new Map(pressed)].filter(([id]) => !/^(?:menu|message|settings):/.test(id));
    const kinds = new Set(calls.map(([id]) => id.split(':').slice(0, 2).join(':')));
    for (const kind of ['@stories:read', '@cite:in', 'library:open', 'insights:csv'])
      expect(kinds).toContain(kind);
    const before = filesSent().length;
    for (const [place, who] of places)
      for (const [call, message] of calls) {
        const { text } = await who().press(message, call);
        expectNothing(text, `${call} in ${place}`, [call.split(':').slice(2).join(':')]);
      }
    expectNothing(filesSent().slice(before).join('\n'), 'the files that are sent');
    expect((await someone().slash('ask', { question: QUESTION })).text).toContain('Yann Le Goff');
  });

  it('by a setting that is pressed elsewhere', async () => {
    const panel = await someone().slash('settings');
    await someone({ guild: made.two }).press(panel.message, 'settings:set:mentions=off');
    const { buttons } = await someone().slash('settings');
    expect(buttons.map(({ custom_id }) => custom_id)).toContain('settings:set:mentions=off');
    const other = await someone({ guild: made.two }).slash('settings');
    await someone({ guild: made.two }).press(other.message, 'settings:set:mentions=on');
  });

  it('by a mention, or a message’s menu', async () => {
    const said = await someone({ guild: made.two }).say(`<@${here.discord.bot.id}> ${QUESTION}`);
    expectNothing(said.text, 'a mention');
    const words = 'Un phare au bord de la mer, bâti par lui.';
    for (const [place, who] of places)
      for (const name of MENUS) expectNothing((await who().menu(name, words)).text, `${name} in ${place}`);
  });

  it('by a preview that another has laid aside', async () => {
    const draft = await someone().slash('library add', { file: { name: 'phare.md', bytes: LIGHTHOUSE } });
    const id = draft.buttons.find(({ label }) => label === fr.add)?.custom_id ?? '';
    for (const [place, who] of [...places, ['that server', () => someone()] as const]) {
      const { text } = await who().press(draft.message, id);
      expectNothing(text, place);
    }
  });
});
