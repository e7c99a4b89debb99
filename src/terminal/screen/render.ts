import type { Block, Button, Call, Line, Reply, Run } from '../../replies/reply.js';
import { clean, cleanLines } from '../../replies/runs.js';
import type { Screen } from './screen.js';
import { wrap } from './wrap.js';

/** A reply as a screen shows it. */
interface Rendered {
  /** Lines, each ended by a line break. */
  readonly text: string;
  /** What the numbers 1, 2, … shown beside buttons and choices call. */
  readonly calls: readonly Call[];
}

/** Gives a button its number, as a run to show. */
type Numbering = (button: Button) => Run;

/** Which blocks stand right below which others; between all others there is an empty line. */
const CLOSE: Readonly<Partial<Record<Block['kind'], readonly Block['kind'][]>>> = {
  source: ['excerpt', 'text', 'source', 'title', 'code'],
  text: ['text', 'title', 'excerpt'],
  menu: ['buttons'],
};

/**
 * Writes a reply for a screen.
 *
 * @param numbered Whether buttons and choices are shown, with a number to type; they are left out otherwise.
 */
export function render(reply: Reply, screen: Screen, numbered = false): Rendered {
  const calls: Call[] = [];
  const number: Numbering = ({ label, call }) => ({ text: `[${calls.push(call)}] ${label}`, style: 'dim' });
  let text = '';
  let above: Block['kind'] | undefined;
  for (const block of reply.blocks) {
    const shown = renderBlock(block, screen, numbered ? number : undefined);
    if (shown === '') continue;
    const close = above === undefined || (CLOSE[block.kind]?.includes(above) ?? false);
    text += `${close ? '' : '\n'}${shown}\n`;
    above = block.kind;
  }
  return { text, calls };
}

function renderBlock(block: Block, screen: Screen, number: Numbering | undefined): string {
  switch (block.kind) {
    case 'title':
      return renderLine(styled(block.line, 'strong'), screen, false);
    case 'text':
      return renderLine(withButton(block.line, block.button, number), screen, false);
    case 'source':
      return renderLine(styled(block.line, 'dim'), screen, false);
    case 'excerpt': {
      const last = block.lines.at(-1) ?? [];
      const lines = [...block.lines.slice(0, -1), withButton(last, block.button, number)];
      const path = block.path === undefined ? [] : [renderLine(styled(block.path, 'dim'), screen, false)];
      return [...path, ...lines.map((line) => renderLine(line, screen, true))].join('\n').trimEnd();
    }
    case 'code': {
      const pressed = renderLine(withButton([], block.button, number), screen, false);
      return `${cleanLines(block.text)}${pressed === '' ? '' : `\n${pressed}`}`;
    }
    case 'rule':
    case 'picker':
      return '';
    case 'buttons':
      return number === undefined ? '' : renderLine(parted(block.buttons.map(number)), screen, false);
    case 'menu':
      return number === undefined
        ? ''
        : block.choices
            .map((choice) => renderLine([number(choice), ...described(choice.description)], screen, false))
            .join('\n');
  }
}

function withButton(line: Line, button: Button | undefined, number: Numbering | undefined): Line {
  const more = button === undefined ? undefined : number?.(button);
  if (more === undefined) return line;
  return line.length === 0 ? [more] : [...line, { text: ' ' }, unbroken(more)];
}

/** A run that is not parted between two lines. */
function unbroken(run: Run): Run {
  return { ...run, text: run.text.replaceAll(' ', '\u00a0') };
}

/** A line in a style, where its runs have none of their own. */
function styled(line: Line, style: 'strong' | 'dim'): Line {
  return line.map((run) => ({ style, ...run }));
}

function parted(runs: readonly Run[]): Run[] {
  return runs.flatMap((run, index) => (index === 0 ? [run] : [{ text: '  ' }, run]));
}

function described(description: string | undefined): Run[] {
  return description === undefined ? [] : [{ text: ` — ${description}`, style: 'dim' }];
}

/** @param marked Whether strong words are marked where the screen has no styles. */
function renderLine(line: Line, screen: Screen, marked: boolean): string {
  const shown = (screen.styles ? line : joinedMarks(line))
    .map((run) => showAddress({ ...run, text: clean(run.text) }, screen))
    .map((run) => mark(run, screen, marked));
  return wrap(shown, screen.width)
    .map((runs) => runs.map((run) => renderRun(run, screen)).join(''))
    .join('\n');
}

/** Runs of one style that touch as one: marks between them would part words. */
function joinedMarks(line: Line): Line {
  const joined: Run[] = [];
  for (const run of line) {
    const last = joined.at(-1);
    if (last !== undefined && last.style === run.style && last.url === undefined && run.url === undefined)
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

function showAddress(run: Run, { links }: Screen): Run {
  return run.url === undefined || links ? run : { ...run, text: `${run.text} <${run.url}>` };
}

function mark(run: Run, { styles }: Screen, marked: boolean): Run {
  const marks = run.style === 'strong' ? '**' : run.style === 'soft' ? '*' : '';
  return marked && !styles ? { ...run, text: `${marks}${run.text}${marks}` } : run;
}

/** How terminals write styles (ECMA-48, SGR), each with what ends it. */
const STYLES = {
  strong: ['\u001b[1m', '\u001b[22m'],
  soft: ['\u001b[3m', '\u001b[23m'],
  dim: ['\u001b[2m', '\u001b[22m'],
  label: ['\u001b[2m', '\u001b[22m'],
} as const;
const UNDERLINED = ['\u001b[4m', '\u001b[24m'] as const;

function renderRun({ text, style, key, url }: Run, { styles, links }: Screen): string {
  const [on, off] = styles && style !== undefined ? STYLES[style] : ['', ''];
  const linked = links && url !== undefined ? `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\` : text;
  const [under, none] = styles && key === true ? UNDERLINED : ['', ''];
  return `${on}${under}${linked}${none}${off}`;
}
