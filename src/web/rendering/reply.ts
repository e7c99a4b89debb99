import { html } from 'hono/html';
import type { Block, Button, Line, Reply } from '../../replies/reply.js';
import { type Sourced, withSources } from '../../replies/sourced.js';
import { type ReplyLanguage, wording } from '../../replies/wording.js';
import { type Html, NOTHING } from './html.js';
import { lineHtml } from './lines.js';
import { webWording } from './web-wording.js';

/** How a reply is shown. */
interface ReplyOptions {
  readonly language: ReplyLanguage;
  /** Only the one who asked sees it; where not given, as the reply says. */
  readonly hidden?: boolean;
  /** When it came, as it is shown: "10:42". */
  readonly time?: string;
}

/** What a message's own button does, as its element tells the page. */
type Control = 'share' | 'delete';

/** A reply as a message, laid out as Discord lays out its components. */
export function messageHtml(reply: Reply, options: ReplyOptions): Html {
  const { language, hidden = reply.private ?? false, time } = options;
  const w = webWording[language];
  const label = hidden ? `Verbatim — ${w.only}` : 'Verbatim';
  return html`<article class="message" lang="${language}" tabindex="-1" aria-label="${label}">
<span class="avatar" aria-hidden="true">«</span>
<div class="body"><p class="byline"><span class="author">Verbatim</span> <span class="app" aria-hidden="true">${w.app}</span>${time === undefined ? '' : html` <time>${time}</time>`}</p>
<div class="container ${reply.tone ?? 'answer'}">${framed(reply, hidden, language)}</div>
${hidden ? html`<p class="only">${w.only} <button type="button" class="link" data-control="delete">${w.dismiss}</button></p>` : ''}</div></article>`;
}

/** The blocks, and in the last row what can be done with the message itself. */
function framed(reply: Reply, hidden: boolean, language: ReplyLanguage): Html {
  const parts = withSources(reply.blocks);
  if (reply.fleeting === true) return html`${parts.map((part) => blockHtml(part))}`;
  const w = wording[language];
  const control = hidden ? controlHtml('share', w.share) : controlHtml('delete', w.delete);
  const last = parts.at(-1)?.block;
  // A sixth button begins a row of its own, as on Discord.
  const isJoined = last?.kind === 'buttons' && last.buttons.length < 5;
  return isJoined
    ? html`${parts.slice(0, -1).map((part) => blockHtml(part))}${rowHtml(last.buttons, control)}`
    : html`${parts.map((part) => blockHtml(part))}${rowHtml([], control)}`;
}

function controlHtml(control: Control, label: string): Html {
  return html`<button type="button" class="button" data-control="${control}">${label}</button>`;
}

function blockHtml({ block, sources }: Sourced): Html {
  switch (block.kind) {
    case 'rule':
      return html`<hr>`;
    case 'buttons':
      return rowHtml(block.buttons);
    case 'menu':
      return menuHtml(block);
    case 'picker':
      return html`<details class="menu"><summary>${block.placeholder}</summary></details>`;
    default: {
      const texts = html`<div class="texts">${textHtml(block)}${sources.map(textHtml)}</div>`;
      return 'button' in block && block.button
        ? html`<div class="section">${texts}${buttonHtml(block.button)}</div>`
        : texts;
    }
  }
}

function textHtml(block: Block): Html {
  switch (block.kind) {
    case 'title':
      return html`<h2>${lineHtml(block.line)}</h2>`;
    case 'text':
      return html`<p>${lineHtml(block.line)}</p>`;
    case 'source':
      return html`<p class="small">${lineHtml(block.line)}</p>`;
    case 'code':
      return html`<pre tabindex="0"><code>${block.text}</code></pre>`;
    case 'excerpt':
      return html`${pathHtml(block.path)}${block.lines.length === 0 ? '' : html`<blockquote>${block.lines.map((line) => html`<p>${lineHtml(line)}</p>`)}</blockquote>`}`;
    default:
      return NOTHING;
  }
}

function pathHtml(path: Line | undefined): Html {
  return path === undefined ? NOTHING : html`<p class="small">${lineHtml(path)}</p>`;
}

function rowHtml(buttons: readonly Button[], control: Html = NOTHING): Html {
  return html`<div class="row">${buttons.map(buttonHtml)}${control}</div>`;
}

function buttonHtml({ label, call }: Button): Html {
  return html`<button type="button" class="button" data-call="${call}">${label}</button>`;
}

function menuHtml({ placeholder, choices }: Extract<Block, { kind: 'menu' }>): Html {
  const items = choices.map(
    ({ label, description, call }) =>
      html`<li><button type="button" data-call="${call}">${label}${description === undefined ? '' : html`<small>${description}</small>`}</button></li>`,
  );
  const chosen = choices.find(({ isChosen }) => isChosen)?.label;
  return html`<details class="menu"><summary>${chosen ?? placeholder}</summary><ul>${items}</ul></details>`;
}
