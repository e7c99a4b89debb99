import { createSupportsHyperlinks } from 'supports-hyperlinks';

/** What a terminal, a pipe or a file can show. */
export interface Screen {
  /** Bold and dim; without, a mark stands around what is strong. */
  readonly styles: boolean;
  /** Links as OSC 8 has them; without, the address is written. */
  readonly links: boolean;
  /** Columns to break lines at; none where lines may be of any length. */
  readonly width?: number;
}

/** The widest text that reads well. */
const WIDEST = 100;

/** What a stream of this process can show. NO_COLOR, FORCE_COLOR and TERM are honoured. */
export function screenOf(stream: NodeJS.WriteStream): Screen {
  if (!stream.isTTY) return { styles: false, links: false };
  const styles = stream.hasColors();
  const links = styles && createSupportsHyperlinks(stream);
  return { styles, links, width: Math.max(20, Math.min(stream.columns, WIDEST)) };
}
