import type { Progress } from '../../text/progress.js';
import type { TerminalWording } from '../arguments/terminal-wording.js';

/** Milliseconds of work after which a bar is shown, and between two of its states. */
const SHOW_MS = 400;
const STATE_MS = 100;
/** Columns of the bar. */
const WIDTH = 24;

/** A bar that shows how far something is, in one line of a terminal. */
interface ProgressBar {
  readonly progress: Progress;
  /** Takes the bar away for good. */
  readonly end: () => void;
}

/** A bar on a stream; one that is never shown where that is no terminal. */
export function progressBar(
  stream: NodeJS.WriteStream,
  w: TerminalWording,
  started = performance.now(),
): ProgressBar {
  let shown: number | undefined;
  let isOver = false;
  return {
    progress(step, done, all) {
      const now = performance.now();
      if (isOver || !stream.isTTY || now - started < SHOW_MS || now - (shown ?? 0) < STATE_MS) return;
      shown = now;
      const full = Math.round((WIDTH * done) / Math.max(1, all));
      const bar = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`;
      stream.write(`\r\u001b[K${bar} ${w.progress[step](done, all)}`);
    },
    end() {
      if (shown !== undefined) stream.write('\r\u001b[K');
      isOver = true;
    },
  };
}
