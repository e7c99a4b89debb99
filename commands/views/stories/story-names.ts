import type { Library } from '../../../src/library.js';
import { cutWords } from '../../../src/replies/cut.js';
import { CHOICE, CHOICES } from '../../../src/replies/limits.js';
import { clean } from '../../../src/replies/runs.js';
import type { Story } from '../../../src/stories/story/story.js';
import { fold } from '../../../src/text/words.js';
import type { Choice, Context } from '../../calls/command.js';

/** The story that is called so: its id, its file, its title, or the only one with this in its title or file. */
export function storyCalled(library: Library, name: string): Story | undefined {
  const exact = library.story(name.trim()) ?? library.story(inFolder(library, name.trim()));
  if (exact !== undefined) return exact;
  const wanted = fold(clean(name).trim().replace(/…$/, ''));
  const alike = wanted === '' ? [] : library.stories.filter((story) => foldedName(story).includes(wanted));
  return alike.find((story) => fold(story.title) === wanted) ?? (alike.length === 1 ? alike[0] : undefined);
}

/** The name of a file without that of the folder before it, as citations have it. */
function inFolder({ folder }: Library, name: string): string {
  return name.startsWith(`${folder}/`) ? name.slice(folder.length + 1) : name;
}

/** Stories to choose from while somebody types a part of a title or of a file's name. */
export function suggestStories({ library }: Context, typed: string): Choice[] {
  const wanted = fold(typed.trim());
  return library.stories
    .filter((story) => foldedName(story).includes(wanted))
    .slice(0, CHOICES)
    .map((story) => ({
      name: choiceName(story.title, story.file),
      value: story.file.length <= CHOICE ? story.file : library.idOfStory(story),
    }));
}

/** A text as the name of a choice, or another where nothing of it shows. */
export function choiceName(text: string, otherwise: string): string {
  const shown = cutLabel(clean(text).trim(), CHOICE);
  return shown === '' ? cutLabel(clean(otherwise).trim(), CHOICE) || '…' : shown;
}

/** A text of at most so many characters; a label is never escaped, so each counts once. */
export function cutLabel(text: string, room: number): string {
  return text.length <= room ? text : cutWords(text, room);
}

function foldedName({ title, file }: Story): string {
  return `${fold(title)} ${fold(file)}`;
}
