import {
  type APIButtonComponentWithCustomId,
  type APIChannelSelectComponent,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APIRoleSelectComponent,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ChannelType,
  ComponentType,
  MessageFlags,
  type RawFile,
  SelectMenuDefaultValueType,
} from 'discord.js';
import { CHOICES } from '../../replies/limits.js';
import type { Block, Button, Line, Reply } from '../../replies/reply.js';
import { type Sourced, withSources } from '../../replies/sourced.js';
import { escapeCode } from './escape.js';
import { type CommandIds, renderLine } from './lines.js';

/** What a message of this bot holds, whichever way it is sent. */
export interface MessageBody {
  readonly flags: number;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly allowed_mentions: { readonly parse: readonly never[]; readonly replied_user?: false };
  /** What is sent beside it. */
  readonly files?: readonly RawFile[];
}

/** Discord's markup for what a line is. */
export const PREFIX = { title: '### ', text: '', source: '-# ', excerpt: '> ' } as const;
/** Channels in which people talk, or below which they do. */
const CHANNELS = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildVoice,
  ChannelType.GuildForum,
] as const;
/** The colour at the side of a reply, as 0xRRGGBB: ink for an answer, amber for what may be one, grey for none. */
const ACCENT = { answer: 0x3b5b92, likely: 0xd9962b, none: 0x80848e } as const;

/**
 * A reply as Discord takes it: one frame of Components V2, that pings nobody and runs no markup of others.
 *
 * @param hidden Only the one who asked sees it.
 * @param ids Of the registered commands, where they are known.
 */
export function renderReply(
  reply: Reply,
  hidden = reply.private ?? false,
  ids: CommandIds = NO_IDS,
): MessageBody {
  const { file } = reply;
  const components = renderBlocks(reply.blocks, ids);
  const flags = MessageFlags.IsComponentsV2 | (hidden ? MessageFlags.Ephemeral : 0);
  return {
    flags,
    components: [
      { type: ComponentType.Container, accent_color: ACCENT[reply.tone ?? 'answer'], components },
      ...(file ? [{ type: ComponentType.File as const, file: { url: `attachment://${file.name}` } }] : []),
    ],
    allowed_mentions: { parse: [] },
    ...(file ? { files: [{ name: file.name, data: file.bytes }] } : {}),
  };
}

const NO_IDS: CommandIds = new Map();

function renderBlocks(blocks: readonly Block[], ids: CommandIds): APIComponentInContainer[] {
  return withSources(blocks).flatMap((sourced, at) => renderBlock(sourced, at, ids));
}

function renderBlock({ block, sources }: Sourced, at: number, ids: CommandIds): APIComponentInContainer[] {
  switch (block.kind) {
    case 'rule':
      return [{ type: ComponentType.Separator }];
    case 'buttons':
      return [{ type: ComponentType.ActionRow, components: block.buttons.map(renderButton) }];
    case 'menu':
      return [{ type: ComponentType.ActionRow, components: [renderMenu(block, at)] }];
    case 'picker':
      return [{ type: ComponentType.ActionRow, components: [renderPicker(block)] }];
    default: {
      // Small print right under a quotation would not be read as such.
      const texts =
        block.kind === 'excerpt'
          ? [...display([block], ids), ...display(sources, ids)]
          : display([block, ...sources], ids);
      return 'button' in block && block.button ? section(texts, block.button) : texts;
    }
  }
}

function renderMenu(block: Extract<Block, { kind: 'menu' }>, at: number): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: `menu:${at}`,
    placeholder: block.placeholder,
    options: block.choices.map(({ call, isChosen, ...choice }) => ({
      ...choice,
      value: call,
      ...(isChosen ? { default: true } : {}),
    })),
  };
}

function renderPicker({
  of,
  placeholder,
  chosen,
  call,
}: Extract<Block, { kind: 'picker' }>): APIChannelSelectComponent | APIRoleSelectComponent {
  const shared = { custom_id: call, placeholder, min_values: 0, max_values: CHOICES };
  return of === 'roles'
    ? {
        ...shared,
        type: ComponentType.RoleSelect,
        default_values: chosen.map((id) => ({ id, type: SelectMenuDefaultValueType.Role })),
      }
    : {
        ...shared,
        type: ComponentType.ChannelSelect,
        channel_types: [...CHANNELS],
        default_values: chosen.map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
      };
}

function section(components: APITextDisplayComponent[], button: Button): APIComponentInContainer[] {
  if (components.length === 0) return [];
  return [{ type: ComponentType.Section, components, accessory: renderButton(button) }];
}

function renderButton({ label, call }: Button): APIButtonComponentWithCustomId {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: call };
}

/** One text of several blocks, each on a line; nothing where no character of it shows: Discord refuses those. */
function display(blocks: readonly Block[], ids: CommandIds): APITextDisplayComponent[] {
  const written = blocks.flatMap(linesOf);
  const content = written
    .map((one, at) =>
      typeof one === 'string' ? one : one.prefix + renderLine(one.line, ids, textAfter(written, at)),
    )
    .join('\n');
  return content === '' ? [] : [{ type: ComponentType.TextDisplay, content }];
}

/** A line with the markup for what it is, or a block of code as it is sent. */
type Written = { readonly prefix: string; readonly line: Line } | string;

function linesOf(block: Block): Written[] {
  switch (block.kind) {
    case 'code':
      return block.text.trim() === '' ? [] : [`\`\`\`\n${escapeCode(block.text)}\n\`\`\``];
    case 'excerpt':
      return [
        ...prefixed(PREFIX.source, block.path ?? []),
        ...block.lines.flatMap((line) => prefixed(PREFIX.excerpt, line)),
      ];
    default:
      return 'line' in block ? prefixed(PREFIX[block.kind], block.line) : [];
  }
}

function prefixed(prefix: string, line: Line): Written[] {
  return line.every(({ text }) => text.trim() === '') ? [] : [{ prefix, line }];
}

/** What is shown after one of some lines: a bracket there may be taken for that of a link before. */
function textAfter(written: readonly Written[], at: number): string {
  return written
    .slice(at + 1)
    .map((one) => (typeof one === 'string' ? one : one.line.map(({ text }) => text).join('')))
    .join('\n');
}
