import { textBlock } from '../../replies/blocks.js';
import type { Reply } from '../../replies/reply.js';
import { type ReplyLanguage, wording } from '../../replies/wording.js';

/** Tells somebody who asks too fast, or turns pages too fast, how long to wait. */
export function tooFast(language: ReplyLanguage, seconds: number, turning = false): Reply {
  const w = wording[language];
  return notice(turning ? w.turningTooFast(seconds) : w.tooFast(seconds));
}

/** Says that something went wrong here. */
export function failed(language: ReplyLanguage): Reply {
  return notice(wording[language].failed);
}

/** A word on how things stand, to one person alone. */
export function notice(text: string): Reply {
  return { blocks: [textBlock(text)], private: true, beside: true, fleeting: true };
}
