import fc from 'fast-check';

/** A generated document, and the words that it must show, in order. */
interface Generated {
  readonly source: string;
  readonly words: readonly string[];
}

/** Stands for a word; each becomes another, so that it can be found again. */
const WORD = '\u0001';

const inline = fc.constantFrom(
  ...[WORD, `**${WORD}**`, `_${WORD}_`, `\`${WORD}\``, `~~${WORD}~~`, `[${WORD}](http://x.org/?a=b)`],
  ...[
    `${WORD} &amp; ${WORD}`,
    `${WORD}\\*`,
    `${WORD}<br>${WORD}`,
    `<b>${WORD}</b>`,
    `[**${WORD}** ${WORD}][ref]`,
  ],
  ...[`${WORD}[^1]`, `« ${WORD} »`, `![](x.png) ${WORD}`, `${WORD} 😀`],
);
const lines = fc
  .array(fc.tuple(inline, fc.constantFrom(' ', '\n')), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.flat().slice(0, -1).join(''));

const indented = (source: string, by: string) => source.replace(/\n(?=[^\n])/g, `\n${by}`);

const block = fc.letrec<{ block: string; paragraph: string }>((tie) => ({
  paragraph: lines.map((text) => `${WORD} ${text}`),
  block: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    tie('paragraph'),
    fc.tuple(fc.integer({ min: 1, max: 6 }), inline).map(([depth, text]) => `${'#'.repeat(depth)} ${text}`),
    inline.map((text) => `${WORD} ${text}\n===`),
    fc.nat(3).map((count) => ['```', ...Array(count).fill(`${WORD}  ${WORD}`), '', WORD, '```'].join('\n')),
    fc.constant(`| ${WORD} | ${WORD} |\n|---|:-:|\n| **${WORD}** | ${WORD} \\| ${WORD} |`),
    fc.constant(`<div>\n${WORD}\n</div>`),
    fc.constant('---'),
    fc
      .array(tie('block'), { minLength: 1, maxLength: 3 })
      .map((blocks) => `> ${indented(blocks.join('\n\n'), '> ')}`),
    fc
      .array(tie('block'), { minLength: 1, maxLength: 3 })
      .map((blocks) => `- ${indented(blocks.join('\n\n'), '  ')}`),
    fc
      .array(tie('paragraph'), { minLength: 1, maxLength: 4 })
      .map((items) => items.map((item, i) => `${i + 1}. ${indented(item, '   ')}`).join('\n')),
  ),
}));

/** Documents of nested quotes, lists and tables, with emphasis, links and references in them. */
export const documents: fc.Arbitrary<Generated> = fc
  .tuple(fc.array(block.block, { minLength: 1, maxLength: 8 }), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([blocks, end]) => {
    const words: string[] = [];
    const text = [...blocks, '[ref]: http://y.org "t"', `[^1]: ${WORD} ${WORD}`].join('\n\n');
    const numbered = text.replaceAll(WORD, () => {
      words.push(`mot${words.length}x`);
      return words.at(-1) ?? '';
    });
    return { source: numbered.replaceAll('\n', end), words };
  });
