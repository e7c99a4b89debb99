import type { Config } from '../../config/settings.js';
import type { ReplyLanguage } from '../../replies/wording.js';
import { Snapshot } from '../../serving/snapshot.js';
import { cacheOf } from '../keeping/cache.js';
import { doctorWording } from './doctor-wording.js';
import { type Finding, note, well } from './findings.js';
import { refusalToWrite, sizeText } from './places.js';

/** Of what was made of the stories and is kept for the next start: without it a start is slower, and nothing else. */
export function examineSnapshot(knowledge: string, config: Config, language: ReplyLanguage): Finding {
  const w = doctorWording[language];
  const cache = cacheOf(config);
  if (cache === undefined) return note(w.noCache);
  const refused = refusalToWrite(cache);
  if (refused !== undefined) return note(w.unwritableCache(cache, refused));
  const state = new Snapshot(knowledge, cache).state();
  if (state === undefined) return note(w.noSnapshot(cache));
  if (!state.isUsable) return note(w.otherSnapshot(cache));
  const at = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(state.at);
  return well(w.snapshot(cache, sizeText(state.bytes, language), at));
}
