import type { APIMessage } from 'discord.js';
import { until } from '../../standin/until.js';
import { FORMS, HEAVY, ODD, REFUSED } from './files.js';
import { manager, member, type WalkPlace, wordsOf } from './place.js';

/** Adds stories of every form and from a message, and has members ask about them, here and elsewhere. */
export async function walkLibrary(place: WalkPlace): Promise<void> {
  const { discord, telling } = place;
  const w = wordsOf(place);
  const mo = () => manager(place);
  telling.tell('/library list', await mo().slash('library list'));
  await walkMessage(place);
  for (const file of FORMS) {
    const who = mo();
    const shown = await who.slash('library add', { file });
    if (file === FORMS[0]) telling.tell(`/library add ${file.name}`, shown);
    else telling.note(`/library add ${file.name}`, shown);
    telling.note(`[${w.library.add}]`, await who.press(shown.message, w.library.add));
  }
  telling.tell(`/library add ${ODD.name}`, await mo().slash('library add', { file: ODD }));
  const again = await mo().slash('library add', {
    file: { name: 'phare.md', bytes: String(FORMS[0]?.bytes) },
  });
  telling.tell('/library add phare.md, once more', again);
  for (const file of REFUSED)
    telling.note(`/library add ${file.name}`, await mo().slash('library add', { file }));
  const last = mo();
  const { message: twelfth } = await last.slash('library add', { file: ODD });
  telling.note(`[${w.library.add}], of notes.md`, await last.press(twelfth, w.library.add));
  const full = mo();
  const one = await full.slash('library add', {
    file: { name: 'treize.md', bytes: '# Treize\n\nUn de trop.\n' },
  });
  telling.note(`one too many, [${w.library.add}]`, await full.press(one.message, w.library.add));
  telling.tell('/library list', await mo().slash('library list'));
  const choices = await mo().complete('library download', 'story', 'mou');
  telling.note('/library download mou…', choices.map(({ name }) => name).join(', '));
  telling.tell('/library download', await mo().slash('library download', { story: 'moulin.md' }));
  telling.note(
    'the file',
    [...(discord.rest.requests.findLast(({ files }) => files.size > 0)?.files ?? [])]
      .join(': ')
      .slice(0, 200),
  );
  telling.tell('/library remove', await mo().slash('library remove', { story: 'moulin.md' }));
  telling.note('/library remove notes.md', await mo().slash('library remove', { story: 'notes.md' }));
  const heavy = mo();
  const { message } = await heavy.slash('library add', { file: HEAVY });
  telling.note(`/library add ${HEAVY.name}, [${w.library.add}]`, await heavy.press(message, w.library.add));
  telling.note('/library thread, in no thread', await mo().slash('library thread'));
  const thread = discord.thread(place.guild, place.guild.channel, 'Un fil');
  telling.note(
    '/library thread, without the intent',
    await manager(place, { channel: thread }).slash('library thread'),
  );
  await walkOrigins(place);
}

/** A message becomes a story, is changed, and deleted. */
async function walkMessage(place: WalkPlace): Promise<void> {
  const { discord, guild, telling } = place;
  const w = wordsOf(place);
  const words = 'La fontaine de Trèbes coule depuis 1911, dit-on au village.';
  const said = { ...member(place).write(''), content: words } as APIMessage;
  const who = manager(place);
  const shown = await who.menu('Add to the stories', said);
  telling.tell('“Add to the stories” in the menu of a message', shown);
  telling.note(`[${w.library.add}]`, await who.press(shown.message, w.library.add));
  const ask = async () =>
    (await member(place).slash('ask', { question: 'Depuis quand coule la fontaine de Trèbes ?' })).text;
  const told = { id: said.id, channel_id: said.channel_id, guild_id: guild.id };
  discord.gateway.dispatch('MESSAGE_UPDATE', {
    ...said,
    ...told,
    content: words.replace('1911', '1923'),
    edited_timestamp: new Date().toISOString(),
  });
  await until('the story follows', async () => (await ask()).includes('1923'));
  telling.note('the message is changed, /ask', (await ask()).replace(/\s*\n\s*/g, ' · '));
  discord.gateway.dispatch('MESSAGE_DELETE', told);
  await until('the story is gone', async () => !(await ask()).includes('1923'));
  telling.note('the message is deleted, /ask', (await ask()).replace(/\s*\n\s*/g, ' · '));
}

/** A member asks from both, and nobody elsewhere from what the server added. */
async function walkOrigins(place: WalkPlace): Promise<void> {
  const { discord, telling } = place;
  const w = wordsOf(place);
  const question = { question: 'Qui a bâti le phare de Kermor ?' };
  telling.tell('a member: /ask, of the server’s story', await member(place).slash('ask', question));
  telling.note(
    '/ask, of the common stories',
    await member(place).slash('ask', { question: 'Qui a fondé WikiLeaks ?' }),
  );
  telling.tell('/who Yann Le Goff', await member(place).slash('who', { name: 'Yann Le Goff' }));
  telling.tell('/who Kushner', await member(place).slash('who', { name: 'Kushner' }));
  telling.tell('/cite speaker:Yann Le Goff', await member(place).slash('cite', { speaker: 'Yann Le Goff' }));
  telling.note('/cite topic:la mer', await member(place).slash('cite', { topic: 'la mer' }));
  telling.note('/cite', await member(place).slash('cite'));
  const list = await member(place).slash('stories');
  telling.tell('/stories', list);
  telling.tell(`[${w.othersStories}]`, await member(place).press(list.message, w.othersStories));
  telling.note('a mention', await member(place).say(`<@${discord.bot.id}> ${question.question}`));
  for (const [where, options] of [
    ['another server', { guild: discord.guilds[2] }],
    ['a direct message', { where: 'direct' }],
    ['a group', { where: 'group' }],
    ['a user’s own app in that server', { isGuest: true }],
  ] as const)
    telling.note(`in ${where}: /ask`, await member(place, options).slash('ask', question));
}
