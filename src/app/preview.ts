import type { Config } from '../config/settings.js';
import type { ReplyLanguage } from '../replies/wording.js';
import { makeLog } from '../serving/log.js';
import { Serving } from '../serving/serving.js';
import { openPreviewPage, type Preview } from '../web/open-preview.js';
import { cacheOf } from './keeping/cache.js';

/** Where the preview is, where nothing else is set or runs there. */
const PORT = 4880;

/**
 * Opens a folder of stories in a browser. The page is there at once, and answers when the stories are.
 */
export async function openPreview(folder: string, config: Config, language: ReplyLanguage): Promise<Preview> {
  // What is said on standard error would stand between the lines of a conversation.
  const log = makeLog('silent');
  const { IGNORE: ignored, WATCH: watch, WEB_PORT: port = PORT } = config;
  const opened = Promise.withResolvers<Serving>();
  const { address, close } = await openPreviewPage(opened.promise, language, port);
  const reader = new URL(address).origin;
  const serving = Serving.open({ folder, ignored, watch, cache: cacheOf(config), log, reader });
  opened.resolve(serving);
  return {
    address,
    close: async () => {
      await close();
      await (await serving).close();
    },
  };
}
