import { WordList } from '../../lexicon/word-list.js';
import type { Mention, People } from '../../people/persons/person.js';
import type { Passage } from '../../stories/story/story.js';
import type { Span } from '../../text/span.js';

const CALLING = new WordList('quoting/calling-words');

/** The last mark before a name, and the words between. */
const BEFORE = /(?:^|[,;:!?…—–.-])([\p{L}\s.'’"“«]*)$/u;
const AFTER = /^\s*(?:$|[,;.!?…—–-])/u;
/** So many words of a calling stand between a mark and the name: "oh, my dear". */
const MOST_WORDS = 3;

/** Whom quoted words speak to by name: "Bonjour, Jane", "My dear Watson, …". */
export function addressedIn(passage: Passage, span: Span, people: People): Mention[] {
  return people
    .mentionsIn(passage)
    .filter((mention) => mention.span.start >= span.start && mention.span.end <= span.end)
    .filter((mention) => isCalled(passage.text, mention, span));
}

function isCalled(text: string, { span }: Mention, { start, end }: Span): boolean {
  if (!AFTER.test(text.slice(span.end, end))) return false;
  const between = BEFORE.exec(
    text.slice(Math.max(start, span.start - 60), span.start).replace(/(\p{L})\. *$/u, '$1 '),
  );
  const words = between?.[1]?.match(/\p{L}+/gu) ?? [];
  return (
    between !== null && words.length <= MOST_WORDS && words.every((word) => CALLING.has(word.toLowerCase()))
  );
}
