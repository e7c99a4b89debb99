import type { Quotation } from '../../../src/quotes/quotations/quotation.js';
import { cut, cutWords } from '../../../src/replies/cut.js';
import type { Block } from '../../../src/replies/reply.js';
import { clean, dim, line, plain, strong } from '../../../src/replies/runs.js';
import { wording } from '../../../src/replies/wording.js';
import { makeCall } from '../../calls/call.js';
import type { Context } from '../../calls/command.js';
import { sourceAt } from '../pages/source-line.js';

/** Characters of the words quoted, and of each thing that is said about who says them. */
const WORDS_ROOM = 450;
const NAME_ROOM = 120;

/** A quotation: the words, who says them and how the text tells, and where they stand. */
export function quotationBlocks(context: Context, quotation: Quotation): Block[] {
  const { library, language } = context;
  return [
    {
      kind: 'excerpt',
      lines: [line(plain(shownWords(context, quotation)))],
      button: { label: wording[language].copy, call: makeCall('cite', 'copy', library.idOf(quotation)) },
    },
    speakerBlock(context, quotation),
    sourceAt(context, quotation),
  ];
}

/** The words quoted, in the typography of the story's language. */
export function shownWords({ library }: Context, { passage, text }: Quotation, room = WORDS_ROOM): string {
  const told = library.story(passage.file)?.language === 'en' ? 'en' : 'fr';
  return wording[told].quoted(cut(clean(text), room));
}

/** Who says it, as resolved, with the description, the text's own word for them, and the cue; and a way to the scene. */
function speakerBlock({ library, language }: Context, quotation: Quotation): Block {
  const { person, speaker, cue, rule, reporter } = quotation;
  const w = wording[language];
  const name = person?.name ?? speaker;
  const button = { label: w.readOn, call: makeCall('cite', 'scene', library.idOf(quotation)) };
  if (name === null) return { kind: 'text', line: line(dim(w.unknownSpeaker)), button };
  const short = (text: string) => cutWords(clean(text), NAME_ROOM);
  const description = person?.descriptions[0]?.text;
  const told = [
    ...(speaker === null || speaker === name ? [] : [w.inText(short(speaker))]),
    ...(cue === null ? [] : [short(cue)]),
    ...(rule === 'turn' ? [w.inTurn] : []),
    ...(reporter === undefined ? [] : [w.accordingTo(short(reporter))]),
  ];
  return {
    kind: 'text',
    line: line(
      strong(short(name)),
      plain(description === undefined ? '' : `, ${short(description)}`),
      dim(told.length === 0 ? '' : ` — ${told.join(' · ')}`),
    ),
    button,
  };
}
