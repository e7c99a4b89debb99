import { wording } from '../../src/replies/wording.js';
import { Bot } from '../standin/bot.js';
import { Person } from '../standin/person.js';
import type { Shown } from '../standin/shown.js';
import { StandIn } from '../standin/standin.js';

// Walks through every flow in both languages, as a member of a server would, and writes down what is seen:
// `node dist/test/prove/walk.js > test/prove/walk.md`.

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

const discord = await StandIn.start();
const bot = await Bot.ready(discord);
try {
  for (const language of ['fr', 'en'] as const) await walk(language);
} finally {
  await bot.stop();
  await discord.close();
}

async function walk(language: 'fr' | 'en'): Promise<void> {
  const [asked, w] = [WALKS[language], wording[language]];
  const one = () => new Person(discord, 'Camille', { locale: language === 'fr' ? 'fr' : 'en-GB' });
  const mention = (words: string) => `<@${discord.bot.id}> ${words}`;
  print(`# ${language === 'fr' ? 'Français' : 'English'}`);
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
  print(
    `\n## [${w.delete}]\n\n${(await asker.pressAway(answer.message, w.delete)) ? '(gone)' : '(still there)'}`,
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
  print(`\n## @Verbatim ${asked.thanks}\n\n(reaction ${discord.world.reactions.at(-1)?.emoji})`);
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

function tell(done: string, { markdown, buttons, private: hidden }: Shown): void {
  const text = markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
  const labels = buttons.map(({ label }) => `[${label}]`).join(' ');
  print(`\n## ${done}${hidden ? ' (private)' : ''}\n\n${text}\n\n${labels}`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
