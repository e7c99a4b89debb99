import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Block, Reply } from '../../src/replies/reply.js';
import { type ReplyLanguage, wording } from '../../src/replies/wording.js';
import type { Served, ServingCall } from '../../src/serving/calls/calls.js';
import { makeLog } from '../../src/serving/log.js';
import { Serving } from '../../src/serving/serving.js';
import { chromiumPath } from '../chromium.js';
import { takePicture, WIDTHS } from './browser.js';
import { pageOf, type Scene } from './page.js';
import { takePreview } from './preview.js';
import { forumScene, serverScenes } from './servers.js';

// Takes the pictures of the README anew, from what the bot really replies: `npm run pictures`. Wants a Chromium, by
// its command in CHROMIUM or as `chromium`.
const log = makeLog('warn');
const stories = await Serving.open({ folder: 'knowledge', ignored: [], watch: 'off', log });
/** An FAQ and a game's rules, for what news do not have. */
const rules = await Serving.open({ folder: 'test/pictures/stories', ignored: [], watch: 'off', log });

async function scene(
  call: Done,
  used?: string,
  language: ReplyLanguage = 'fr',
  asked = stories,
): Promise<Scene> {
  const served: Served = await asked.call({ ...call, language, otherwise: language } as ServingCall);
  return { reply: served.reply, language, asker: 'Camille', ...(used === undefined ? {} : { used }) };
}
type Done = { readonly kind: ServingCall['kind'] } & Readonly<Record<string, unknown>>;
const slash = (name: string, given: object = {}, language?: ReplyLanguage) =>
  scene({ kind: 'command', name, given }, `/${name}`, language);

const ofRules = (question: string) =>
  scene({ kind: 'command', name: 'ask', given: { question } }, '/ask', 'fr', rules);

/** What a button of a reply carries. */
function callOf({ blocks }: Reply, label: string): string {
  const buttons = blocks.flatMap((block: Block) => (block.kind === 'buttons' ? block.buttons : []));
  return buttons.find((button) => button.label === label)?.call ?? '';
}

const QUESTION = { question: 'Qui est l’avocat de Jared Kushner ?' };
const POST = 'Comment récupérer un compte bloqué ?';
const CLAIM =
  'WikiLeaks a écrit à Donald Trump Jr. dès septembre 2016, il paraît, et Hillary Clinton a répondu ?';

const answer = await slash('ask', QUESTION);
const scenes: Readonly<Record<string, Scene>> = {
  ask: answer,
  likely: await slash('ask', { question: 'Quel dirigeant a appelé Trump ?' }),
  'not-told': await slash('ask', { question: 'Comment préparer une ratatouille ?' }),
  near: await slash('ask', { question: 'Quel âge a Jared Kushner ?' }),
  more: await scene({ kind: 'press', call: callOf(answer.reply, wording.fr.otherPassages) }),
  who: await slash('who', { name: 'Trump' }),
  cite: await slash('cite', { speaker: 'WikiLeaks' }),
  sources: await scene({ kind: 'on-message', name: 'Find sources', text: CLAIM }, 'Trouver la source'),
  stories: await slash('stories', {}, 'en'),
  help: await slash('help'),
  faq: await ofRules(POST),
  row: await ofRules('Quel est le prix de l’arbalète lourde ?'),
  list: await ofRules('Que doit apporter un candidat pour rejoindre la guilde ?'),
  path: await ofRules('De quoi Oswin a-t-il peur ?'),
  ...(await serverScenes()),
  forum: forumScene((await ofRules(POST)).reply, POST, 'Tout est dans le titre, merci d’avance.'),
};
const browser = await chromium.launch({ executablePath: chromiumPath() ?? '', args: ['--no-sandbox'] });
try {
  for (const width of Object.values(WIDTHS)) {
    mkdirSync(`test/pictures/${width}`, { recursive: true });
    for (const [name, one] of Object.entries(scenes)) {
      await takePicture(browser, await pageOf(one), `test/pictures/${width}/${name}.png`, width);
      process.stdout.write(`test/pictures/${width}/${name}.png\n`);
    }
  }
  await takePreview(browser, stories);
} finally {
  await browser.close();
  await stories.close();
  await rules.close();
}
