import { type APIMessage, ComponentType } from 'discord.js';
import type { Asked } from '../../replies/reply.js';
import { wording } from '../../replies/wording.js';
import { PREFIX } from './components.js';

/** What says how a question was understood, before the question. */
const UNDERSTOOD = [wording.fr.understood(''), wording.en.understood('')];
/** Words that stand out: those of the answering sentence. */
const STANDS_OUT = /(\*{1,2})((?:\\.|[^\\*])+)\1/g;

/** What a reply of this bot was asked, and what it answered, by what `renderReply` wrote; nothing where it has no title. */
export function readAsked({ components = [] }: Pick<APIMessage, 'components'>): Asked | undefined {
  const lines = linesOf(components ?? []);
  const title = lines.find((line) => line.startsWith(PREFIX.title));
  if (title === undefined) return undefined;
  const small = lines.flatMap((line) =>
    line.startsWith(PREFIX.source) ? [plainOf(line.slice(PREFIX.source.length))] : [],
  );
  const meant = small.flatMap((line) => {
    const before = UNDERSTOOD.find((words) => line.startsWith(words));
    return before === undefined ? [] : [line.slice(before.length)];
  })[0];
  const answer = answerIn(lines.filter((line) => line.startsWith(PREFIX.excerpt)).join(' '));
  return { question: plainOf(title.slice(PREFIX.title.length)), meant, answer };
}

function answerIn(quoted: string): string | undefined {
  const found = [...quoted.matchAll(STANDS_OUT)];
  const [, , words] = found.find(([, marks]) => marks === '**') ?? found[0] ?? [];
  return words === undefined ? undefined : plainOf(words);
}

/** The words of a text in Discord's Markdown as this bot writes it. */
function plainOf(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])|\*{1,2}|__/g, '$1');
}

function linesOf(components: readonly object[]): string[] {
  return components.flatMap((one) => {
    if ('components' in one) return linesOf(one.components as readonly object[]);
    const { type, content = '' } = one as { type?: ComponentType; content?: string };
    return type === ComponentType.TextDisplay ? content.split('\n') : [];
  });
}
