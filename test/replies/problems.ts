import type { Block, Button, Reply } from '../../src/replies/reply.js';

/** Discord's own limits, as its documentation has them, to hold replies against. */
const TEXT = 4000;
const COMPONENTS = 40;
const GRAPHEMES = new Intl.Segmenter('fr', { granularity: 'grapheme' });

/** What is wrong with a reply; nothing is expected to be. */
export function problemsOf({ blocks }: Reply): string[] {
  const found: string[] = [];
  const calls = new Set<string>();
  const expect = (is: boolean, problem: string) => {
    if (!is) found.push(problem);
  };
  const checkCall = (call: string) => {
    expect(call.length >= 1 && call.length <= 100, `a call of ${call.length} characters`);
    expect(call.isWellFormed(), 'a call with half a character');
    expect(!calls.has(call), `the call ${call} twice`);
    calls.add(call);
  };
  const checkButton = ({ label, call }: Button, room: number) => {
    expect(label.trim().length >= 1 && label.length <= room, `a label of ${label.length} characters`);
    checkCall(call);
  };
  for (const block of blocks) {
    if ('line' in block)
      for (const { text, url } of block.line) {
        expect(
          !/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(text),
          `a control in ${JSON.stringify(text)}`,
        );
        expect(text.isWellFormed(), 'half a character');
        if (url !== undefined) expect(/^https?:/.test(url) && url.length <= 512, `the address ${url}`);
      }
    if (block.kind === 'code') expect(!/[^\P{Cc}\n]/u.test(block.text), 'a control in a code block');
    if (block.kind === 'excerpt' && block.button) checkButton(block.button, 80);
    if (block.kind === 'buttons') {
      expect(
        block.buttons.length >= 1 && block.buttons.length <= 5,
        `${block.buttons.length} buttons in a row`,
      );
      for (const button of block.buttons) checkButton(button, 80);
    }
    if (block.kind === 'menu') {
      expect(block.choices.length >= 1 && block.choices.length <= 25, `${block.choices.length} choices`);
      for (const choice of block.choices) checkButton(choice, 100);
    }
  }
  expect(blocks.length > 0, 'nothing to read');
  const text = blocks.reduce((sum, block) => sum + shownLength(block), 0);
  expect(text <= TEXT, `${text} characters of text`);
  const components = blocks.reduce((sum, block) => sum + componentsOf(block), 1);
  expect(components <= COMPONENTS, `${components} components`);
  return found;
}

/** Characters of a block in Discord's Markdown, each mark escaped. */
function shownLength(block: Block): number {
  if (block.kind === 'code') return block.text.length + 8;
  if (!('line' in block)) return 0;
  return block.line.reduce(
    (sum, { text, url, style }) =>
      sum +
      text.replace(/[!-/:-@[-`{-~]/g, '\\$&').length +
      (url === undefined ? 0 : url.length + 6) +
      (style ? 4 : 0),
    4,
  );
}

function componentsOf(block: Block): number {
  if (block.kind === 'excerpt') return block.button ? 3 : 1;
  if (block.kind === 'buttons') return 1 + block.buttons.length;
  return block.kind === 'menu' ? 2 : 1;
}

/** Everything in a reply that can be pressed or chosen. */
export function callsOf({ blocks }: Reply): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'excerpt') return block.button ? [block.button.call] : [];
    if (block.kind === 'buttons') return block.buttons.map(({ call }) => call);
    return block.kind === 'menu' ? block.choices.map(({ call }) => call) : [];
  });
}

/** All that a reply says, a block a line. */
export function textOf({ blocks }: Reply): string {
  return blocks
    .map((block) => {
      if ('line' in block) return block.line.map(({ text }) => text).join('');
      return block.kind === 'code' ? block.text : '';
    })
    .join('\n');
}

/** Whether an offset of a text stands between two characters as people see them. */
export function isBetweenCharacters(text: string, offset: number): boolean {
  return offset === text.length || [...GRAPHEMES.segment(text)].some(({ index }) => index === offset);
}
