import type { Mention, Person } from '../../people/persons/person.js';
import type { Gender } from '../../text/gender.js';
import type { Expected } from '../coreference/talk.js';
import type { Referent } from '../coreference/told.js';

/** What one says before another does: the quotations of a line, or those from one dash to the next. */
export interface Turn<Quote> {
  /** The numbers of its first and its last line in its story. */
  readonly line: number;
  lastLine: number;
  /** Its words open the line. */
  readonly opens: boolean;
  readonly quotes: Quote[];
  /** The ids of those whom it speaks to by name, and whether somebody among them is not surely one person. */
  readonly addressed: Set<string>;
  callsUnsure: boolean;
  /** The gender of whom it speaks to without a name. */
  calls?: Gender;
  /** The ids of those of whom its words speak by name. */
  readonly mentioned: Set<string>;
  /** What is told between the turn before and this one. */
  readonly stage: Stage;
  /** Who speaks, as far as the text tells. */
  speaker?: Speaker;
  /** The quotation by which the text tells it. */
  by?: Quote;
}

/** One who speaks, told apart from others by a key. */
export interface Speaker {
  /** The id of a person, or the words for somebody without a name; undefined where only a pronoun tells. */
  readonly key: string | undefined;
  readonly referent: Referent;
  /** The text gives it a name, and beside the words. */
  readonly isSure: boolean;
}

/** Who acts in narration, by their ids. */
export interface Stage {
  readonly named: ReadonlySet<string>;
  /** The subject of its last sentence. */
  readonly subject?: string;
}

/** Where a quotation stands among the lines of its story. */
export interface Where {
  readonly line: number;
  readonly opensTurn: boolean;
  readonly goesOnTurn: boolean;
}

/** Whom the words of a quotation name. */
export interface Names {
  /** To whom they speak. */
  readonly addressed: readonly Mention[];
  /** Of whom they speak. */
  readonly mentioned: readonly Mention[];
  /** The gender of whom they speak to, where "sir" or "my dear aunt" tells it. */
  readonly calls?: Gender;
}

/** The turns of a story, in order. */
export class Exchange<Quote> {
  readonly turns: Turn<Quote>[] = [];

  /** Somebody is quoted. */
  enter(
    quote: Quote,
    { line, opensTurn, goesOnTurn }: Where,
    { addressed, mentioned, calls }: Names,
    stage: () => Stage,
  ): Turn<Quote> {
    let turn = this.turns.at(-1);
    const isNew = turn?.lastLine === line ? opensTurn : !goesOnTurn || turn?.lastLine !== line - 1;
    if (turn === undefined || isNew) {
      turn = {
        line,
        lastLine: line,
        opens: opensTurn,
        quotes: [],
        addressed: new Set(),
        callsUnsure: false,
        mentioned: new Set(),
        stage: stage(),
      };
      this.turns.push(turn);
    }
    turn.lastLine = line;
    turn.quotes.push(quote);
    for (const { person, guess } of addressed) {
      turn.addressed.add(person);
      turn.callsUnsure ||= guess === true;
    }
    if (calls) turn.calls = calls;
    for (const { person, guess } of mentioned) if (!guess) turn.mentioned.add(person);
    return turn;
  }

  /** The text tells who speaks. */
  tell(
    turn: Turn<Quote>,
    by: Quote,
    referent: Referent,
    { words, isSure }: { readonly words: string | undefined; readonly isSure: boolean },
  ): void {
    if (turn.speaker?.key !== undefined) return;
    turn.speaker = { key: referent.person?.id ?? words, referent, isSure };
    turn.by = by;
  }

  /**
   * Says who the one is that has been known by a key only.
   *
   * @returns What they say.
   */
  name(key: string, person: Person): Quote[] {
    const turns = this.turns.filter(({ speaker }) => speaker?.key === key);
    for (const turn of turns) {
      if (turn.speaker)
        turn.speaker = { ...turn.speaker, key: person.id, referent: { ...turn.speaker.referent, person } };
    }
    return turns.flatMap(({ quotes }) => quotes);
  }

  /** What the turns before the last one tell of it. */
  expected(): Expected {
    const at = this.turns.length - 1;
    const turn = this.turns[at];
    const rivals = new Set(turn?.addressed);
    const previous = this.turns[at - 1];
    if (!turn || !previous || !follows(previous, turn))
      return { rivals, addressed: new Set(), callsUnsure: false };
    const spoke = this.#speakerAt(at - 1)?.referent.person;
    if (spoke) rivals.add(spoke.id);
    const earlier = this.turns[at - 2];
    const likely = earlier && follows(earlier, previous) ? this.#speakerAt(at - 2)?.referent : undefined;
    return {
      rivals,
      addressed: previous.addressed,
      callsUnsure: previous.callsUnsure,
      ...(likely ? { likely } : {}),
    };
  }

  /** Who speaks in a turn, or spoke two turns before it in a row. */
  #speakerAt(at: number, steps = 0): Speaker | undefined {
    const [first, second, turn] = [this.turns[at - 2], this.turns[at - 1], this.turns[at]];
    if (turn?.speaker || !turn || steps > LONGEST_ROW) return turn?.speaker;
    const inRow = first && second && follows(first, second) && follows(second, turn);
    return inRow ? this.#speakerAt(at - 2, steps + 1) : undefined;
  }
}

/** In pairs of turns. */
const LONGEST_ROW = 3;

/** Whether a turn is the next in an exchange. */
export const follows = (before: Turn<unknown>, turn: Turn<unknown>): boolean =>
  turn.opens && turn.line - before.lastLine <= 1;
