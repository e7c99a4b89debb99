import { readFileSync } from 'node:fs';
import { type APIMessage, ButtonStyle, ComponentType } from 'discord.js';
import { type MarkdownNode, readMarkdown, shownIn } from '../standin/markdown.js';
import { isPrivate } from '../standin/message.js';

/** A message to be shown, and what somebody did to get it. */
export interface Scene {
  readonly message: APIMessage;
  /** Who asked, and the command, where it was one. */
  readonly asker: string;
  readonly used?: string;
  readonly language: 'fr' | 'en';
}

type Part = NonNullable<APIMessage['components']>[number];

const WORDS = {
  fr: { used: 'a utilisé', only: 'Toi seul(e) peux voir celui-ci.' },
  en: { used: 'used', only: 'Only you can see this.' },
} as const;
/** Below so many pixels, Discord puts things below each other. */
const NARROW = 480;
const STYLE = readFileSync('test/pictures/style.css', 'utf8');
/** The elements that markup of Discord's is shown by. */
const ELEMENTS: Readonly<Record<string, string>> = {
  strong: 'strong',
  em: 'em',
  underline: 'u',
  heading: 'h3',
  subtext: 'small',
  blockQuote: 'blockquote',
  codeBlock: 'pre',
  link: 'a',
};

/** A page that lays a message out as Discord does on a screen of so many pixels. */
export function pageOf({ message, asker, used, language }: Scene, width: number): string {
  const size = width < NARROW ? 'narrow' : 'wide';
  const words = WORDS[language];
  const head =
    used === undefined ? '' : `<b>${escapeHtml(asker)}</b> ${words.used} <b>${escapeHtml(used)}</b>`;
  return `<!doctype html><html lang="${language}" class="${size}" style="--width:${width}px"><meta charset="utf-8"><style>${STYLE}</style><body>
<div class="used">${head}</div>
<div class="message"><div class="avatar">«</div><div>
<span class="author">Verbatim</span><span class="app">APP</span><span class="time">10:42</span>
${(message.components ?? []).map(show).join('\n')}</div></div>
${isPrivate(message) ? `<div class="only">${words.only}</div>` : ''}</body></html>`;
}

function show(part: Part): string {
  switch (part.type) {
    case ComponentType.Container: {
      const accent = `#${(part.accent_color ?? 0).toString(16).padStart(6, '0')}`;
      return `<div class="container" style="--accent:${accent}">${part.components.map(show).join('')}</div>`;
    }
    case ComponentType.Section: {
      const texts = part.components.map((text) => show(text)).join('');
      return `<div class="section"><div class="texts">${texts}</div>${show(part.accessory as never)}</div>`;
    }
    case ComponentType.TextDisplay:
      return `<div>${readMarkdown(part.content).map(showMarkdown).join('')}</div>`;
    case ComponentType.Separator:
      return '<hr>';
    case ComponentType.ActionRow:
      return `<div class="row">${part.components.map((inner) => show(inner as never)).join('')}</div>`;
    default:
      return showControl(part as unknown as Control);
  }
}

interface Control {
  readonly type: ComponentType;
  readonly style?: ButtonStyle;
  readonly label?: string;
  readonly placeholder?: string;
}

function showControl({ type, style, label = '', placeholder = '' }: Control): string {
  if (type === ComponentType.StringSelect)
    return `<div class="menu">${escapeHtml(placeholder)}<span>⌄</span></div>`;
  const arrow = style === ButtonStyle.Link ? ' ↗' : '';
  return `<span class="button">${escapeHtml(label)}${arrow}</span>`;
}

function showMarkdown(node: MarkdownNode): string {
  if (node.type === 'br' || node.type === 'newline') return '<br>';
  if (node.type === 'slashCommand') return `<mark>${escapeHtml(shownIn([node]))}</mark>`;
  const { content = '' } = node;
  const inner =
    typeof content === 'string' ? escapeHtml(content) : [content].flat().map(showMarkdown).join('');
  const element = ELEMENTS[node.type];
  return element === undefined ? inner : `<${element}>${inner}</${element}>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
