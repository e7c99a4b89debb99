import { type Context, Hono } from 'hono';
import { LRUCache } from 'lru-cache';
import type { ReplyLanguage } from '../../replies/wording.js';
import type { Serving } from '../../serving/serving.js';
import { pageHeaders } from '../http/guard.js';
import { browserLanguage } from '../http/language.js';
import { missingPage, readerPage } from './page.js';

/** What the reader asks. */
export type Read = Pick<Serving, 'read' | 'status' | 'wait'>;

/** Finds where the story lies that a link leads to; nothing where it leads to none any more. */
export type FindLinked = (
  link: string,
) => Promise<{ readonly folder: string; readonly file: string } | undefined>;

/** How stories are shown. */
interface ReaderOptions {
  /** Where the browser tells no language that is spoken here. */
  readonly language: ReplyLanguage;
  /** What stands before the address of each page: the path of the address that people see. */
  readonly base: string;
}

/** Bytes of pages that are kept, so that a page which many open is made once. */
const KEPT = 16 * 1024 * 1024;
/** Above so many milliseconds of waiting, those who only read are asked to come again: questions go first. */
const PATIENCE_MS = 2_000;

/** What is read, and how it is kept. */
interface Wanted {
  readonly file: string;
  /** Of what a server added: whatever changes there is in another folder. */
  readonly folder?: string;
}

/**
 * The pages on which stories are read: those of the folder at `/read/FILE`, those that servers added at `/server/LINK`.
 *
 * @param linked None where no server adds any.
 */
export function readerApp(
  stories: Promise<Read>,
  { language: otherwise, base }: ReaderOptions,
  linked: FindLinked = async () => undefined,
): Hono {
  const kept = new LRUCache<string, string>({
    maxSize: KEPT,
    sizeCalculation: ({ length }) => Math.max(1, length),
  });
  const pageOf = async (
    serving: Read,
    { file, folder }: Wanted,
    language: ReplyLanguage,
  ): Promise<string | undefined> => {
    const key = `${folder ?? serving.status().version.number} ${language} ${file}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const story = await serving.read(file, folder);
    if (story === undefined) return undefined;
    const page = String(await readerPage(story, { language, base }));
    kept.set(key, page);
    return page;
  };
  const show = async (c: Context, find: () => Promise<Wanted | undefined> | Wanted | undefined) => {
    c.header('x-robots-tag', 'noindex, noarchive');
    c.header('cache-control', 'no-cache');
    const language = browserLanguage(c, otherwise);
    const serving = await stories;
    if (serving.wait > PATIENCE_MS) {
      c.header('retry-after', '5');
      return c.text('Verbatim: too much is asked just now.\n', 503);
    }
    const wanted = await find();
    const page = wanted && (await pageOf(serving, wanted, language));
    return page === undefined ? c.html(missingPage({ language, base }), 404) : c.html(page);
  };
  const app = new Hono();
  app.use(pageHeaders);
  app.get('/read/*', (c) => show(c, () => fileOf(c)));
  app.get('/server/:link', (c) => show(c, () => linked(c.req.param('link'))));
  return app;
}

/** The file of a story that an address names. It is looked up among the stories that are read, never opened. */
function fileOf(c: Context): Wanted | undefined {
  const [, path] = /\/read\/(.+)$/s.exec(new URL(c.req.url).pathname) ?? [];
  try {
    return path === undefined ? undefined : { file: decodeURIComponent(path) };
  } catch {
    return undefined;
  }
}
