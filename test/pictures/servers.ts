import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ServerContext } from '../../commands/calls/server-command.js';
import { runServerCommand, runServerPart, serverCommands } from '../../commands/managing/index.js';
import { Drafts } from '../../src/discord/managing/drafts.js';
import { buttonRow } from '../../src/replies/blocks.js';
import type { Reply } from '../../src/replies/reply.js';
import { Storage } from '../../src/storage/storage.js';
import type { Scene } from './page.js';

const PERSON = '100000000000000002';
/** What members asked, how often, and what was shown for it; nothing where there was no answer. */
const ASKED: readonly (readonly [question: string, times: number, file?: string])[] = [
  ['Qui est l’avocat de Jared Kushner ?', 9, 'kushner-messagerie-privee.md'],
  ['Où se trouve le serveur de WikiLeaks ?', 6],
  ['Qui a fondé WikiLeaks ?', 4, 'trump-jr-trois-reponses.md'],
  ['Quel âge a Jared Kushner ?', 3],
  ['C’est quoi, l’âge de Kushner ?', 1],
];
const DOCUMENT = Buffer.from(
  '<html lang="fr"><head><title>Le règlement de la bibliothèque</title></head><body><nav>Accueil</nav><article>' +
    '<h1>Le règlement de la bibliothèque</h1><p>La bibliothèque ouvre à neuf heures, du mardi au samedi, et ferme ' +
    'à dix-huit heures. On emprunte trois livres à la fois, pour quatre semaines.</p><img src="plan.png"></article></body></html>',
);

/** What those who manage a server see: its settings, what is missing, and a story before it is added. */
export async function serverScenes(): Promise<Readonly<Record<string, Scene>>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-pictures-'));
  const storage = await Storage.open({ folder });
  try {
    const context = await contextOf(storage, folder);
    const command = (name: string) => {
      const found = serverCommands.find((one) => one.name === name);
      if (found === undefined) throw new Error(`There is no command ${name}.`);
      return found;
    };
    const add = command('library').parts?.find(({ name }) => name === 'add');
    if (add === undefined) throw new Error('Nothing can be added.');
    return {
      settings: scene(await runServerCommand(command('settings'), context, {}), '/settings'),
      insights: scene(await runServerCommand(command('insights'), context, {}), '/insights'),
      'library-add': scene(await runServerPart(add, context, { file: '1' }), '/library add'),
    };
  } finally {
    await storage.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An answer to a post of a forum that nobody called the bot for, with votes below. */
export function forumScene({ blocks, ...reply }: Reply, title: string, words: string): Scene {
  const votes = buttonRow(['👍', '👎'].map((label) => ({ label, call: label })));
  return { ...scene({ ...reply, blocks: [...blocks, ...votes] }), said: { title, words } };
}

function scene(reply: Reply, used?: string): Scene {
  return { reply, language: 'fr', asker: 'Camille', ...(used === undefined ? {} : { used }) };
}

async function contextOf(storage: Storage, folder: string): Promise<ServerContext> {
  const server = storage.server('100000000000000001');
  await server.set({ feedback: true, keepsQuestions: true });
  for (const [question, times, file] of ASKED)
    for (let n = 0; n < times; n += 1) {
      const [verdict, cited] = file === undefined ? ['nothing', []] : ['answered', [file]];
      await server.keepQuestion({ asked: Date.now(), question, verdict, cited });
    }
  for (const [n, isUp] of [true, false, false].entries())
    await server.vote({ message: '1', voter: String(n), isUp, question: ASKED[2]?.[0] ?? '' });
  const file = { name: 'reglement.html', bytes: DOCUMENT.length, read: async () => DOCUMENT };
  return {
    language: 'fr',
    server,
    person: PERSON,
    readsMessages: true,
    operator: { retentionDays: 30, stories: { files: 100, megabytes: 20 } },
    attachments: new Map([['1', file]]),
    desk: new Drafts(folder).desk(server.guild, PERSON, 'fr'),
    place: { isOpen: true, spot: { channel: '3' } },
    hears: () => true,
    forget: () => undefined,
  };
}
