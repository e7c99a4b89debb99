import fc from 'fast-check';
import type { Block, Button, Line, Reply, Run } from '../../src/replies/reply.js';
import { clean, cleanLines } from '../../src/replies/runs.js';
import { hostileText } from '../replies/hostile.js';

const text = hostileText().map(clean);
const label = text.map((words) => [...words].slice(0, 40).join('').slice(0, 80).toWellFormed() || 'x');
const url = fc.constantFrom('https://journal.example/a_b*c?d=e', 'http://x.example/~y|z');

const run: fc.Arbitrary<Run> = fc.oneof(
  text.map((words) => ({ text: words })),
  text.map((words) => ({ text: words, style: 'strong' as const })),
  fc
    .tuple(text, fc.constantFrom('soft', 'dim', 'label'))
    .map(([words, style]) => ({ text: words, style: style as 'soft' })),
  fc
    .tuple(text, fc.constantFrom('soft', 'strong'))
    .map(([words, style]) => ({ text: words, style: style as 'soft', key: true as const })),
  fc.tuple(text, url).map(([words, to]) => ({ text: words, url: to })),
);
const line: fc.Arbitrary<Line> = fc.array(run, { minLength: 1, maxLength: 5 });
const button: fc.Arbitrary<Button> = fc.record({ label, call: fc.constant('') });

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constantFrom('title', 'text', 'source'), line }),
  fc.record(
    {
      kind: fc.constant('excerpt'),
      path: line,
      lines: fc.array(line, { minLength: 1, maxLength: 4 }),
      button,
    },
    { requiredKeys: ['kind', 'lines'] },
  ),
  fc.record({ kind: fc.constant('code'), text: hostileText().map(cleanLines) }),
  fc.record({ kind: fc.constant('text'), line, button }, { requiredKeys: ['kind', 'line'] }),
  fc.record({
    kind: fc.constant('picker'),
    of: fc.constantFrom('channels', 'roles'),
    placeholder: label,
    chosen: fc.array(fc.constantFrom('100000000000000001', '100000000000000002'), { maxLength: 2 }),
    call: fc.constant(''),
  }),
  fc.constant({ kind: 'rule' } as const),
  fc.record({ kind: fc.constant('buttons'), buttons: fc.array(button, { minLength: 1, maxLength: 5 }) }),
  fc.record({
    kind: fc.constant('menu'),
    placeholder: label,
    choices: fc.array(fc.record({ label, description: label, call: fc.constant('') }), {
      minLength: 1,
      maxLength: 25,
    }),
  }),
) as fc.Arbitrary<Block>;

/** The same reply with a call of its own for each thing to press, as the wording promises. */
function withOwnCalls({ blocks, ...rest }: Reply): Reply {
  let calls = 0;
  const own = <T extends { readonly call: string }>(one: T): T => {
    calls += 1;
    return { ...one, call: `test:press:${calls}` };
  };
  return {
    ...rest,
    blocks: blocks.map((one) => {
      if (one.kind === 'picker') return own(one);
      if ((one.kind === 'excerpt' || one.kind === 'text') && one.button)
        return { ...one, button: own(one.button) };
      if (one.kind === 'buttons') return { ...one, buttons: one.buttons.map(own) };
      return one.kind === 'menu' ? { ...one, choices: one.choices.map(own) } : one;
    }),
  };
}

/** Any reply that the wording could make, of the most hostile words. */
export const anyReply: fc.Arbitrary<Reply> = fc
  .record(
    { blocks: fc.array(block, { minLength: 1, maxLength: 30 }), private: fc.boolean() },
    { requiredKeys: ['blocks'] },
  )
  .map((reply) => withOwnCalls(reply as Reply));
