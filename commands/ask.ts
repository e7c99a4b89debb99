import { readMessage } from '../src/dialogue/courtesy.js';
import { defineCommand } from './calls/command.js';
import { privateOption } from './calls/private-option.js';
import { replyToQuestion } from './views/answers/answers.js';
import { morePassages } from './views/answers/more.js';
import { suggestQuestions } from './views/answers/questions.js';
import { replyToCourtesy } from './views/courtesies.js';
import { aboutStory, onlyStoryOption } from './views/stories/story-option.js';

export const ask = defineCommand({
  name: 'ask',
  description: {
    fr: 'Poser une question\u00a0: la réponse est un extrait des récits, mot pour mot',
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
    onlyStoryOption,
    privateOption,
  ],
  run(context, { question: typed, story }) {
    const { courtesy, question } = readMessage(context.library, typed, true);
    if (courtesy !== undefined) return { ...replyToCourtesy(context, courtesy), private: true };
    return aboutStory(context, story, (file) => replyToQuestion(context, question, { file }));
  },
  press(context, verb, payload) {
    if (verb === 'more') return morePassages(context, payload);
    if (verb === 'again') return { ...replyToQuestion(context, payload), beside: true };
    return undefined;
  },
});
