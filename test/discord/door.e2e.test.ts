import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Door } from '../../src/discord/outbound/responder.js';
import { makeRest } from '../../src/discord/outbound/rest.js';
import { renderReply } from '../../src/discord/rendering/components.js';
import { textBlock } from '../../src/replies/blocks.js';
import type { Fault } from '../standin/faults.js';
import { textsOf } from '../standin/message.js';
import { StandIn, user } from '../standin/standin.js';

const body = (text: string) => renderReply({ blocks: [textBlock(text)] });

describe('an answer that was announced', () => {
  let discord: StandIn;
  let door: Door;
  beforeAll(async () => {
    discord = await StandIn.start();
    door = new Door(makeRest(StandIn.TOKEN, `${discord.url()}/api`));
  });
  afterAll(() => discord.close());

  /** Somebody who asks and was told to wait; what they see, and what brings the answer. */
  async function deferred() {
    const interaction = discord.world.begin(user('Ida'), '123456789012345678');
    const { id, token } = interaction;
    const ticket = { id, token, application: discord.bot.id, arrived: performance.now() };
    await door.defer(ticket, false);
    return { ticket, seen: () => textsOf(discord.world.original(token)).join() };
  }

  it.each<[string, Fault, number]>([
    ['five quick 503', { kind: 'status', status: 503 }, 5],
    ['a socket that drops', { kind: 'drop' }, 2],
    ['an answer that is lost', { kind: 'lost' }, 1],
    ['a wait of two seconds', { kind: 'limit', retryAfter: 2 }, 1],
  ])('comes in spite of %s, once', async (_, fault, times) => {
    const { ticket, seen } = await deferred();
    const before = discord.world.messages.size;
    discord.faults.add(/PATCH/, fault, times);
    await door.finish(ticket, body('Voici.'));
    expect(seen()).toBe('Voici.');
    expect(discord.world.messages.size).toBe(before);
  });

  it('that Discord refuses is replaced by a word, and leaves nobody waiting', async () => {
    const { ticket, seen } = await deferred();
    discord.faults.add(/PATCH/, { kind: 'status', status: 400, code: 50035 });
    await expect(door.finish(ticket, body('Voici.'))).rejects.toMatchObject({ code: 50035 });
    await door.reply(ticket, body('Réessayez.'));
    expect(seen()).toBe('Réessayez.');
  });
});
