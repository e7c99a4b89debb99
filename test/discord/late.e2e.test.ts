import { readdirSync, readFileSync } from 'node:fs';
import { InteractionResponseType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { wording } from '../../src/replies/wording.js';
import { Person } from '../standin/person.js';
import { session } from '../standin/session.js';
import type { Shown } from '../standin/shown.js';

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
/** How many ask at once, from the first rush to the last, however quick the machine. */
const RUSHES = [20, 30, 45, 70, 100, 150, 230, 340, 500, 800];

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

  /**
   * Has ever more people ask, until those who come last are told that the answer is on its way. Where the machine is
   * too busy for anybody to be answered in time, that rush counts for nothing.
   */
  async function rush(last: readonly ((person: Person) => Promise<Shown>)[]): Promise<Shown[]> {
    for (const count of RUSHES) {
      for (let n = 0; n < count; n += 1) someone().start('ask', HEAVY);
      const asked = last.map((ask) => ({ person: someone(), ask }));
      const shown = await Promise.allSettled(asked.map(({ person, ask }) => ask(person)));
      const found = shown.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      if (found.length === last.length && asked.every(({ person }) => deferred(person))) return found;
    }
    throw new Error('Nobody was ever late.');
  }

  it('is announced in time and brought afterwards, as open or private as it was asked for', async () => {
    const answer = await someone().slash('ask', QUESTION);
    for (let n = 0; n < 8; n += 1) await someone().slash('ask', HEAVY);
    const shown = await rush([
      (person) => person.slash('ask', QUESTION),
      (person) => person.slash('ask', { ...QUESTION, private: true }),
      (person) => person.press(answer.message, fr.readOn),
    ]);
    expect(shown.map((one) => one.private)).toEqual([false, true, true]);
    for (const { text } of shown) expect(text).toContain('Assange');
    expect(here.discord.world.messages.get(answer.message.id)).toEqual(answer.message);
  }, 120_000);
});
