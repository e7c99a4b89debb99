import { textBlock } from '../../../src/replies/blocks.js';
import type { Reply } from '../../../src/replies/reply.js';
import { wording } from '../../../src/replies/wording.js';
import type { Context } from '../../calls/command.js';
import { typedText } from '../pages/notices.js';
import { storyCalled, suggestStories } from './story-names.js';

/** An option that takes a story; what it is for is left to the command. */
export const storyOption = {
  kind: 'text',
  name: 'story',
  names: { fr: 'récit', en: 'story' },
  maxLength: 200,
  complete: suggestStories,
} as const;

/** An option that takes the one story to look in. */
export const onlyStoryOption = {
  ...storyOption,
  description: { fr: 'Chercher dans ce récit seulement', en: 'Look in this story only' },
} as const;

/**
 * What is replied about the one story that somebody named, or about all where they named none.
 *
 * @param reply Is given the file of the story; where there is no such story, that is said instead.
 */
export function aboutStory(
  context: Context,
  name: string | undefined,
  reply: (file: string | undefined) => Reply,
): Reply {
  if (name === undefined) return reply(undefined);
  const story = storyCalled(context.library, name);
  return story === undefined
    ? {
        blocks: [textBlock(wording[context.language].noStory(typedText(name)))],
        private: true,
        isMissing: true,
        fleeting: true,
      }
    : reply(story.file);
}
