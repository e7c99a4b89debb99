import { Bot } from '../standin/bot.js';
import { Person } from '../standin/person.js';
import type { Shown } from '../standin/shown.js';
import { StandIn } from '../standin/standin.js';
import { takePicture } from './browser.js';
import { pageOf, type Scene } from './page.js';

// Takes the pictures of the README anew, from what the built bot really sends: `npm run pictures`. Wants a Chromium,
// by its command in CHROMIUM or as `chromium`.
const browser = process.env['CHROMIUM'] ?? 'chromium';
const discord = await StandIn.start();
const bot = await Bot.ready(discord);
const [french, english] = [new Person(discord, 'Camille'), new Person(discord, 'Alex', { locale: 'en-GB' })];

const scene = ({ message }: Shown, used?: string, who = french): Scene => ({
  message,
  asker: who.user.username,
  language: who === french ? 'fr' : 'en',
  ...(used === undefined ? {} : { used }),
});
const QUESTION = { question: 'Qui est l’avocat de Jared Kushner ?' };
const CLAIM =
  'WikiLeaks a écrit à Donald Trump Jr. dès septembre 2016, il paraît, et Hillary Clinton a répondu ?';

try {
  const scenes: Readonly<Record<string, Scene>> = {
    ask: scene(await french.slash('ask', QUESTION), '/ask'),
    'not-told': scene(await french.slash('ask', { question: 'Comment préparer une ratatouille ?' }), '/ask'),
    who: scene(await french.slash('who', { name: 'Trump' }), '/who'),
    cite: scene(await french.slash('cite', { speaker: 'Futerfas' }), '/cite'),
    sources: scene(await french.menu('Find sources', CLAIM), 'Trouver la source'),
    stories: scene(await english.slash('stories'), '/stories', english),
  };
  for (const [name, one] of Object.entries(scenes)) {
    takePicture(browser, pageOf(one), `test/pictures/${name}.png`);
    process.stdout.write(`test/pictures/${name}.png\n`);
  }
} finally {
  await bot.stop();
  await discord.close();
}
