import { posix } from 'node:path';
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

/** By the file's name as it stands where it has no words that a reader would write ("-12"). */
function calledByFile(story: Story): Story {
  const title = nameOf(story.file) ?? posix.parse(story.file).name;
  return fold(title) === fold(story.title) ? story : { ...story, title };
}

/**
 * Each by the nearest folder that is its alone, else by all folders that not all of them have in common; a folder that
 * is called as they are says nothing.
 */
function byFolder(same: readonly Story[]): readonly Story[] {
  const paths = same.map(({ file, title }) =>
    file
      .split('/')
      .slice(0, -1)
      .map(calledFolder)
      .filter((folder) => fold(folder) !== fold(title)),
  );
  const having = (folder: string) => paths.filter((path) => path.includes(folder)).length;
  return same.map((story, i) => {
    const telling = (paths[i] ?? []).filter((folder) => having(folder) < same.length);
    const own = telling.findLast((folder) => having(folder) === 1);
    return within(story, own ?? telling.join(', '));
  });
}

function calledFolder(folder: string): string {
  return nameOf(folder) ?? folder;
}

function within(story: Story, folder: string): Story {
  return folder === '' ? story : { ...story, title: `${story.title} (${folder})`, ownTitle: story.title };
}
