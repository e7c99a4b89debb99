import { setTimeout as sleep } from 'node:timers/promises';
import { ChannelType } from 'discord.js';
import { pick, set } from '../../servers/panel.js';
import { FAQ } from './files.js';
import { manager, member, type WalkPlace, wordsOf } from './place.js';
import { heard } from './settings.js';

/** What the server's own questions answer. */
const SURELY = 'Comment réinitialiser son mot de passe ?';
const KNOWN = 'Qui a fondé WikiLeaks ?';
const UNKNOWN = [
  'Quelle est la couleur du cheval de Napoléon ?',
  'La couleur du cheval de Napoléon, c’est quoi ?',
];

/** With the intent: a thread becomes a story, questions are answered without a call, in channels and forums. */
export async function walkThreads(place: WalkPlace): Promise<void> {
  const { discord, guild, telling } = place;
  const w = wordsOf(place);
  const forum = discord.channel(guild, 'aide', ChannelType.GuildForum);
  const open = discord.channel(guild, 'entraide');
  const post = discord.thread(guild, forum.id, 'Le puits de Lorn');
  for (const [words, name] of [
    ['Le puits de Lorn a été creusé par Ewen Trévidic en 1733.', 'Zoé'],
    ['Il est à sec depuis dix ans.', 'Léa'],
  ] as const)
    member(place, { channel: post, name }).write(words);
  const mo = manager(place, { channel: post });
  const shown = await mo.slash('library thread');
  telling.tell('/library thread', shown);
  telling.note(`[${w.library.add}]`, await mo.press(shown.message, w.library.add));
  const asked = { question: 'Qui a creusé le puits de Lorn ?' };
  telling.tell('a member: /ask', await member(place).slash('ask', asked));
  telling.tell(
    'answers without being called',
    await pick(manager(place), 'openChannels', [open.id, forum.id]),
  );
  const keeper = manager(place);
  const { message } = await keeper.slash('library add', { file: FAQ });
  telling.note(`[${w.library.add}]`, await keeper.press(message, w.library.add));
  const someone = () => member(place, { channel: open });
  telling.note(`in #entraide: ${asked.question}`, await heard(someone(), asked.question, place));
  telling.note(`in #entraide: ${SURELY}`, await heard(someone(), SURELY, place));
  telling.note('in #entraide: Bonjour !', await heard(someone(), 'Bonjour !', place));
  telling.note(`in #entraide: ${UNKNOWN[0]}`, await heard(someone(), UNKNOWN[0] ?? '', place));
  const fresh = discord.thread(guild, forum.id, SURELY);
  const post1 = member(place, { channel: fresh });
  telling.note('a new post of the forum', await heard(post1, 'Tout est dans le titre.', place, fresh.id));
  const told = discord.thread(guild, forum.id, 'Une question');
  member(place, { channel: told }).write('Je crois que je sais.');
  telling.note(
    'in a post where a person has answered',
    await heard(member(place, { channel: told }), SURELY, place),
  );
  await pick(manager(place), 'openChannels', []);
}

/** Members ask and vote; a manager sees what is missing, and each what is kept of them. */
export async function walkInsights(place: WalkPlace): Promise<void> {
  const { discord, telling } = place;
  const w = wordsOf(place);
  telling.tell('/insights, before anything is kept', await manager(place).slash('insights'));
  for (const name of ['keepsQuestions', 'feedback']) await set(manager(place), `${name}=on`);
  const voter = member(place);
  const answer = await voter.slash('ask', { question: KNOWN });
  telling.tell(`a member: /ask ${KNOWN}`, answer);
  telling.note('[👍]', await voter.press(answer.message, '👍'));
  telling.note('[👎], by the same', await voter.press(answer.message, '👎'));
  for (const question of UNKNOWN) await member(place).slash('ask', { question });
  await sleep(300);
  const report = await manager(place).slash('insights');
  telling.tell('/insights', report);
  const month = await manager(place).press(report.message, w.insights.other(30));
  telling.note(`[${w.insights.other(30)}]`, month);
  telling.tell(`[${w.insights.csv}]`, await manager(place).press(month.message, w.insights.csv));
  const sent = discord.rest.requests.findLast(({ files }) => files.size > 0)?.files;
  telling.say(`\n\`\`\`csv\n${[...(sent?.values() ?? [])].join('')}\`\`\``);
  telling.tell('/privacy', await voter.slash('privacy'));
  telling.note('/privacy delete', await voter.slash('privacy', { delete: true }));
  telling.note('/insights afterwards', await manager(place).slash('insights'));
}
