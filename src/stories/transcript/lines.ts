import type { Span } from '../../text/span.js';
import type { SourceBlock } from '../blocks/block.js';
import type { SourceLine } from '../blocks/lines.js';
import { type Piece, textOf } from '../blocks/piece.js';
import { tagless } from '../plain-text/tags.js';
import type { Form, Label } from './labels.js';
import type { Speech } from './speech.js';

/** Stands between who speaks and what they say, where the source has a line break or markup there. */
const BETWEEN = '\u2003';
/** A stage direction stands alone in brackets or emphasis, or says who comes and goes. */
const DIRECTION =
  /^[([][^()[\]]*[)\]]\.?$|^_[^_]*_\.?$|^(?:re-?enter|enter|exit|exeunt|entre(?:nt)?|sort(?:ent)?)\b.{0,120}$/isu;
/** Of these forms only the name is shown, without what surrounds it. */
const APART: ReadonlySet<Form> = new Set<Form>(['dashed', 'stamped', 'angled']);
/** Of these forms a paragraph without a label is said by who spoke last. */
const GOING_ON: ReadonlySet<Form> = new Set<Form>(['dashed', 'stamped', 'capitals']);

/** What somebody says: who, if the lines tell, and the words. */
interface Turn {
  readonly who?: Who;
  readonly words: SourceLine[];
}

interface Who {
  readonly piece: Piece;
  readonly label: Span;
  /** What stands between it and the words. */
  readonly between: string;
}

/** Makes the lines of a play or a transcript of paragraphs, one after the other. */
export class LineReader {
  readonly #speech: Speech;
  #waiting: Who | undefined;
  #isOpen = false;

  constructor(speech: Speech) {
    this.#speech = speech;
  }

  /** Ends what is said: a heading or a paragraph comes. Gives a label without words that still waits for some. */
  close(): SourceBlock[] {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    this.#isOpen = false;
    return waiting === undefined ? [] : [blockOf(waiting, [])];
  }

  /** What is said in the lines of one paragraph; undefined where nobody speaks in it. */
  read(lines: readonly SourceLine[]): SourceBlock[] | undefined {
    const turns = this.#turns(lines);
    const isSaid = turns.some(({ who }) => who !== undefined) || this.#waiting !== undefined;
    if (!isSaid && !this.#goesOn(lines)) return undefined;
    this.#isOpen = true;
    return turns.flatMap(({ who, words }) => {
      const found = who !== undefined && this.#waiting !== undefined ? [blockOf(this.#waiting, [])] : [];
      const speaker = who ?? this.#waiting;
      this.#waiting = words.length === 0 ? speaker : undefined;
      return words.length === 0 ? found : [...found, blockOf(speaker, words)];
    });
  }

  #turns(lines: readonly SourceLine[]): Turn[] {
    const turns: Turn[] = [];
    for (const line of lines) {
      const label = this.#speech.labelOf(line.text);
      if (label !== undefined) turns.push(this.#turn(line, label));
      else if (turns.length > 0) turns.at(-1)?.words.push(line);
      else turns.push({ words: [line] });
    }
    return turns;
  }

  #turn({ text, at }: SourceLine, { name, end }: Label): Turn {
    const isApart = APART.has(this.#speech.form);
    const shown = text.slice(name.start, isApart ? name.end : end).trimEnd();
    const rest = text.slice(end);
    const who: Who = {
      piece: { text: shown, at: at + name.start },
      label: { start: 0, end: name.end - name.start },
      between: isApart || rest === '' ? BETWEEN : ' ',
    };
    return { who, words: rest === '' ? [] : [{ text: rest, at: at + end, indent: 0 }] };
  }

  /** Whether a paragraph without a label is said by who spoke last: where labels stand alone, more may follow. */
  #goesOn(lines: readonly SourceLine[]): boolean {
    if (!this.#isOpen || !GOING_ON.has(this.#speech.form)) return false;
    return !DIRECTION.test(lines.map(({ text }) => text).join(' '));
  }
}

function blockOf(who: Who | undefined, words: readonly SourceLine[]): SourceBlock {
  const said = words.flatMap(({ text, at }, i): Piece[] =>
    i === 0 ? tagless(text, at) : [{ text: ' ', at, end: at }, ...tagless(text, at)],
  );
  if (who === undefined) return { kind: 'line', pieces: said };
  const at = said[0]?.at ?? 0;
  const between = said.length === 0 ? [] : [{ text: who.between, at, end: at }];
  return { kind: 'line', pieces: [who.piece, ...between, ...said], label: who.label };
}

/** Whether a paragraph of a play only says what is to be seen. */
export function isDirection(block: SourceBlock): boolean {
  return block.kind === 'paragraph' && DIRECTION.test(textOf(block.pieces));
}
