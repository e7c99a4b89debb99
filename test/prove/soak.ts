import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Bot } from '../standin/bot.js';
import { Person } from '../standin/person.js';
import { StandIn } from '../standin/standin.js';

const QUESTIONS = [
  'Qui a fondé WikiLeaks ?',
  'Qui est l’avocat de Jared Kushner ?',
  'Quel âge a Jared Kushner ?',
];
const LATE_MS = 3_000;
/** Milliseconds between two changes of the stories. */
const CHANGE_MS = 2_000;

/** How a soak is done. */
interface SoakOptions {
  readonly seconds: number;
  /** Calls in a second. */
  readonly rate: number;
  /** How often the connection is broken, spread over the time. */
  readonly reconnects: number;
}

/** What came of the calls of a soak. */
export interface Soaked {
  readonly calls: number;
  readonly lost: number;
  /** First answered after the three seconds that Discord gives. */
  readonly late: number;
  /** Shown more than once. */
  readonly doubled: number;
  readonly refused: readonly string[];
  /** Of the bot’s process, in megabytes: at each tenth of the time, from the first to the end. */
  readonly memory: readonly number[];
}

/** Asks at a steady rate while the connection breaks in each way that there is, and counts what was not answered once. */
export async function soak({ seconds, rate, reconnects }: SoakOptions): Promise<Soaked> {
  const discord = await StandIn.start();
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-soak-'));
  cpSync('knowledge', folder, { recursive: true });
  const bot = await Bot.ready(discord, { KNOWLEDGE_DIR: folder });
  // The stories change all the while.
  let changes = 0;
  const changing = setInterval(() => {
    changes += 1;
    writeFileSync(path.join(folder, 'soak.md'), `# Le phare\n\nIl mesure ${changes} mètres.\n`);
  }, CHANGE_MS);
  const breaks = [
    () => discord.gateway.reconnect(),
    () => discord.gateway.close(),
    () => discord.gateway.close(4000),
  ];
  try {
    const asked: Promise<{ person: Person; shown: boolean }>[] = [];
    const calls = seconds * rate;
    const started = performance.now();
    const memory: number[] = [];
    for (let n = 0; n < calls; n += 1) {
      if (n > 0 && n % Math.ceil(calls / (reconnects + 1)) === 0) breaks[n % breaks.length]?.();
      asked.push(ask(discord, n));
      if ((n + 1) % Math.ceil(calls / 10) === 0 || n + 1 === calls) memory.push(Math.round(bot.memory));
      await sleep(Math.max(0, started + ((n + 1) * 1000) / rate - performance.now()));
    }
    const done = await Promise.all(asked);
    await sleep(500);
    const answers = [...discord.world.messages.values()].length;
    const shown = done.filter((one) => one.shown);
    return {
      calls,
      lost: calls - shown.length,
      late: shown.filter(({ person }) => (person.latest?.took ?? Number.POSITIVE_INFINITY) > LATE_MS).length,
      doubled: Math.max(0, answers - shown.length),
      refused: discord.rest.problems,
      memory,
    };
  } finally {
    clearInterval(changing);
    rmSync(folder, { recursive: true, force: true });
    await bot.stop();
    await discord.close();
  }
}

async function ask(discord: StandIn, n: number): Promise<{ person: Person; shown: boolean }> {
  const person = new Person(discord, `P${n}`);
  const question = QUESTIONS[n % QUESTIONS.length] ?? '';
  const shown = await person.slash('ask', { question }).then(
    () => true,
    () => false,
  );
  return { person, shown };
}
