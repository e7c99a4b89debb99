import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/replies/reply.js';
import { dim, link, plain, strong } from '../../src/replies/runs.js';
import { render } from '../../src/terminal/screen/render.js';
import { hostileText } from '../replies/hostile.js';

const PIPE = { styles: false, links: false };
const TERMINAL = { styles: true, links: true, width: 40 };
const REPLY: Reply = {
  blocks: [
    { kind: 'title', line: [plain('Qui ?')] },
    {
      kind: 'excerpt',
      lines: [[plain('Il pleut. '), strong('Anne chante.')]],
      button: { label: 'Lire', call: 'a:b:1' },
    },
    { kind: 'source', line: [link('La pluie', 'https://example.org/'), dim(' · a.md:3')] },
    { kind: 'rule' },
    { kind: 'buttons', buttons: [{ label: 'Plus', call: 'a:b:2' }] },
    {
      kind: 'menu',
      placeholder: 'Choisir',
      choices: [{ label: 'Anne', description: 'chanteuse', call: 'a:b:3' }],
    },
  ],
};

describe('a reply in a pipe', () => {
  it('marks what is strong in an excerpt, writes addresses out, and has no numbers to press', () => {
    expect(render(REPLY, PIPE)).toEqual({
      text: 'Qui ?\n\nIl pleut. **Anne chante.**\nLa pluie <https://example.org/> · a.md:3\n',
      calls: [],
    });
  });
});

describe('a reply on a terminal', () => {
  const { text, calls } = render(REPLY, TERMINAL, true);

  it('numbers what can be pressed, in the order of the numbers', () => {
    expect(text).toMatch(/\[1\]\u00a0Lire.*\[2\] Plus.*\[3\] Anne/s);
    expect(calls).toEqual(['a:b:1', 'a:b:2', 'a:b:3']);
  });

  it('shows what is strong in bold, and links as links', () => {
    expect(text).toContain('\u001b[1mAnne chante.\u001b[22m');
    expect(text).toContain('\u001b]8;;https://example.org/\u001b\\La pluie\u001b]8;;\u001b\\');
  });

  it('breaks lines between words, at the width of the terminal', () => {
    const words = Array.from({ length: 60 }, (_, n) => `mot${n}`).join(' ');
    const shown = render(
      { blocks: [{ kind: 'text', line: [plain(words)] }] },
      { ...TERMINAL, styles: false },
    );
    const lines = shown.text.trimEnd().split('\n');
    expect(lines.join(' ')).toBe(words);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(40);
  });

  it('sends the terminal no sequence that came from outside', () => {
    fc.assert(
      fc.property(hostileText(), (foreign) => {
        const blocks: Reply['blocks'] = [
          { kind: 'title', line: [{ text: foreign }] },
          {
            kind: 'excerpt',
            lines: [
              [
                { text: foreign, style: 'strong', key: true },
                { text: foreign, style: 'soft' },
              ],
            ],
          },
          { kind: 'code', text: foreign },
          { kind: 'buttons', buttons: [{ label: foreign, call: 'a:b:1' }] },
        ];
        const { text } = render({ blocks }, TERMINAL, true);
        const own = ['1', '2', '3', '4', '22', '23', '24'].reduce(
          (rest, code) => rest.replaceAll(`\u001b[${code}m`, ''),
          text,
        );
        expect(own).not.toMatch(/[^\P{Cc}\n]/u);
      }),
    );
  });
});
