import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderReply } from '../../src/discord/rendering/components.js';
import { readAsked } from '../../src/discord/rendering/read-back.js';
import { fitted } from '../../src/replies/fitted.js';
import type { Block, Reply } from '../../src/replies/reply.js';
import { linesOf } from '../replies/problems.js';
import { runs } from '../runs.js';
import { checkMessage } from '../standin/limits.js';
import { markupIn, readMarkdown, shownIn } from '../standin/markdown.js';
import { componentsOf, textsOf } from '../standin/message.js';
import { checkOpenApi } from '../standin/openapi.js';
import { anyReply } from './replies.js';

type Sent = Parameters<typeof checkMessage>[0] & Parameters<typeof textsOf>[0];
const render = (reply: Reply) => renderReply(reply) as unknown as Sent;
const textOf = (message: Sent) => textsOf(message).join('\n');
const block = (kind: 'title' | 'text' | 'source' | 'excerpt', text: string): Block =>
  kind === 'excerpt' ? { kind, lines: [[{ text }]] } : { kind, line: [{ text }] };

/** What markup each kind of block may hold: its own, strong words and links. */
const OWN: Readonly<Record<string, string>> = { title: 'heading', source: 'subtext', excerpt: 'blockQuote' };

describe('a reply as a message', () => {
  it('is within every limit of Discord’s, whatever it says', () => {
    const messages = anyReply.map((reply) => render(fitted(reply)));
    fc.assert(
      fc.property(
        messages.filter((body) => componentsOf(body).length > 1),
        (body) => {
          expect([...checkMessage(body), ...checkOpenApi('message', body)]).toEqual([]);
        },
      ),
      { numRuns: runs(2000) },
    );
  });

  it('shows every character of a text, and runs no markup but its own', () => {
    fc.assert(
      fc.property(anyReply, ({ blocks }) => {
        for (const one of blocks) {
          const lines = linesOf(one);
          if (lines.length === 0) continue;
          const shown = lines
            .map((line) => line.map(({ text }) => text).join(''))
            .filter((words) => words.trim() !== '')
            .join(' ');
          const content = textOf(render({ blocks: [one] }));
          if (content === '') continue;
          const nodes = readMarkdown(content);
          const small = one.kind === 'excerpt' ? 'subtext' : undefined;
          const allowed = [OWN[one.kind], small, 'strong', 'em', 'underline', 'link'];
          expect([...markupIn(nodes)].filter((kind) => !allowed.includes(kind))).toEqual([]);
          const bare = (words: string) => words.replaceAll(/ ?↗|\u200b|\s+/g, '');
          expect(bare(shownIn(nodes))).toBe(bare(shown));
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  it('has the source of an excerpt beside its button, with the words it is the source of', () => {
    const excerpt = { ...block('excerpt', 'Des mots.'), button: { label: 'Lire', call: 'ask:read:1' } };
    const { components } = render({ blocks: [excerpt as Block, block('source', 'récit.md:1')] });
    expect(components?.[0]?.components).toMatchObject([
      {
        type: 9,
        components: [{ content: '> Des mots.' }, { content: '-# récit.md\\:1' }],
        accessory: { custom_id: 'ask:read:1' },
      },
    ]);
  });

  it('has the small print below a text in one with it', () => {
    const blocks = [block('text', 'Des mots.'), block('source', 'un'), block('source', 'deux')];
    expect(textOf(render({ blocks }))).toBe('Des mots.\n-# un\n-# deux');
    expect(componentsOf(render({ blocks }))).toHaveLength(2);
  });

  it('joins strong words that touch, and keeps their marks off blanks', () => {
    const line = [
      { text: 'un ', style: 'strong' as const },
      { text: 'deux ', style: 'strong' as const },
    ];
    expect(textOf(render({ blocks: [{ kind: 'text', line: [...line, { text: 'trois' }] }] }))).toBe(
      '**un deux** trois',
    );
  });

  it('is for the one who asked alone where it is private', () => {
    expect(renderReply({ blocks: [block('text', 'x')], private: true }).flags).toBe((1 << 15) | (1 << 6));
  });

  it('gives its title back as it was written', () => {
    fc.assert(
      fc.property(anyReply, ({ blocks }) => {
        const [title] = blocks.filter((one) => one.kind === 'title');
        if (!title || !('line' in title)) return;
        const shown = title.line.map(({ text }) => text).join('');
        const sent = render({ blocks: [block('title', shown)] });
        if (textOf(sent) !== '') expect(readAsked(sent as never)?.question).toBe(shown);
      }),
    );
  });
});
