import { readdirSync, readFileSync } from 'node:fs';
import { InteractionResponseType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { wording } from '../../src/replies/wording.js';
import { Person, type Shown } from '../standin/person.js';
import { session } from '../standin/session.js';

const { fr } = wording;
const QUESTION = { question: 'Qui a fondé WikiLeaks ?' };
/** As long as a question may be, of words that the stories have: nothing takes longer to answer. */
const HEAVY = {
  question: [
    ...new Set(
      readdirSync('knowledge').flatMap(
        (file) => readFileSync(`knowledge/${file}`, 'utf8').match(/\p{L}{3,}/gu) ?? [],
      ),
    ),
  ]
    .join(' ')
    .slice(0, 1000),
};
/** The most that ask at once, however quick the machine. */
const MOST = 1600;

describe('an answer that others keep waiting', () => {
  const here = session();
  const someone = () => new Person(here.discord, 'Lou');
  const deferred = (person: Person) =>
    here.discord
      .sent('POST', new RegExp(`^/interactions/${person.latest?.id}/`))
      .some(
        ({ body }) =>
          (body as { type: number }).type === InteractionResponseType.DeferredChannelMessageWithSource,
      );

  /** Has ever more people ask, until those who come last are told that the answer is on its way. */
  async function rush(last: readonly (readonly [Person, () => Promise<Shown>])[]): Promise<Shown[]> {
    for (let count = 50; count <= MOST; count *= 2) {
      const before = Array.from({ length: count }, () => someone().slash('ask', HEAVY));
      const shown = await Promise.all(last.map(([, ask]) => ask()));
      await Promise.all(before);
      if (last.every(([person]) => deferred(person))) return shown;
    }
    throw new Error('Nobody was ever late.');
  }

  it('is announced in time and brought afterwards, as open or private as it was asked for', async () => {
    const [open, hidden, presser] = [someone(), someone(), someone()];
    const answer = await presser.slash('ask', QUESTION);
    for (let n = 0; n < 8; n += 1) await someone().slash('ask', HEAVY);
    const shown = await rush([
      [open, () => open.slash('ask', QUESTION)],
      [hidden, () => hidden.slash('ask', { ...QUESTION, private: true })],
      [presser, () => presser.press(answer.message, fr.readOn)],
    ]);
    expect(shown.map((one) => one.private)).toEqual([false, true, true]);
    for (const { text } of shown) expect(text).toContain('Assange');
    expect(here.discord.world.messages.get(answer.message.id)).toEqual(answer.message);
    expect(here.bot.log(40)).toEqual([]);
  }, 60_000);
});
