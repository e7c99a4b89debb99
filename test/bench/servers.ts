import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Storage } from '../../src/storage/storage.js';
import { Bot } from '../standin/bot.js';
import { Person } from '../standin/person.js';
import { type Guild, StandIn } from '../standin/standin.js';
import { row } from './measure.js';
import { makeQuestions, makeStories } from './stories.js';

const SERVERS = 1_000;
/** Of each server: as many of the project's own, with names and quotations, and as many that are made up. */
const REAL = 5;
const MADE = 5;
/** Passages of a story that is made up. */
const PASSAGES = 5;
/** Servers between two looks at the memory. */
const LOOK = 20;
const WIDTHS = [34, 10, 10, 10];

interface Source {
  readonly file: string;
  readonly text: string;
}

/** What many servers with small libraries of their own cost: each is asked once, when it sleeps, and some once more. */
export async function benchServers(print: (line: string) => void): Promise<void> {
  const discord = await StandIn.start();
  const guilds = Array.from({ length: SERVERS }, (_, n) => discord.guild(`Serveur ${n}`, 'fr'));
  const stories = makeStories(SERVERS * MADE * PASSAGES);
  await fill(discord.data, guilds, stories);
  const bot = await Bot.ready(discord, { LOG_LEVEL: 'info' });
  try {
    const memory = [bot.memory];
    const questions = makeQuestions(stories, SERVERS);
    const ask = async (guild: Guild, n: number) => {
      const { took } = await new Person(discord, `P${n}`, { guild }).slash('ask', {
        question: questions[n] ?? '',
      });
      return took;
    };
    const [asleep, awake]: [number[], number[]] = [[], []];
    for (const [n, guild] of guilds.entries()) {
      if (n % LOOK === LOOK - 1) memory.push(bot.memory);
      asleep.push(await ask(guild, n));
      awake.push(await ask(guild, n));
    }
    print(
      `\n${SERVERS} servers with ${REAL + MADE} stories each, asked one after the other, in milliseconds`,
    );
    print(row(['', 'p50', 'p99', 'longest'], WIDTHS));
    for (const [name, times] of [
      ['the first answer of a server', asleep],
      ['the next', awake],
    ] as const)
      print(row([name, ...[0.5, 0.99, 1].map((share) => at(times, share).toFixed(0))], WIDTHS));
    const [before, now, most] = [memory[0] ?? 0, memory.at(-1) ?? 0, Math.max(...memory)].map(Math.round);
    print(`Memory of the process: ${before} MB before, ${now} MB afterwards, ${most} MB at most`);
  } finally {
    await bot.stop();
    await discord.close();
  }
}

/** Gives each server its stories, all at once. */
async function fill(folder: string, guilds: readonly Guild[], made: ReturnType<typeof makeStories>) {
  const storage = await Storage.open({ folder });
  const real = readdirSync('knowledge')
    .filter((file) => file.endsWith('.md'))
    .slice(0, REAL)
    .map((file): Source => ({ file, text: readFileSync(`knowledge/${file}`, 'utf8') }));
  await storage.database.transaction().execute(async (transaction) => {
    for (const [n, { id: guild }] of guilds.entries()) {
      const own = made.slice(n * MADE, (n + 1) * MADE).map(({ file, title, passages }): Source => {
        const text = [`# ${title}`, ...passages.map((passage) => passage.text)].join('\n\n');
        return { file: file.replace('.txt', '.md'), text };
      });
      const rows = [...real, ...own].map(({ file, text }) => {
        const source = Buffer.from(text);
        return {
          guild,
          file,
          title: file,
          words: 400,
          bytes: source.length,
          added: n,
          link: randomUUID(),
          channel: null,
          parent: null,
          source,
        };
      });
      await transaction.insertInto('stories').values(rows).execute();
    }
  });
  await storage.close();
}

function at(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
