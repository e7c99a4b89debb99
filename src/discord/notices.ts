import type { Reply } from '../replies/reply.js';
import { line, plain } from '../replies/runs.js';
import { type ReplyLanguage, wording } from '../replies/wording.js';

/** Tells somebody who asks too fast how long to wait. */
export function tooFast(language: ReplyLanguage, seconds: number): Reply {
  return notice(wording[language].tooFast(seconds));
}

/** Says that something went wrong here. */
export function failed(language: ReplyLanguage): Reply {
  return notice(wording[language].failed);
}

function notice(text: string): Reply {
  return { blocks: [{ kind: 'text', line: line(plain(text)) }], private: true, beside: true };
}
