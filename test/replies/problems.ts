import type { Block, Button, Line, Reply, Run } from '../../src/replies/reply.js';

/** Discord's own limits, as its documentation has them, to hold replies against. */
const TEXT = 4000;
const COMPONENTS = 40;
const GRAPHEMES = new Intl.Segmenter('fr', { granularity: 'grapheme' });

/** What is wrong with a reply; nothing is expected to be. */
export function problemsOf(reply: Reply): string[] {
  const { blocks } = reply;
  const text = blocks.reduce((sum, block) => sum + shownLength(block), 0);
  const components = blocks.reduce((sum, block) => sum + componentsOf(block), 1);
  return [
    ...blocks.flatMap(blockProblems),
    ...callProblems(callsOf(reply)),
    ...unless(blocks.length > 0, 'nothing to read'),
    ...unless(text <= TEXT, `${text} characters of text`),
    ...unless(components <= COMPONENTS, `${components} components`),
  ];
}

/** A problem, unless all is well. */
function unless(isWell: boolean, problem: string): string[] {
  return isWell ? [] : [problem];
}

function callProblems(calls: readonly string[]): string[] {
  return calls.flatMap((call, at) => [
    ...unless(call.length >= 1 && call.length <= 100, `a call of ${call.length} characters`),
    ...unless(call.isWellFormed(), 'a call with half a character'),
    ...unless(calls.indexOf(call) === at, `the call ${call} twice`),
  ]);
}

function blockProblems(block: Block): string[] {
  switch (block.kind) {
    case 'code':
      return unless(!/[^\P{Cc}\n]/u.test(block.text), 'a control in a code block');
    case 'rule':
      return [];
    case 'buttons':
      return [
        ...unless(
          block.buttons.length >= 1 && block.buttons.length <= 5,
          `${block.buttons.length} buttons in a row`,
        ),
        ...block.buttons.flatMap((button) => labelProblems(button, 80)),
      ];
    case 'menu':
      return [
        ...unless(block.choices.length >= 1 && block.choices.length <= 25, `${block.choices.length} choices`),
        ...block.choices.flatMap((choice) => labelProblems(choice, 100)),
      ];
    default: {
      const button = block.kind === 'excerpt' ? block.button : undefined;
      return [...linesOf(block).flat().flatMap(runProblems), ...(button ? labelProblems(button, 80) : [])];
    }
  }
}

function labelProblems({ label }: Button, room: number): string[] {
  return unless(label.trim().length >= 1 && label.length <= room, `a label of ${label.length} characters`);
}

function runProblems({ text, url }: Run): string[] {
  const controls = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
  return [
    ...unless(!controls.test(text), `a control in ${JSON.stringify(text)}`),
    ...unless(text.isWellFormed(), 'half a character'),
    ...unless(url === undefined || (/^https?:/.test(url) && url.length <= 512), `the address ${url}`),
  ];
}

/** The lines of a block of lines. */
export function linesOf(block: Block): readonly Line[] {
  if (block.kind === 'excerpt') return [...(block.path === undefined ? [] : [block.path]), ...block.lines];
  return 'line' in block ? [block.line] : [];
}

/** Characters of a block in Discord's Markdown, each mark escaped. */
function shownLength(block: Block): number {
  if (block.kind === 'code') return block.text.length + 8;
  return linesOf(block)
    .flat()
    .reduce(
      (sum, { text, url, style, key }) =>
        sum +
        text.replace(/[!-/:-@[-`{-~]/g, '\\$&').length +
        (url === undefined ? 0 : url.length + 6) +
        (style ? 4 : 0) +
        (key ? 4 : 0),
      4 * linesOf(block).length,
    );
}

function componentsOf(block: Block): number {
  if (block.kind === 'excerpt' || block.kind === 'code') return block.button ? 3 : 1;
  if (block.kind === 'buttons') return 1 + block.buttons.length;
  return block.kind === 'menu' ? 2 : 1;
}

/** Everything in a reply that can be pressed or chosen. */
export function callsOf({ blocks }: Reply): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'excerpt' || block.kind === 'code' || block.kind === 'text')
      return block.button ? [block.button.call] : [];
    if (block.kind === 'buttons') return block.buttons.map(({ call }) => call);
    return block.kind === 'menu' ? block.choices.map(({ call }) => call) : [];
  });
}

/** All that a reply says, a block a line. */
export function textOf({ blocks }: Reply): string {
  return blocks
    .map((block) => {
      if (block.kind === 'code') return block.text;
      return linesOf(block)
        .map((line) => line.map(({ text }) => text).join(''))
        .join('\n');
    })
    .join('\n');
}

/** Whether an offset of a text stands between two characters as people see them. */
export function isBetweenCharacters(text: string, offset: number): boolean {
  return offset === text.length || [...GRAPHEMES.segment(text)].some(({ index }) => index === offset);
}
