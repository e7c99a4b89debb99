import type { ReplyLanguage } from '../replies/wording.js';
import { type Listening, listen } from './http/listen.js';
import { previewApp, type Served } from './preview/preview.js';

/** The name of this machine to itself: nobody else can reach what listens there. */
const LOOPBACK = '127.0.0.1';

/** A preview that is open. */
export interface Preview extends Pick<Listening, 'close'> {
  readonly address: string;
}

/**
 * Opens the preview for this machine alone.
 *
 * @param port The one that is tried first; where another program has it, any that is free is taken.
 */
export async function openPreviewPage(
  stories: Promise<Served>,
  language: ReplyLanguage,
  port: number,
): Promise<Preview> {
  const app = previewApp(stories, language);
  const { port: taken, close } = await listen(app, LOOPBACK, port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    return listen(app, LOOPBACK, 0);
  });
  return { address: `http://${LOOPBACK}:${taken}/`, close };
}
