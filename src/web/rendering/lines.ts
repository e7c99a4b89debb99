import { html } from 'hono/html';
import type { Line, Run } from '../../replies/reply.js';
import type { Html } from './html.js';

/** A line of a reply as markup. Whatever its words are, they show as they are. */
export function lineHtml(line: Line): Html {
  return html`${line.map(runHtml)}`;
}

function runHtml({ text, style, key, url, command }: Run): Html {
  if (url !== undefined) return html`<a href="${url}" target="_blank" rel="noopener noreferrer">${text}</a>`;
  if (command !== undefined)
    return html`<button type="button" class="command" data-command="${command}">${text}</button>`;
  const words = key === true ? html`<u>${text}</u>` : text;
  if (style === 'strong') return html`<strong>${words}</strong>`;
  if (style === 'soft' || style === 'label') return html`<em>${words}</em>`;
  return html`${words}`;
}
