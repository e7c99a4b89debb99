import { wording } from '../src/replies/wording.js';
import { replyToQuestion } from './blocks/answers.js';
import { textBlock } from './blocks/excerpts.js';
import { morePassages } from './blocks/more.js';
import { suggestQuestions } from './blocks/questions.js';
import { storyCalled, suggestStories } from './blocks/story-names.js';
import { defineCommand } from './command.js';

export const ask = defineCommand({
  name: 'ask',
  description: {
    fr: 'Poser une question : la réponse est un extrait des récits, mot pour mot',
    en: 'Ask a question: the answer is an excerpt of the stories, word for word',
  },
  options: [
    {
      kind: 'text',
      name: 'question',
      description: { fr: 'Ce que vous voulez savoir', en: 'What you want to know' },
      required: true,
      maxLength: 1000,
      complete: suggestQuestions,
    },
    {
      kind: 'text',
      name: 'story',
      names: { fr: 'récit', en: 'story' },
      description: { fr: 'Chercher dans ce récit seulement', en: 'Look in this story only' },
      maxLength: 200,
      complete: suggestStories,
    },
    {
      kind: 'flag',
      name: 'private',
      names: { fr: 'privé', en: 'private' },
      description: { fr: 'Vous seul voyez la réponse', en: 'Only you see the answer' },
    },
  ],
  run(context, { question, story, private: hidden }) {
    const file = story === undefined ? undefined : storyCalled(context.library, story)?.file;
    if (story !== undefined && file === undefined)
      return { blocks: [textBlock(wording[context.language].noStory(story))], private: true };
    return { ...replyToQuestion(context, question, { file }), ...(hidden === true ? { private: true } : {}) };
  },
  press(context, verb, payload) {
    if (verb === 'more') return morePassages(context, payload);
    if (verb === 'again') return { ...replyToQuestion(context, payload), beside: true };
    return undefined;
  },
});
