import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import type { Context } from '../../../commands/calls/command.js';
import { answerMessage, commands, press, run } from '../../../commands/index.js';
import { ConfigError } from '../../../src/config/error.js';
import { readConfig } from '../../../src/config/load.js';
import { SETTINGS } from '../../../src/config/settings.js';
import { renderReply } from '../../../src/discord/rendering/components.js';
import { Library } from '../../../src/library.js';
import { storyPage } from '../../../src/serving/worker/story-page.js';
import { backup } from '../../../src/storage/backup/backup.js';
import { restore } from '../../../src/storage/backup/restore.js';
import { StorageError } from '../../../src/storage/schema/storage-error.js';
import { Storage } from '../../../src/storage/storage.js';
import { KnowledgeError } from '../../../src/stories/problems/error.js';
import { readerPage } from '../../../src/web/reader/page.js';
import { callsOf } from '../../replies/problems.js';
import { checkMessage, type MessageBody } from '../../standin/limits.js';
import { calls, storyBytes } from './inputs.js';

/** A kind of input, and what must hold of it: it throws where that does not. */
export interface Fuzzing {
  readonly name: string;
  readonly run: (runs: number, seed: number) => Promise<void>;
}

const ENDINGS = ['md', 'mdx', 'txt', 'srt', 'vtt'];
/** What a page may hold of markup that stands in a story: nothing that runs or loads. */
const RUNNING = /<(?:script|img|iframe|object|svg|style|form|base)\b|\son\w+="|="javascript:/i;
const TOKEN = 'MTAwMDAwMDAwMDAwMDAwMDAw.secret.a-token-nobody-may-ever-see';

function inFolder<Made>(run: (folder: string) => Made): Made {
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-fuzz-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const made = run(folder);
  if (made instanceof Promise) return made.finally(remove) as Made;
  remove();
  return made;
}

/** Opens files that may hold anything; nothing where there is no story among them. */
function openFiles(files: readonly Uint8Array[]): Library | undefined {
  return inFolder((above) => {
    const folder = path.join(above, 'recits');
    mkdirSync(folder);
    for (const [at, bytes] of files.entries())
      writeFileSync(path.join(folder, `f${at}.${ENDINGS[at % ENDINGS.length]}`), bytes);
    try {
      return Library.open(folder);
    } catch (error) {
      if (error instanceof KnowledgeError) return undefined;
      throw error;
    }
  });
}

const files = fc.array(storyBytes(), { minLength: 1, maxLength: 5 });

const stories: Fuzzing = {
  name: 'stories: nothing thrown, places that hold, pages that run nothing',
  run: (runs, seed) =>
    fc.assert(
      fc.asyncProperty(files, fc.string({ maxLength: 200 }), async (bytes, question) => {
        const library = openFiles(bytes);
        if (library === undefined) return;
        for (const { passage } of library.ask(question).excerpts) {
          const { file, start, end } = passage.place;
          const length = library.story(file)?.source.length ?? 0;
          if (!(start >= 0 && start <= end && end <= length)) throw new Error(`a place outside of ${file}`);
        }
        for (const { file } of library.stories) {
          const page = storyPage(library, file);
          if (page === undefined) throw new Error(`no page of ${file}`);
          const markup = String(await readerPage(page, { language: 'fr', base: '' }));
          const told = RUNNING.exec(markup)?.[0];
          if (told !== undefined) throw new Error(`a page with ${told}`);
        }
      }),
      { numRuns: runs, seed },
    ),
};

const buttons: Fuzzing = {
  name: 'buttons and messages: a reply within the limits for whatever is pressed or written',
  async run(runs, seed) {
    const library = Library.open('knowledge');
    const context: Context = { library, language: 'fr' };
    const given = { question: 'Qui est Jared Kushner ?', name: 'Trump', speaker: 'WikiLeaks' };
    const known = commands.flatMap((command) => callsOf(run(command, context, given)));
    fc.assert(
      fc.property(calls(known), fc.string({ unit: 'binary', maxLength: 2000 }), (call, text) => {
        for (const reply of [press(context, call), answerMessage(context, text, [])]) {
          const problems = checkMessage(renderReply(reply) as MessageBody);
          if (problems.length > 0) throw new Error(problems.join(', '));
        }
      }),
      { numRuns: runs, seed },
    );
  },
};

const settings: Fuzzing = {
  name: 'settings: read, or told of in words that hold no token',
  async run(runs, seed) {
    const value = fc.oneof(
      fc.string({ maxLength: 80 }),
      fc.constantFrom(TOKEN, `Bot ${TOKEN}`, '0', '65536', '::1'),
    );
    const env = fc.dictionary(fc.constantFrom(...SETTINGS), value);
    fc.assert(
      fc.property(env, fc.constantFrom('fr' as const, 'en' as const), (given, language) => {
        try {
          readConfig({ DISCORD_TOKEN: TOKEN, ...given }, language);
        } catch (error) {
          if (!(error instanceof ConfigError)) throw error;
          if (error.message.includes(TOKEN)) throw new Error('a token is shown');
        }
      }),
      { numRuns: runs, seed },
    );
  },
};

const backups: Fuzzing = {
  name: 'backups that were changed: refused in words, or restored whole',
  run: (runs, seed) =>
    inFolder(async (folder) => {
      const storage = await Storage.open({ folder: path.join(folder, 'data') });
      const file = path.join(folder, 'backup');
      await backup(storage, file);
      await storage.close();
      const whole = readFileSync(file);
      let at = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.nat(),
          fc.uint8Array({ minLength: 1, maxLength: 20 }),
          fc.boolean(),
          async (place, bytes, cut) => {
            const changed = Buffer.from(whole);
            const start = place % changed.length;
            changed.set(bytes.subarray(0, changed.length - start), start);
            writeFileSync(file, cut ? changed.subarray(0, start) : changed);
            at += 1;
            try {
              await restore({ folder: path.join(folder, `copy-${at}`) }, file);
            } catch (error) {
              if (!(error instanceof StorageError)) throw error;
            } finally {
              rmSync(path.join(folder, `copy-${at}`), { recursive: true, force: true });
            }
          },
        ),
        { numRuns: Math.ceil(runs / 10), seed },
      );
    }),
};

/** Whatever reads what others wrote. */
export const fuzzings: readonly Fuzzing[] = [stories, buttons, settings, backups];
