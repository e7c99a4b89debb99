import { mkdirSync } from 'node:fs';
import type { APIMessage } from 'discord.js';
import { ask } from '../../commands/ask.js';
import { run } from '../../commands/index.js';
import { renderReply } from '../../src/discord/rendering/components.js';
import { Library } from '../../src/library.js';
import { wording } from '../../src/replies/wording.js';
import type { Answer } from '../../src/search/verdict/answer.js';
import type { Span } from '../../src/text/span.js';
import { Bot } from '../standin/bot.js';
import { makeMessage } from '../standin/message.js';
import { Person } from '../standin/person.js';
import type { Shown } from '../standin/shown.js';
import { StandIn } from '../standin/standin.js';
import { takePicture, WIDTHS } from './browser.js';
import { pageOf, type Scene } from './page.js';

// Takes the pictures of the README anew, from what the built bot really sends: `npm run pictures`. Wants a Chromium,
// by its command in CHROMIUM or as `chromium`.
const browser = process.env['CHROMIUM'] ?? 'chromium';
const discord = await StandIn.start();
const bot = await Bot.ready(discord);
const [french, english] = [new Person(discord, 'Camille'), new Person(discord, 'Alex', { locale: 'en-GB' })];

const scene = ({ message }: Pick<Shown, 'message'>, used?: string, who = french): Scene => ({
  message,
  asker: who.user.username,
  language: who === french ? 'fr' : 'en',
  ...(used === undefined ? {} : { used }),
});
const QUESTION = { question: 'Qui est l’avocat de Jared Kushner ?' };
const CLAIM =
  'WikiLeaks a écrit à Donald Trump Jr. dès septembre 2016, il paraît, et Hillary Clinton a répondu ?';

/** The answer to a question as one that only may be, its first words those that were asked for. */
function likely(): { message: APIMessage } {
  const library = Library.open('knowledge');
  const askPlainly = library.ask.bind(library);
  library.ask = (question, options): Answer => {
    const { excerpts, ...answer } = askPlainly(question, options);
    const value = ({ start }: Span) => ({ start, end: start + 'Abbe Lowell'.length });
    return {
      ...answer,
      verdict: 'likely',
      excerpts: excerpts.map((one) => ({ ...one, value: value(one.answer) })),
    };
  };
  const reply = run(ask, { library, language: 'fr' }, QUESTION);
  const { components } = renderReply(reply);
  return { message: makeMessage('1', discord.bot, { components: [...components] }) };
}

try {
  const answer = await french.slash('ask', QUESTION);
  const scenes: Readonly<Record<string, Scene>> = {
    ask: scene(answer, '/ask'),
    likely: scene(likely(), '/ask'),
    'not-told': scene(await french.slash('ask', { question: 'Comment préparer une ratatouille ?' }), '/ask'),
    near: scene(await french.slash('ask', { question: 'Quel âge a Jared Kushner ?' }), '/ask'),
    more: scene(await french.press(answer.message, wording.fr.otherPassages)),
    who: scene(await french.slash('who', { name: 'Trump' }), '/who'),
    cite: scene(await french.slash('cite', { speaker: 'WikiLeaks' }), '/cite'),
    sources: scene(await french.menu('Find sources', CLAIM), 'Trouver la source'),
    stories: scene(await english.slash('stories'), '/stories', english),
    help: scene(await french.slash('help'), '/help'),
  };
  for (const width of Object.values(WIDTHS)) {
    mkdirSync(`test/pictures/${width}`, { recursive: true });
    for (const [name, one] of Object.entries(scenes)) {
      takePicture(browser, pageOf(one, width), `test/pictures/${width}/${name}.png`, width);
      process.stdout.write(`test/pictures/${width}/${name}.png\n`);
    }
  }
} finally {
  await bot.stop();
  await discord.close();
}
