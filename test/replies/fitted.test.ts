import { describe, expect, it } from 'vitest';
import { fitted } from '../../src/replies/fitted.js';
import type { Block, Reply } from '../../src/replies/reply.js';
import { problemsOf, textOf } from './problems.js';

const text = (words: string): Block => ({ kind: 'text', line: [{ text: words }] });
const button = (n: number) => ({ label: `Page ${n}`, call: `a:b:${n}` });

describe('a reply that is made to fit', () => {
  it('stays as it is where it fits', () => {
    const reply: Reply = {
      blocks: [text('Il pleut.'), { kind: 'buttons', buttons: [button(1)] }],
      private: true,
    };
    expect(fitted(reply)).toEqual(reply);
  });

  it('keeps what comes first, cut between sentences, and all that can be pressed', () => {
    const long = 'Il pleut sur la côte. '.repeat(300);
    const reply = fitted({
      blocks: [text('Le temps'), text(long), text('La fin'), { kind: 'buttons', buttons: [button(1)] }],
    });
    expect(problemsOf(reply)).toEqual([]);
    expect(textOf(reply)).toMatch(/^Le temps\nIl pleut sur la côte\..*la côte\. \[…\]\n$/);
    expect(reply.blocks.at(-1)?.kind).toBe('buttons');
  });

  it('cuts what is to be copied where it is longer than a message', () => {
    const reply = fitted({ blocks: [{ kind: 'code', text: 'pluie '.repeat(2000) }] });
    expect(problemsOf(reply)).toEqual([]);
    expect(reply.blocks[0]?.kind).toBe('code');
  });

  it('has no more components than a message', () => {
    const rows: Block[] = Array.from({ length: 12 }, (_, n) => ({
      kind: 'buttons',
      buttons: Array.from({ length: 5 }, (_, m) => button(n * 5 + m)),
    }));
    expect(problemsOf(fitted({ blocks: [...rows, text('Il pleut.')] }))).toEqual([]);
  });
});
