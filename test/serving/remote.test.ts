import { describe, expect, it } from 'vitest';
import type { Served, ServingCall } from '../../src/serving/calls/calls.js';
import { relay } from '../../src/serving/remote/relay.js';
import { RemoteServing } from '../../src/serving/remote/remote-serving.js';

const ask = (text: string): ServingCall => ({ kind: 'message', text, earlier: [], otherwise: 'fr' });

/** Stories that answer what they were asked, late the first time, and fail where they are told to. */
const stories = {
  wait: 70,
  async call(call: ServingCall): Promise<Served> {
    const { text } = call as { readonly text: string };
    if (text === 'late') await new Promise((resolve) => setTimeout(resolve, 20));
    if (text === 'fail') throw new RangeError('no such page');
    return { reply: { blocks: [], asked: { question: text } }, language: 'fr' };
  },
  suggest: async () => [{ name: 'Ida', value: 'ida' }],
};

/** The same, as another thread reaches them: all that goes between is cloned. */
function reached(): RemoteServing {
  const remote: RemoteServing = new RemoteServing((asked) => {
    void relay(stories, structuredClone(asked)).then((said) => remote.hear(structuredClone(said)));
  });
  return remote;
}

describe('stories that another thread serves', () => {
  it('answer each call with its own reply, in whatever order they are ready', async () => {
    const remote = reached();
    const replies = await Promise.all([remote.call(ask('late')), remote.call(ask('soon'))]);
    expect(replies.map(({ reply }) => reply.asked?.question)).toEqual(['late', 'soon']);
  });

  it('suggest', async () => {
    const call = { command: 'who', option: 'name', typed: 'i', otherwise: 'fr' } as const;
    expect(await reached().suggest(call)).toEqual([{ name: 'Ida', value: 'ida' }]);
  });

  it('say with an error what and where it was', async () => {
    const error = await reached()
      .call(ask('fail'))
      .catch((caught: Error) => caught);
    expect(error).toMatchObject({ name: 'RangeError', message: 'no such page' });
    expect((error as Error).stack).toContain('remote.test');
  });

  it('tell how long a call would wait', async () => {
    const remote = reached();
    expect(remote.wait).toBe(0);
    await remote.call(ask('soon'));
    expect(remote.wait).toBe(70);
  });
});
