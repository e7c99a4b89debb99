import { TagList } from '../../lexicon/tag-list.js';
import { WordList } from '../../lexicon/word-list.js';
import type { People } from '../../people/persons/person.js';
import type { Passage } from '../../stories/story/story.js';
import type { Gender } from '../../text/gender.js';
import type { Span } from '../../text/span.js';
import type { Names } from './exchange.js';

const CALLING = new WordList('quoting/calling-words');
const VOCATIVES = new TagList('quoting/vocatives');
const WORD = /\p{L}[\p{L}'’-]*/gu;

/** The last mark before a name, and the words between. */
const BEFORE = /(?:^|[,;:!?…—–.-])([\p{L}\s.'’"“«]*)$/u;
const AFTER = /^\s*(?:$|[,;.!?…—–-])/u;
/** So many words of a calling stand between a mark and the name: "oh, my dear". */
const MOST_WORDS = 3;

/** Whom quoted words name: whom they speak to ("Bonjour, Jane", "My dear Watson, …"), and of whom. */
export function namesIn(passage: Passage, span: Span, people: People): Names {
  const all = people
    .mentionsIn(passage)
    .filter((mention) => mention.span.start >= span.start && mention.span.end <= span.end);
  const addressed = all.filter((mention) => isCalled(passage.text, mention.span, span));
  const mentioned = all.filter((mention) => !addressed.includes(mention));
  const genders = gendersCalled(passage.text, span);
  return { addressed, mentioned, ...(genders.size === 1 ? { calls: [...genders][0] as Gender } : {}) };
}

/** Of what gender those are who are called by what they are: "No, sir", "My dear aunt, …". */
function gendersCalled(text: string, { start, end }: Span): Set<Gender> {
  const found = new Set<Gender>();
  for (const { 0: word, index } of text.slice(start, end).matchAll(WORD)) {
    const low = word.toLowerCase().replaceAll('’', "'");
    const gender = VOCATIVES.has(low, 'f') ? 'female' : VOCATIVES.has(low, 'm') ? 'male' : undefined;
    const at = start + index;
    if (gender && isCalled(text, { start: at, end: at + word.length }, { start, end })) found.add(gender);
  }
  return found;
}

function isCalled(text: string, span: Span, { start, end }: Span): boolean {
  if (!AFTER.test(text.slice(span.end, end))) return false;
  const between = BEFORE.exec(
    text.slice(Math.max(start, span.start - 60), span.start).replace(/(\p{L})\. *$/u, '$1 '),
  );
  const words = between?.[1]?.match(/\p{L}+/gu) ?? [];
  return (
    between !== null && words.length <= MOST_WORDS && words.every((word) => CALLING.has(word.toLowerCase()))
  );
}
