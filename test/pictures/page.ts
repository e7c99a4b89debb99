import { readFileSync } from 'node:fs';
import { html, raw } from 'hono/html';
import type { Reply } from '../../src/replies/reply.js';
import type { ReplyLanguage } from '../../src/replies/wording.js';
import { messageHtml } from '../../src/web/rendering/reply.js';
import { webWording } from '../../src/web/rendering/web-wording.js';

/** A reply to be shown, and what somebody did to get it. */
export interface Scene {
  readonly reply: Reply;
  readonly language: ReplyLanguage;
  /** Who asked, and the command, where it was one. */
  readonly asker: string;
  readonly used?: string;
  /** What they wrote, and the title of the post that it begins, where it is one of a forum. */
  readonly said?: { readonly title: string; readonly words: string };
}

const STYLE = readFileSync('src/web/assets/reply.css', 'utf8');
/** A little air around the message. */
const AROUND =
  'body { display: grid; gap: 4px; padding: 16px 20px } @media (max-width: 480px) { body { padding: 12px } }';

/** A page with a message as the preview shows it. */
export async function pageOf({ reply, language, asker, used, said }: Scene): Promise<string> {
  const did = language === 'fr' ? 'a utilisé' : webWording.en.used;
  const head = used === undefined ? '' : html`<p class="used"><b>${asker}</b> ${did} <b>${used}</b></p>`;
  const post =
    said === undefined ? '' : html`<h2>${said.title}</h2><p class="used"><b>${asker}</b> ${said.words}</p>`;
  return String(
    await html`<!doctype html><html lang="${language}" data-theme="dark"><meta charset="utf-8"><style>${raw(STYLE + AROUND)}</style><body>${post}${head}${messageHtml(reply, { language, time: '10:42' })}</body></html>`,
  );
}
