import type { Library, Wanted } from '../src/library.js';
import { mostTelling } from '../src/quotes/quotations/choose.js';
import type { Quotation } from '../src/quotes/quotations/quotation.js';
import { textBlock } from '../src/replies/blocks.js';
import type { Reply } from '../src/replies/reply.js';
import { clean } from '../src/replies/runs.js';
import { wording } from '../src/replies/wording.js';
import { type Context, defineCommand } from './calls/command.js';
import { privateOption } from './calls/private-option.js';
import { excerptBlocks } from './views/answers/excerpts.js';
import { passagesOf } from './views/answers/passage-ids.js';
import { gone, typedText } from './views/pages/notices.js';
import { personButtons } from './views/people/person-menus.js';
import { personsCalled } from './views/people/person-names.js';
import { FORMATS } from './views/quotations/citations.js';
import { copyReply } from './views/quotations/copy.js';
import { quotationPage } from './views/quotations/quotation-pages.js';
import { speakerCalled, speakerOption } from './views/quotations/speakers.js';
import { readWanted } from './views/quotations/wanted.js';
import { aboutStory, onlyStoryOption } from './views/stories/story-option.js';
import { storyPage } from './views/stories/story-page.js';

/** Passages shown where nobody is quoted, and the characters of each. */
const PASSAGES = 3;
const PASSAGE_ROOM = 700;

export const cite = defineCommand({
  name: 'cite',
  description: {
    fr: 'Des citations exactes, avec qui les dit et la source à copier',
    en: 'Exact quotations, with who says them and the source to copy',
  },
  options: [
    {
      kind: 'text',
      name: 'topic',
      names: { fr: 'sujet', en: 'topic' },
      description: { fr: 'De quoi il est question', en: 'What it is about' },
      maxLength: 300,
    },
    speakerOption,
    onlyStoryOption,
    {
      kind: 'pick',
      name: 'format',
      description: {
        fr: 'Ajouter la citation à copier, ainsi écrite',
        en: 'Add the citation to copy, written so',
      },
      picks: FORMATS,
    },
    privateOption,
  ],
  run(context, { topic, speaker: typed, story, format }) {
    return aboutStory(context, story, (file) => {
      const speaker = typed === undefined ? undefined : speakerCalled(context.library, typed);
      const wanted: Wanted = { topic, file, speaker };
      const found = quotationsOn(context.library, wanted);
      if (found.length > 0) return quotationPage(context, found, { wanted, format });
      return topic === undefined ? nobodyQuoted(context, typed) : ownWords(context, topic, file);
    });
  },
  press(context, verb, payload) {
    if (verb === 'copy') return copyReply(context, payload);
    if (verb === 'page') return page(context, payload);
    if (verb === 'scene') return { ...scene(context, payload), beside: true };
    if (verb === 'of') return { ...ofPerson(context, payload), beside: true };
    if (verb === 'in') return { ...within(context, payload), beside: true };
    return undefined;
  },
});

/** The quotations that are wanted, or the most telling ones where nothing is asked for. */
function quotationsOn(library: Library, wanted: Wanted): readonly Quotation[] {
  const { topic = '', speaker = '', file } = wanted;
  return topic === '' && speaker === '' && file === undefined
    ? mostTelling(library.quotations)
    : library.cite(wanted);
}

/** Where a person is not quoted, what the stories say about them is one step away. */
function nobodyQuoted({ library, language }: Context, speaker: string | undefined): Reply {
  const w = wording[language];
  const persons = speaker === undefined ? [] : personsCalled(library.people, speaker);
  if (speaker === undefined) return { blocks: [textBlock(w.noQuotation)], isMissing: true };
  const [person] = persons;
  const name = person !== undefined && persons.length === 1 ? clean(person.name) : speaker;
  const offered = persons.length === 0 ? [] : [personButtons(persons)];
  return { blocks: [textBlock(w.noQuotationOf(typedText(name))), ...offered], isMissing: true };
}

/** Where nobody is quoted on a topic: the best passages, as what they are. */
function ownWords(context: Context, topic: string, file: string | undefined): Reply {
  const { library, language } = context;
  const w = wording[language];
  const { excerpts, verdict } = library.ask(topic, {
    limit: PASSAGES,
    ...(file === undefined ? {} : { file }),
  });
  if (verdict === 'nothing' || excerpts.length === 0)
    return { blocks: [textBlock(w.noQuotation), textBlock(w.tryOtherwise)], isMissing: true };
  return {
    isMissing: true,
    blocks: [
      textBlock(`${w.noQuotation} ${w.ownWords}`),
      ...excerpts.flatMap((excerpt) => excerptBlocks(context, excerpt, PASSAGE_ROOM, 'soft')),
    ],
  };
}

function page(context: Context, payload: string): Reply {
  const wanted = readWanted(context.library, payload);
  const found = wanted === undefined ? [] : quotationsOn(context.library, wanted);
  if (wanted === undefined || found.length === 0) return gone(context);
  return quotationPage(context, found, { from: wanted.from, format: wanted.format, wanted });
}

/** The story from the passage before a quotation on. */
function scene(context: Context, id: string): Reply {
  const { passage } = context.library.quotation(id) ?? {};
  const story = passage && context.library.story(passage.file);
  return passage && story ? storyPage(context, story, passage.index - 1) : gone(context);
}

function ofPerson(context: Context, id: string): Reply {
  const person = context.library.people.get(id);
  const found = person === undefined ? [] : context.library.quotationsOf(person);
  return found.length === 0 ? gone(context) : quotationPage(context, found, { wanted: { speaker: id } });
}

function within(context: Context, ids: string): Reply {
  const found = passagesOf(context.library, ids).flatMap((passage) => context.library.quotationsIn(passage));
  return found.length === 0 ? gone(context) : quotationPage(context, found);
}
