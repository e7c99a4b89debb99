import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { z } from 'zod';
import { textBlock } from '../../replies/blocks.js';
import type { Reply } from '../../replies/reply.js';
import { type ReplyLanguage, wording } from '../../replies/wording.js';
import type { ServingCall } from '../../serving/calls/calls.js';
import type { Serving } from '../../serving/serving.js';
import { assets } from '../http/assets.js';
import { onlyLoopback, onlySameOrigin, pageHeaders } from '../http/guard.js';
import { browserLanguage } from '../http/language.js';
import { type Read, readerApp } from '../reader/reader.js';
import { messageHtml } from '../rendering/reply.js';
import { type PageCall, pageCall, pageSuggest } from './calls.js';
import type { PageReply } from './messages.js';
import { previewPage } from './page.js';

/** What the preview asks: the stories as fronts see them. */
export type Served = Read & Pick<Serving, 'call' | 'suggest'>;

/** Bytes of what the page may send. */
const BODY = 128 * 1024;

/**
 * The app on which the bot is used in a browser as on Discord, by whoever sits at this machine.
 *
 * @param stories Requests wait until they are there.
 */
export function previewApp(stories: Promise<Served>, otherwise: ReplyLanguage): Hono {
  const app = new Hono();
  app.use(pageHeaders, onlyLoopback);
  app.route('/assets', assets(['reply.css', 'page.css', 'reader.css', 'preview.js', 'icon.svg']));
  app.route('/', readerApp(stories, { language: otherwise, base: '' }));
  app.get('/', async (c) => {
    c.header('cache-control', 'no-store');
    return c.html(previewPage(browserLanguage(c, otherwise), (await stories).status()));
  });
  app.use('/api/*', onlySameOrigin, bodyLimit({ maxSize: BODY }));
  app.post('/api/call', async (c) => {
    const asked = await readBody(c, pageCall);
    if (asked === undefined) return c.text('Verbatim: this is no call.\n', 400);
    return c.json(await replyTo(await stories, callOf(asked, otherwise)));
  });
  app.post('/api/suggest', async (c) => {
    const asked = await readBody(c, pageSuggest);
    if (asked === undefined) return c.text('Verbatim: there is nothing to suggest for.\n', 400);
    return c.json(await (await stories).suggest({ ...asked, otherwise }));
  });
  return app;
}

async function readBody<T>(c: Context, form: z.ZodType<T>): Promise<T | undefined> {
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) return undefined;
  const body: unknown = await c.req.json().catch(() => undefined);
  return form.safeParse(body).data;
}

/** Whoever sits at this machine may have the folder read again: it is theirs. */
function callOf(asked: PageCall, otherwise: ReplyLanguage): PageServingCall {
  return { ...asked, otherwise, mayReload: true };
}

/** A call of the page, whose language is known. */
type PageServingCall = ServingCall & Pick<PageCall, 'language'>;

async function replyTo(stories: Served, call: PageServingCall): Promise<PageReply> {
  const { language } = call;
  const reply = await stories.call(call).then(
    ({ reply }) => reply,
    () => failed(language),
  );
  const { asked, reaction, beside = false } = reply;
  return {
    html: String(await messageHtml(reply, { language })),
    beside,
    ...(asked === undefined ? {} : { asked }),
    ...(reaction === undefined ? {} : { reaction }),
  };
}

function failed(language: ReplyLanguage): Reply {
  return {
    blocks: [textBlock(wording[language].failed)],
    private: true,
    beside: true,
    fleeting: true,
  };
}
