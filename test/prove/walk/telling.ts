import type { Shown } from '../../standin/shown.js';

/** Ids, and the times of day, of which each walk has others. */
const OTHERS = /\d{17,20}|\b\d{1,2}[:h]\d{2}\b|<t:\d+(?::\w)?>/g;

/** Writes down what somebody sees, as Markdown. */
export class Telling {
  readonly lines: string[] = [];

  say(text: string): void {
    this.lines.push(text.replace(OTHERS, '…'));
  }

  /** What somebody did, and what they were shown. */
  tell(done: string, { markdown, buttons, private: hidden }: Shown): void {
    const text = markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
    const labels = buttons.map(({ label }) => `[${label}]`).join(' ');
    this.say(`\n### ${done}${hidden ? ' (private)' : ''}\n\n${text}\n\n${labels}`);
  }

  /** What was done, and in one line what came of it. */
  note(done: string, came: string | Shown): void {
    const text = typeof came === 'string' ? came : came.text.replace(/\s*\n\s*/g, ' · ').slice(0, 220);
    this.say(`- ${done}: ${text || '(nothing)'}`);
  }
}
