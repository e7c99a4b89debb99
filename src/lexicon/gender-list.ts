import type { Gender } from '../text/gender.js';
import { TagList } from './tag-list.js';

/** Words for persons, in whichever form they are asked for, and of whom each is said. */
export class GenderList {
  readonly #list: TagList;

  /**
   * @param list The list's path below `src/lexicon/`, without its ending; its tags `f` and `m` say of whom.
   * @param form In what form the words are asked for, where it is not the one of the list.
   */
  constructor(list: string, form?: (word: string) => string) {
    this.#list = new TagList(list, form);
  }

  has(word: string): boolean {
    return this.#list.has(word);
  }

  /** Of whom a word is said: undefined where it is said of both, or nobody knows. */
  get(word: string): Gender | undefined {
    const [isFemale, isMale] = [this.#list.has(word, 'f'), this.#list.has(word, 'm')];
    if (isFemale === isMale) return undefined;
    return isFemale ? 'female' : 'male';
  }
}
