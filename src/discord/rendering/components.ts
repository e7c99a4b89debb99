import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import type { Block, Button, Line, Reply, Run } from '../../replies/reply.js';
import { escapeCode, escapeMarkdown } from './escape.js';

/** What a message of this bot holds, whichever way it is sent. */
export interface MessageBody {
  readonly flags: number;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly allowed_mentions: { readonly parse: readonly never[]; readonly replied_user?: false };
}

/** Discord's markup for what a line is. */
export const PREFIX = { title: '### ', text: '', source: '-# ', excerpt: '> ' } as const;
/** What small print can be the source of. */
const SOURCED: ReadonlySet<Block['kind']> = new Set(['text', 'excerpt', 'code', 'source']);
/** The colour at the side of a reply, as 0xRRGGBB: that of ink. */
const ACCENT = 0x3b5b92;

/**
 * A reply as Discord takes it: one frame of Components V2, that pings nobody and runs no markup of others.
 *
 * @param hidden Only the one who asked sees it.
 */
export function renderReply(reply: Reply, hidden = reply.private ?? false): MessageBody {
  const components = renderBlocks(reply.blocks);
  const flags = MessageFlags.IsComponentsV2 | (hidden ? MessageFlags.Ephemeral : 0);
  return {
    flags,
    components: [{ type: ComponentType.Container, accent_color: ACCENT, components }],
    allowed_mentions: { parse: [] },
  };
}

function renderBlocks(blocks: readonly Block[]): APIComponentInContainer[] {
  return withSources(blocks).flatMap(({ block, sources }, at) => renderBlock(block, sources, at));
}

/** A block, and the small print right below it, which stands with what it is the source of. */
interface Sourced {
  readonly block: Block;
  readonly sources: readonly Block[];
}

function withSources(blocks: readonly Block[]): Sourced[] {
  const found: { block: Block; sources: Block[] }[] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    if (block.kind === 'source' && last && SOURCED.has(last.block.kind)) last.sources.push(block);
    else found.push({ block, sources: [] });
  }
  return found;
}

function renderBlock(block: Block, sources: readonly Block[], at: number): APIComponentInContainer[] {
  switch (block.kind) {
    case 'rule':
      return [{ type: ComponentType.Separator }];
    case 'buttons':
      return [{ type: ComponentType.ActionRow, components: block.buttons.map(renderButton) }];
    case 'menu':
      return [
        {
          type: ComponentType.ActionRow,
          components: [
            {
              type: ComponentType.StringSelect,
              custom_id: `menu:${at}`,
              placeholder: block.placeholder,
              options: block.choices.map(({ call, ...choice }) => ({ ...choice, value: call })),
            },
          ],
        },
      ];
    default: {
      // Small print right under a quotation would not be read as such.
      const texts =
        block.kind === 'excerpt' ? [...display([block]), ...display(sources)] : display([block, ...sources]);
      return block.kind === 'excerpt' && block.button ? section(texts, block.button) : texts;
    }
  }
}

function section(components: APITextDisplayComponent[], button: Button): APIComponentInContainer[] {
  if (components.length === 0) return [];
  return [{ type: ComponentType.Section, components, accessory: renderButton(button) }];
}

function renderButton({ label, call }: Button): APIButtonComponentWithCustomId {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: call };
}

/** One text of several blocks, each on a line; nothing where no character of it shows: Discord refuses those. */
function display(blocks: readonly Block[]): APITextDisplayComponent[] {
  const content = blocks.flatMap(textOf).join('\n');
  return content === '' ? [] : [{ type: ComponentType.TextDisplay, content }];
}

function textOf(block: Block): string[] {
  if (block.kind === 'code')
    return block.text.trim() === '' ? [] : [`\`\`\`\n${escapeCode(block.text)}\n\`\`\``];
  if (!('line' in block) || block.line.every(({ text }) => text.trim() === '')) return [];
  return [`${PREFIX[block.kind]}${renderLine(block.line)}`];
}

function renderLine(line: Line): string {
  const runs = joinAlike(line);
  const texts = runs.map(({ text }) => text);
  return runs
    .map((run, at) => renderRun(run, texts.slice(0, at).join(''), texts.slice(at + 1).join('')))
    .join('');
}

/** Runs of one style that touch are one: marks between them would show, and halves of markup would meet. */
function joinAlike(line: Line): Run[] {
  const joined: Run[] = [];
  for (const run of line.filter(({ text }) => text !== '')) {
    const last = joined.at(-1);
    const alike = last && (last.style === 'strong') === (run.style === 'strong') && !last.url && !run.url;
    if (alike) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

function renderRun({ text, style, url }: Run, before: string, after: string): string {
  const blank = text.trim() === '';
  // A bracket that closes after a link would be taken for the link's own.
  if (url !== undefined && !blank && !/^[^[]*\]/.test(after))
    return renderLink(escapeMarkdown(text, before, after), url);
  if (style !== 'strong' || blank) return escapeMarkdown(text, before, after);
  // Marks that stand beside a blank would show.
  const words = text.trim();
  const start = text.indexOf(words);
  const marked = `**${escapeMarkdown(words, before, after)}**`;
  return `${text.slice(0, start)}${marked}${text.slice(start + words.length)}`;
}

/** The words of a link may hold no brackets, not even escaped ones: an arrow after them leads there instead. */
function renderLink(words: string, url: string): string {
  return /[[\]]/.test(words) ? `${words} [↗](<${url}>)` : `[${words}](<${url}>)`;
}
