import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { dataPath } from '../../lexicon/lists.js';

/** The files that pages load, each with its type. */
const ASSETS = {
  'reply.css': 'text/css; charset=utf-8',
  'page.css': 'text/css; charset=utf-8',
  'reader.css': 'text/css; charset=utf-8',
  'preview.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
} as const;

/** Serves some of the files that pages load, and nothing else. */
export function assets(names: readonly (keyof typeof ASSETS)[]): Hono {
  const app = new Hono();
  for (const name of names)
    app.get(`/${name}`, (c) => {
      c.header('content-type', ASSETS[name]);
      c.header('cache-control', 'no-cache');
      return c.body(readFileSync(dataPath(`web/assets/${name}`), 'utf8'));
    });
  return app;
}
