import type { Library } from '../../library.js';
import { buttonRow, textBlock } from '../../replies/blocks.js';
import { CHOICES } from '../../replies/limits.js';
import type { Block, Reply } from '../../replies/reply.js';
import { libraryWording } from '../../replies/wording/library.js';
import { wording } from '../../replies/wording.js';
import type { Served, ServingCall, SuggestCall, Suggestions } from '../calls/calls.js';
import { answerCall, type Source, suggestFor } from './answer.js';

/** Before the calls that lead on within what a server added: the same words stand for other stories elsewhere. */
const OWN = '@';
/** A question to be asked again, of all stories. */
const AGAIN = /^@?ask:again:/;

/**
 * What is replied to a call from the stories of whoever runs the bot and from those that a server added, of the two
 * what is more probably right. Nothing of one is joined with the other: neither persons nor passages.
 *
 * @param own What the server added; nothing where it added none.
 */
export function answerFrom(source: Source, own: Library | undefined, call: ServingCall): Served {
  if (call.kind === 'press' && !AGAIN.test(call.call)) return pressed(source, own, call);
  if (own === undefined) return call.isOwnOnly ? none(call) : answerCall(source, call);
  const asked = call.kind === 'press' ? { ...call, call: call.call.replace(OWN, '') } : call;
  const theirs = marked(answerCall(only(source, own, call), asked));
  if (call.isOwnOnly) return theirs;
  const ours = answerCall(source, asked);
  const [better, other] = isBetter(theirs.reply, ours.reply) ? [theirs, ours] : [ours, theirs];
  return isList(call) ? { ...better, reply: withOther(better, other) } : better;
}

/** What is pressed leads on within the stories that it was shown from, and nowhere where those are not asked any more. */
function pressed(
  source: Source,
  own: Library | undefined,
  call: Extract<ServingCall, { kind: 'press' }>,
): Served {
  const isOfOwn = call.call.startsWith(OWN);
  if (!isOfOwn && !call.isOwnOnly) return answerCall(source, call);
  if (!isOfOwn || own === undefined) return answerCall(source, { ...call, call: '' });
  return marked(answerCall(only(source, own, call), { ...call, call: call.call.slice(OWN.length) }));
}

/** What may go on from what somebody types, from both. */
export function suggestFrom(library: Library, own: Library | undefined, call: SuggestCall): Suggestions {
  if (own === undefined) return call.isOwnOnly ? [] : suggestFor(library, call);
  const all = [...suggestFor(own, call), ...(call.isOwnOnly ? [] : suggestFor(library, call))];
  const seen = new Set<string>();
  return all.filter(({ value }) => !seen.has(value) && seen.add(value)).slice(0, CHOICES);
}

/** Where a server answers from its own stories alone, and has none yet. */
function none({ language: known, otherwise }: ServingCall): Served {
  const language = known ?? otherwise;
  return { reply: { blocks: [textBlock(libraryWording[language].none)], private: true }, language };
}

/** The version of a library is that of the folder: what a server added has none. */
function only({ version, reader }: Source, library: Library, { own }: ServingCall): Source {
  return { library, version, reload: () => undefined, reader, links: own?.links ?? {} };
}

/** Whether what a server added answers better than the rest; where both do as well, a server's own goes first. */
function isBetter(own: Reply, other: Reply): boolean {
  if (own.found !== undefined && other.found !== undefined)
    return own.found.probability >= other.found.probability;
  return own.isMissing !== true;
}

function isList(call: ServingCall): boolean {
  return call.kind === 'command' && call.name === 'stories' && call.given['story'] === undefined;
}

/** A list of stories with a button to the other list. */
function withOther({ reply, language }: Served, other: Served): Reply {
  const w = wording[language];
  const isOwn = other.origin !== 'own';
  const call = `${isOwn ? '' : OWN}stories:list:0`;
  const label = isOwn ? w.othersStories : w.ownStories;
  return { ...reply, blocks: [...reply.blocks, ...buttonRow([{ label, call }])] };
}

function marked(served: Served): Served {
  const { reply } = served;
  return { ...served, origin: 'own', reply: { ...reply, blocks: reply.blocks.map(withMarks) } };
}

/** A block whose calls all lead on within what the server added. */
function withMarks(block: Block): Block {
  const mark = <What extends { readonly call: string }>(what: What): What => ({
    ...what,
    call: OWN + what.call,
  });
  if (block.kind === 'buttons') return { ...block, buttons: block.buttons.map(mark) };
  if (block.kind === 'menu') return { ...block, choices: block.choices.map(mark) };
  return 'button' in block && block.button ? { ...block, button: mark(block.button) } : block;
}
