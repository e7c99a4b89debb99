import { buttonRow, smallBlock, textBlock, titleBlock } from '../../../src/replies/blocks.js';
import { cut } from '../../../src/replies/cut.js';
import type { Marked } from '../../../src/replies/excerpt.js';
import type { Asked, Block, Button, Found, Reply } from '../../../src/replies/reply.js';
import { wording } from '../../../src/replies/wording.js';
import type { Answer, Excerpt, Verdict } from '../../../src/search/verdict/answer.js';
import { makeCall, payloadRoom } from '../../calls/call.js';
import type { Context } from '../../calls/command.js';
import { excerptBlocks } from './excerpts.js';
import { LEAF_ROOM, markedIds } from './more.js';
import { passageIds } from './passage-ids.js';

/** Characters of the question, of the best passage, and of each other one. */
const QUESTION_ROOM = 400;
const BEST_ROOM = 1500;
const OTHER_ROOM = 600;
/** Passages that are found for a question: the one shown, and those behind its button. */
const FOUND = 10;

/** How the sentence of an excerpt stands out, by what it is: where it is no answer, nothing does. */
const STYLES: Readonly<Record<Verdict, Marked['style']>> = {
  answered: 'strong',
  likely: 'soft',
  related: undefined,
  nothing: undefined,
};

/** How a question is replied to. */
interface AskReplyOptions {
  /** Only this story's file. */
  readonly file?: string | undefined;
  /** How many excerpts are shown, 1 or more. */
  readonly shown?: number | undefined;
  /** Nothing leads on from the reply, as where nobody can press a button. */
  readonly isLast?: boolean;
  /** What is looked for, where the question as typed leaves it to what was said before. */
  readonly meant?: string | undefined;
}

/** The best excerpt for a question and, where it is no answer, that it is none; with what leads on from there. */
export function replyToQuestion(context: Context, question: string, options: AskReplyOptions = {}): Reply {
  const { file, shown = 1, isLast = false, meant = question } = options;
  const { library, language } = context;
  const w = wording[language];
  const limit = Math.max(FOUND, shown);
  const answer = library.ask(meant, { limit, ...(file === undefined ? {} : { file }) });
  const blocks: Block[] = [titleBlock(cut(question.trim(), QUESTION_ROOM))];
  if (meant !== question) blocks.push(smallBlock(w.understood(cut(meant, QUESTION_ROOM))));
  if (answer.verdict !== 'answered') blocks.push(textBlock(w.verdict(answer.verdict)));
  if (answer.manner) blocks.push(textBlock(w.manner(answer.manner)));
  const told = { asked: askedIn(question, meant, answer), found: foundIn(answer, shown) };
  if (answer.verdict === 'nothing')
    return { blocks: [...blocks, ...nothingBlocks(context)], ...told, tone: 'none' };
  const style = STYLES[answer.verdict];
  for (const [index, excerpt] of answer.excerpts.slice(0, shown).entries()) {
    const [room, marked] = index === 0 ? [BEST_ROOM, style] : [OTHER_ROOM, style && ('soft' as const)];
    blocks.push(...excerptBlocks(context, excerpt, room, marked));
  }
  const onwards = isLast ? [] : onward(context, answer, shown);
  return { blocks: [...blocks, ...onwards], ...told, ...toneOf(answer.verdict) };
}

/** What was asked and answered, for what goes on from it. */
function askedIn(question: string, meant: string, { verdict, excerpts: [best] }: Answer): Asked {
  const said =
    verdict === 'answered' || verdict === 'likely'
      ? best?.passage.text.slice(best.answer.start, best.answer.end)
      : undefined;
  return { question, meant, answer: said };
}

function foundIn({ verdict, probability, excerpts }: Answer, shown: number): Found {
  const files = verdict === 'nothing' ? [] : excerpts.slice(0, shown).map(({ passage }) => passage.file);
  return { verdict, probability, files: [...new Set(files)] };
}

function toneOf(verdict: Verdict): Pick<Reply, 'tone'> {
  if (verdict === 'answered') return {};
  return { tone: verdict === 'likely' ? 'likely' : 'none' };
}

function nothingBlocks({ language }: Context): Block[] {
  const w = wording[language];
  const button = { label: w.storiesTitle, call: makeCall('stories', 'list', '0') };
  return [textBlock(w.tryOtherwise), ...buttonRow([button])];
}

/** The buttons that lead on from an answer: other passages, the quotations and the persons in them. */
function onward(context: Context, { excerpts }: Answer, shown: number): Block[] {
  const { library, language } = context;
  const w = wording[language];
  const passages = excerpts.map(({ passage }) => passage);
  const buttons: Button[] = [];
  if (excerpts.length > shown)
    buttons.push({ label: w.otherPassages, call: moreCall(context, excerpts.slice(shown)) });
  if (passages.some((passage) => library.quotationsIn(passage).length > 0))
    buttons.push({ label: w.quotationsHere, call: passagesCall(context, 'cite', passages) });
  if (passages.some((passage) => library.people.mentionsIn(passage).length > 0))
    buttons.push({ label: w.personsHere, call: passagesCall(context, 'who', passages) });
  return buttonRow(buttons);
}

function moreCall({ library }: Context, excerpts: readonly Excerpt[]): string {
  return makeCall('ask', 'more', markedIds(library, excerpts, payloadRoom('ask', 'more') - LEAF_ROOM));
}

function passagesCall(
  { library }: Context,
  command: string,
  passages: Parameters<typeof passageIds>[1],
): string {
  return makeCall(command, 'in', passageIds(library, passages, payloadRoom(command, 'in')));
}
