import type { Context } from 'hono';
import type { ReplyLanguage } from '../../replies/wording.js';

/** The language of a page: the one asked for by `?lang=`, else the browser's, else the one set. */
export function browserLanguage(c: Context, otherwise: ReplyLanguage): ReplyLanguage {
  const wanted = [c.req.query('lang') ?? '', ...(c.req.header('accept-language') ?? '').split(',')];
  const known = wanted.map((one) => /^\s*(fr|en)\b/i.exec(one)?.[1]?.toLowerCase());
  return (known.find((one) => one !== undefined) as ReplyLanguage | undefined) ?? otherwise;
}
