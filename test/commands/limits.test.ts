import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Context } from '../../commands/calls/command.js';
import { answerMessage, commands, messageCommands, press, run, runOnMessage } from '../../commands/index.js';
import type { Reply } from '../../src/replies/reply.js';
import { hostileText } from '../replies/hostile.js';
import { callsOf, problemsOf } from '../replies/problems.js';
import { runs } from '../runs.js';
import { libraryOf } from './library.js';

const language = fc.constantFrom<Context['language']>('fr', 'en');
const OPENING = 'Un récit sur Anne Martin\n\nAnne Martin habite à Brest.\n\n';
/** A folder with one sound story, for one without any cannot be opened. */
const folder = fc
  .array(hostileText(), { maxLength: 12 })
  .map((texts) =>
    Object.fromEntries(['', ...texts].map((text, index) => [`recit-${index}.txt`, OPENING + text])),
  );

describe('every reply', () => {
  it('keeps within the limits of every front, for any stories and any question, and so does all it leads to', () => {
    fc.assert(
      fc.property(folder, hostileText(), language, (files, typed, language) => {
        const library = libraryOf(files);
        const context: Context = { library, language, recent: [typed] };
        const expectSound = (reply: Reply) => expect(problemsOf(reply)).toEqual([]);
        const replies = commands.flatMap((command) => [
          run(
            command,
            context,
            Object.fromEntries(
              command.options.map(({ name, kind }) => [name, kind === 'text' ? typed : undefined]),
            ),
          ),
          run(
            command,
            context,
            command.options.some(({ required }) => required)
              ? { question: 'Anne Martin ?', name: 'Martin' }
              : {},
          ),
        ]);
        replies.push(answerMessage(context, typed, [{ question: 'Qui est Anne Martin ?' }]));
        for (const command of messageCommands) replies.push(runOnMessage(command, context, typed));
        replies.forEach(expectSound);
        for (const call of new Set(replies.flatMap(callsOf))) expectSound(press(context, call));
      }),
      { numRuns: runs(100) },
    );
  });

  it('keeps within the limits for calls that nobody made', () => {
    const library = libraryOf({ 'a.txt': 'Un récit\n\nAnne Martin habite à Brest.' });
    const verbs = ['more', 'again', 'card', 'leaf', 'in', 'copy', 'page', 'of', 'list', 'open', 'read'];
    const call = fc.oneof(
      hostileText(),
      fc
        .tuple(
          fc.constantFrom(...commands.map(({ name }) => name)),
          fc.constantFrom(...verbs),
          fc.string({ maxLength: 90 }),
        )
        .map((parts) => parts.join(':')),
    );
    fc.assert(
      fc.property(call, language, (pressed, language) => {
        expect(problemsOf(press({ library, language }, pressed))).toEqual([]);
      }),
    );
  });

  it('suggests at most 25 choices of 1 to 100 characters', () => {
    fc.assert(
      fc.property(folder, hostileText(), language, (files, typed, language) => {
        const library = libraryOf(files);
        const context: Context = { library, language, recent: [typed] };
        for (const option of commands.flatMap(({ options }) => options)) {
          if (option.kind !== 'text' || option.complete === undefined) continue;
          for (const start of ['', 'a', typed]) {
            const choices = option.complete(context, start);
            expect(choices.length).toBeLessThanOrEqual(25);
            for (const { name, value } of choices)
              for (const text of [name, value]) expect(text).toMatch(/^.{1,100}$/);
          }
        }
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('what is declared', () => {
  it.each(commands)('/$name fits what Discord takes', ({ name, description, options }) => {
    expect(name).toMatch(/^[a-z]{1,32}$/);
    const texts = [description, ...options.map((option) => option.description)].flatMap(({ fr, en }) => [
      fr,
      en,
    ]);
    for (const text of texts) expect(text.length).toSatisfy((length: number) => length >= 1 && length <= 100);
    for (const { names } of options)
      for (const each of Object.values(names ?? {})) expect(each).toMatch(/^[\p{Ll}\p{N}_-]{1,32}$/u);
    const required = options.map((option) => option.required === true);
    expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
    expect(new Set(options.map((option) => option.name)).size).toBe(options.length);
  });
});
