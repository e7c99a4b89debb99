import { wording } from '../../../src/replies/wording.js';
import type { Shown } from '../../standin/shown.js';
import { member, type WalkPlace } from './place.js';

/** What is asked in each language. */
const WALKS = {
  fr: {
    question: 'Qui est l’avocat de Jared Kushner ?',
    untold: 'Comment préparer une ratatouille ?',
    near: 'Quel âge a Jared Kushner ?',
    follow: ['que dit-il ?', 'pourquoi ?'],
    courtesies: ['bonjour !', 'que sais-tu faire ?', 'tu es nul'],
    thanks: 'merci !',
    role: 'gendre de Donald Trump',
    nobody: 'Zwickmann',
    claim: 'WikiLeaks a écrit à Donald Trump Jr. en septembre 2016, il paraît.',
  },
  en: {
    question: 'Who founded WikiLeaks?',
    untold: 'How do you cook a ratatouille?',
    near: 'How old is Jared Kushner?',
    follow: ['what does he say?', 'why?'],
    courtesies: ['hello!', 'what can you do?', 'you are useless'],
    thanks: 'thank you!',
    role: 'président des États-Unis',
    nobody: 'Zwickmann',
    claim: 'WikiLeaks wrote to Donald Trump Jr. in September 2016.',
  },
} as const;

/** Goes through all that a member of a server can do with the common stories. */
export async function walkAsMember(place: WalkPlace): Promise<void> {
  const { discord, language, telling } = place;
  const [asked, w] = [WALKS[language], wording[language]];
  const one = () => member(place);
  const tell = (done: string, shown: Shown) => telling.tell(done, shown);
  const mention = (words: string) => `<@${discord.bot.id}> ${words}`;
  const asker = one();
  const answer = await asker.slash('ask', { question: asked.question });
  tell(`/ask ${asked.question}`, answer);
  for (const label of [w.readOn, w.otherPassages, w.quotationsHere, w.personsHere])
    if (answer.buttons.some((button) => button.label === label))
      tell(`[${label}]`, await asker.press(answer.message, label));
  tell(`/ask ${asked.untold}`, await one().slash('ask', { question: asked.untold }));
  tell(`/ask ${asked.near}`, await one().slash('ask', { question: asked.near }));
  const hidden = await asker.slash('ask', { question: asked.question, private: true });
  tell(`/ask ${asked.question} private`, hidden);
  tell(`[${w.share}]`, await asker.press(hidden.message, w.share));
  tell(`[${w.delete}] (somebody else)`, await one().press(answer.message, w.delete));
  telling.note(
    `[${w.delete}]`,
    `${(await asker.pressAway(answer.message, w.delete)) ? '(gone)' : '(still there)'}`,
  );
  const writer = one();
  await writer.slash('help');
  let said = await writer.say(mention(asked.question));
  tell(`@Verbatim ${asked.question}`, said);
  for (const words of asked.follow) {
    said = await writer.say(mention(words), said.message);
    tell(`(reply) ${words}`, said);
  }
  for (const words of asked.courtesies) tell(`@Verbatim ${words}`, await writer.say(mention(words)));
  writer.write(mention(asked.thanks));
  await new Promise((resolve) => setTimeout(resolve, 500));
  telling.note(`@Verbatim ${asked.thanks}`, `(reaction ${discord.world.reactions.at(-1)?.emoji})`);
  const reader = one();
  tell(`/who ${asked.role}`, await reader.slash('who', { name: asked.role }));
  tell(`/who ${asked.nobody}`, await reader.slash('who', { name: asked.nobody }));
  const quotations = await reader.slash('cite');
  tell('/cite', quotations);
  tell(`[${w.after}]`, await reader.press(quotations.message, w.after));
  tell(`[${w.copy}]`, await reader.press(quotations.message, w.copy));
  tell('/stories', await reader.slash('stories'));
  tell('/help', await one().slash('help'));
  tell(
    language === 'fr' ? 'Trouver la source' : 'Find sources',
    await one().menu('Find sources', asked.claim),
  );
}
