import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands, press, run } from '../../commands/index.js';
import { renderReply } from '../../src/discord/rendering/components.js';
import { Library } from '../../src/library.js';
import { calls } from '../prove/fuzz/inputs.js';
import { callsOf } from '../replies/problems.js';
import { runs } from '../runs.js';
import { checkMessage, type MessageBody } from '../standin/limits.js';

describe('a button that somebody forged', () => {
  const library = Library.open('knowledge');
  const context = { library, language: 'fr' } as const;
  const pressed = (call: string) => checkMessage(renderReply(press(context, call)) as MessageBody);
  const question = 'Qui est l’avocat de Jared Kushner ?';
  const known = commands.flatMap((command) => callsOf(run(command, context, { question, name: 'Trump' })));

  it('is replied to within every limit, whatever it carries', () => {
    fc.assert(
      fc.property(calls(known), (call) => {
        expect(pressed(call)).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  });

  it('is replied to where it carries a passage twice, or more than there is room for in the next', () => {
    const more = known.find((call) => call.startsWith('ask:more:')) ?? '';
    const ids = more.slice('ask:more:'.length);
    const first = ids.slice(0, 9);
    expect(pressed(`ask:more:${ids}${first.repeat(10)}`.slice(0, 100))).toEqual([]);
    expect(pressed(`ask:more:${first}${ids.slice(9)}${'\u{10000}'.repeat(20)}`.slice(0, 99))).toEqual([]);
  });
});
