import { Lines } from './blocks/lines.js';
import { byFile } from './files/list.js';
import { readFrontMatter } from './front-matter/front-matter.js';
import type { Warning } from './problems/warning.js';
import { readStories } from './read-folder.js';
import type { Story } from './story/story.js';

/** How a folder is checked. */
interface CheckOptions {
  /** Patterns of what is not read, as in a `.gitignore`. */
  readonly ignored?: readonly string[];
  /** Tells of every line that is left out of a story, too. */
  readonly verbose?: boolean;
}

/**
 * Says what is wrong with the stories of a folder: files that cannot be read or hold no story, bad front matter,
 * titles that two stories share; and what is not read. In the order of files and lines; none where all is well.
 *
 * @throws {KnowledgeError} When there is no such folder.
 */
export function checkFolder(folder: string, { ignored = [], verbose = false }: CheckOptions = {}): Warning[] {
  const { stories, warnings, omissions } = readStories(folder, ignored);
  const found: Warning[] = verbose ? [...warnings, ...omissions] : [...warnings];
  const titles = new Map<string, string>();
  for (const story of stories) {
    const title = story.title.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
    const other = titles.get(title);
    if (other === undefined) titles.set(title, story.file);
    else
      found.push({
        file: story.file,
        line: titleLine(story),
        problem: { kind: 'title', title: story.title, other },
      });
  }
  if (stories.length === 0 && warnings.length === 0) found.push({ file: '.', problem: { kind: 'none' } });
  return found.sort((a, b) => byFile(a, b) || (a.line ?? 0) - (b.line ?? 0));
}

/** The line of the title: of its key in the front matter, else where it stands in the body. */
function titleLine({ source, title, passages }: Story): number {
  const lines = new Lines(source);
  const { end } = readFrontMatter(source);
  const key = source.slice(0, end).search(/^["']?title["']?[ \t]*:/m);
  return key >= 0 ? lines.at(key) : (passages.find(({ text }) => text === title)?.place.lines[0] ?? 1);
}
