import type { Span } from '../../text/span.js';
import type { SourceBlock } from '../blocks/block.js';
import { linesOf, type SourceLine } from '../blocks/lines.js';
import { type Piece, textOf, trimPieces } from '../blocks/piece.js';
import { runsOf } from '../plain-text/runs.js';
import { labelsIn } from './labels.js';

/** When a cue is shown: "00:00:01,000 --> 00:00:02,500", maybe with where. */
const TIMES = /^(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*-->/;
/** What a WebVTT file holds besides cues. */
const BESIDES = /^(?:WEBVTT|NOTE|STYLE|REGION)(?:\s|$)/;
/** Markup of cues; of a voice tag the name is shown. */
const TAG = /<v(?:\.[^\s<>]*)?\s+([^<>]+)>|<[^<>]{0,80}>|\{\\[^{}]{0,80}\}/g;
const BETWEEN = '\u2003';
const SENTENCE_END = /[.!?…♪]["»”’)\]]?$/;
/** Another one speaks: a dash, or a voice tag. */
const DASH = /^[-–—] ?(?=\S)/;

/** Reads subtitles (SubRip, WebVTT) from an offset on: a line for each sentence or speaker, without numbers and times. */
export function readSubtitles(source: string, from: number): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let isOpen = false;
  for (const { lines } of runsOf(linesOf(source, from))) {
    const times = lines.findIndex(({ text }) => TIMES.test(text));
    if (BESIDES.test(lines[0]?.text ?? '') && times < 0) continue;
    for (const line of lines.slice(times + 1)) {
      const { pieces, label } = cueLine(line);
      if (pieces.length === 0) continue;
      const last = blocks.at(-1);
      const goesOn = isOpen && last !== undefined && label === undefined && !DASH.test(line.text);
      if (goesOn) blocks[blocks.length - 1] = joined(last, pieces);
      else blocks.push({ kind: 'line', pieces, ...(label === undefined ? {} : { label }) });
      isOpen = !SENTENCE_END.test(textOf(pieces));
    }
  }
  return blocks;
}

function joined(last: SourceBlock, pieces: readonly Piece[]): SourceBlock {
  const at = pieces[0]?.at ?? 0;
  return { ...last, pieces: [...last.pieces, { text: ' ', at, end: at }, ...pieces] };
}

/** The words of a line of a cue, and whose they are. */
function cueLine({ text, at }: SourceLine): { pieces: Piece[]; label?: Span } {
  const pieces: Piece[] = [];
  let from = DASH.exec(text)?.[0].length ?? 0;
  let label: Span | undefined;
  for (const match of text.matchAll(TAG)) {
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), at: at + from });
    from = match.index + match[0].length;
    const [, voice] = match;
    if (voice === undefined || pieces.length > 0) continue;
    const end = at + from;
    pieces.push({ text: voice, at: end - 1 - voice.length }, { text: BETWEEN, at: end, end });
    label = { start: 0, end: voice.length };
  }
  if (from < text.length) pieces.push({ text: text.slice(from), at: at + from });
  const shown = trimPieces(pieces);
  const named = label ?? labelsIn(textOf(shown)).find(({ form }) => form === 'colon')?.name;
  return { pieces: shown, ...(named === undefined ? {} : { label: named }) };
}
