import { KeptWords } from './kept-words.js';
import { PassageIndex } from './passage-index.js';

/** What was made of a folder to search it: brought up to date where the folder has changed. */
export class KeptIndex {
  readonly words = new KeptWords();
  readonly index = new PassageIndex();
}
