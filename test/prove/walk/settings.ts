import { setTimeout as sleep } from 'node:timers/promises';
import { pick, set } from '../../servers/panel.js';
import type { Person } from '../../standin/person.js';
import type { Shown } from '../../standin/shown.js';
import { manager, member, type WalkPlace } from './place.js';

const QUESTION = { question: 'Qui a fondé WikiLeaks ?' };
const ROLE = '900000000000000001';
/** Milliseconds after which nobody says anything any more. */
const SILENCE_MS = 1_200;

/** Changes each setting that needs no intent, and has a member see what it does. */
export async function walkSettings(place: WalkPlace): Promise<void> {
  const { discord, guild, telling } = place;
  const mo = manager(place);
  const ask = (options: object = {}) => member(place, options).slash('ask', QUESTION);
  const told = (done: string, { text, private: hidden }: Shown) =>
    telling.note(done, `${hidden ? '(private) ' : ''}${text.replace(/\s*\n\s*/g, ' · ').slice(0, 160)}`);
  telling.tell('/settings', await mo.slash('settings'));
  telling.say('\n#### What each setting does\n');
  for (const language of ['fr', 'en', 'auto']) {
    await set(mo, `language=${language}`);
    told(`language ${language}; a member: /help`, await member(place).slash('help'));
  }
  await set(mo, 'isPrivate=on');
  told('private answers; a member: /ask', await ask());
  await set(mo, 'isPrivate=off');
  const chosen = discord.channel(guild, 'questions');
  const thread = discord.thread(guild, chosen.id, 'Un fil');
  await set(mo, 'where=channels');
  await pick(mo, 'channels', [chosen.id]);
  told('in #questions alone; a member elsewhere: /ask', await ask());
  told('the same, in #questions', await ask({ channel: chosen }));
  told('the same, in a thread of it', await ask({ channel: thread }));
  await set(mo, 'where=threads');
  told('in threads alone; a member in #questions: /ask', await ask({ channel: chosen }));
  told('the same, in a thread', await ask({ channel: thread }));
  await set(mo, 'where=everywhere');
  await pick(mo, 'roles', [ROLE]);
  told('for a role alone; a member without it: /ask', await ask());
  told('the same, with it', await ask({ roles: [ROLE] }));
  await pick(mo, 'roles', []);
  const mention = `<@${discord.bot.id}> ${QUESTION.question}`;
  await set(mo, 'mentions=off');
  telling.note('mentions off; a member mentions the bot', await heard(member(place), mention, place));
  await set(mo, 'mentions=on');
  telling.note('mentions on; the same', await heard(member(place), mention, place));
  await set(mo, 'usesFolder=off');
  told('without the common stories; a member: /ask', await ask());
  await set(mo, 'usesFolder=on');
  told('with them', await ask());
  const open = await pick(mo, 'openChannels', [chosen.id]);
  telling.note(
    'answers without being called, without the intent',
    open.text.split('\n').find((one) => one.includes('Intent')) ?? '(nothing)',
  );
  await pick(mo, 'openChannels', []);
}

/** What the bot says in answer to a message, where it says anything. */
export async function heard(
  who: Person,
  words: string,
  { discord }: WalkPlace,
  id?: string,
): Promise<string> {
  const written = who.write(words, undefined, id === undefined ? {} : { id });
  for (let waited = 0; waited < SILENCE_MS; waited += 50) {
    await sleep(50);
    const found = [...discord.world.messages.values()].find(
      (one) => one.message_reference?.message_id === written.id,
    );
    if (found)
      return (
        JSON.stringify(found.components)
          .match(/"content":"[^"]{10,160}/g)
          ?.slice(0, 2)
          .join(' · ')
          .replaceAll('"content":"', '') ?? ''
      );
  }
  return '(silence)';
}
