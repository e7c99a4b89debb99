import { fold } from '../text/words.js';
import type { Story } from './story/story.js';
import { nameOf } from './title.js';

/** A heading that so many files have in common is what they are, not what each is about. */
const SHARED = 5;

/**
 * Tells stories of the same title apart: one that very many share gives way to the name of the file, and what is
 * called the same in several folders says in which.
 */
export function toldApart(stories: readonly Story[]): Story[] {
  const named = inGroups(stories, (same) => (same.length >= SHARED ? same.map(calledByFile) : same));
  return inGroups(named, (same) => (same.length > 1 ? byFolder(same) : same));
}

/** Changes stories title by title; they stay in their order. */
function inGroups(stories: readonly Story[], change: (same: readonly Story[]) => readonly Story[]): Story[] {
  const groups = Map.groupBy(stories, ({ title }) => fold(title).replace(/\s+/g, ' '));
  const changed = new Map(
    [...groups.values()].flatMap((same) => change(same).map((story) => [story.file, story])),
  );
  return stories.map((story) => changed.get(story.file) ?? story);
}

function calledByFile(story: Story): Story {
  const title = nameOf(story.file);
  return title === undefined || fold(title) === fold(story.title) ? story : { ...story, title };
}

/** The nearest folder that not all of them have in common, counted from the file. */
function byFolder(same: readonly Story[]): readonly Story[] {
  const paths = same.map(({ file }) => file.split('/').slice(0, -1));
  const depth = Math.max(...paths.map((path) => path.length));
  for (let up = 1; up <= depth; up++) {
    const folders = paths.map((path) => path.at(-up) ?? '');
    if (new Set(folders).size > 1) return same.map((story, i) => within(story, folders[i] ?? ''));
  }
  return same;
}

function within(story: Story, folder: string): Story {
  return folder === ''
    ? story
    : { ...story, title: `${story.title} (${nameOf(folder) ?? folder})`, ownTitle: story.title };
}
