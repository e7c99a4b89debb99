import { fileURLToPath } from 'node:url';
import { Bot, MAIN } from '../standin/bot.js';
import { buttonsOf } from '../standin/message.js';
import { Person } from '../standin/person.js';
import { StandIn } from '../standin/standin.js';
import { row } from './measure.js';

const PONG = fileURLToPath(new URL('./pong.js', import.meta.url));
const ROUNDS = 1_000;
/** Rounds before, which make the code ready in all three processes. */
const WARM_UP = 200;
const BURST = { people: 50, each: 4 };
const WIDTHS = [28, 10, 10, 10];

/** A bot, the stand-in for Discord that it answers, and what it is asked. */
interface Bench {
  readonly name: string;
  readonly discord: StandIn;
  ask(person: Person, round: number): Promise<unknown>;
}

/** What a round trip through the stand-in for Discord takes, from the event to the callback, next to "pong". */
export async function benchDiscord(print: (line: string) => void): Promise<void> {
  const discord = await StandIn.start();
  const elsewhere = await StandIn.start();
  const bots = [await Bot.ready(discord, { LOG_LEVEL: 'info' }, MAIN), await Bot.ready(elsewhere, {}, PONG)];
  try {
    const questions = await someQuestions(discord);
    const { message } = await new Person(discord, 'A').slash('ask', { question: questions[0] ?? '' });
    const button = buttonsOf(message)[0]?.custom_id ?? '';
    const question = (round: number) => questions[round % questions.length] ?? '';
    print(`\nDiscord: ${ROUNDS} round trips each, in milliseconds`);
    const benches: Bench[] = [
      {
        name: 'a bot that says "pong"',
        discord: elsewhere,
        ask: (person) => person.slash('ask', { question: 'ping' }),
      },
      { name: '/ask', discord, ask: (person, round) => person.slash('ask', { question: question(round) }) },
      {
        name: 'suggestions for /ask',
        discord,
        ask: (person, round) => person.complete('ask', 'question', question(round).slice(0, 12)),
      },
      { name: 'a button', discord, ask: (person) => person.press(message, button) },
    ];
    printTable(print, await takeTurns(benches));
    await burst(print, discord, question);
  } finally {
    for (const bot of bots) await bot.stop();
    for (const standIn of [discord, elsewhere]) await standIn.close();
  }
}

async function someQuestions(discord: StandIn): Promise<string[]> {
  const person = new Person(discord, 'A');
  const found = await Promise.all(
    ['', 'qui', 'où', 'quand', 'combien'].map((typed) => person.complete('ask', 'question', typed)),
  );
  return [...new Set(found.flat().map(({ value }) => value))];
}

/** Takes turns, so that what else the machine does weighs on all alike. Each question has its own asker. */
async function takeTurns(benches: readonly Bench[]): Promise<Map<string, number[]>> {
  const taken = new Map(benches.map(({ name }) => [name, [] as number[]]));
  for (let round = -WARM_UP; round < ROUNDS; round += 1)
    for (const { name, discord, ask } of benches) {
      const person = new Person(discord, `P${round}`);
      await ask(person, Math.abs(round));
      if (round >= 0) taken.get(name)?.push(person.latest?.took ?? Number.NaN);
    }
  return taken;
}

function printTable(print: (line: string) => void, taken: ReadonlyMap<string, readonly number[]>): void {
  print(row(['', 'p50 ms', 'p99 ms', 'p50 ratio'], WIDTHS));
  const [pong = []] = taken.values();
  for (const [name, times] of taken) {
    const ratio = at(times, 0.5) / at(pong, 0.5);
    print(row([name, at(times, 0.5).toFixed(2), at(times, 0.99).toFixed(2), ratio.toFixed(2)], WIDTHS));
  }
}

async function burst(print: (line: string) => void, discord: StandIn, question: (round: number) => string) {
  const people = Array.from({ length: BURST.people }, (_, n) => new Person(discord, `B${n}`));
  const asked = Array.from({ length: BURST.each }, (_, n) =>
    people.map((person, m) => person.slash('ask', { question: question(n * BURST.people + m) })),
  );
  const took = (await Promise.all(asked.flat())).map((shown) => shown.took);
  print(
    `A burst of ${took.length} from ${BURST.people} people: p50 ${at(took, 0.5).toFixed(0)}, the last after ${Math.max(...took).toFixed(0)}`,
  );
}

function at(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
