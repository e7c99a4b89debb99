import { textBlock } from '../../replies/blocks.js';
import type { Reply } from '../../replies/reply.js';
import { type ReplyLanguage, wording } from '../../replies/wording.js';

/** Tells somebody who asks too fast how long to wait. */
export function tooFast(language: ReplyLanguage, seconds: number): Reply {
  return notice(wording[language].tooFast(seconds));
}

/** Says that something went wrong here. */
export function failed(language: ReplyLanguage): Reply {
  return notice(wording[language].failed);
}

function notice(text: string): Reply {
  return { blocks: [textBlock(text)], private: true, beside: true };
}
