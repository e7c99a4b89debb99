import type { ClauseView } from './clauses/clause-features.js';
import type { Line } from './lines.js';
import type { Marked } from './marks.js';
import { SURE } from './speech.js';
import type { LineView } from './stretches.js';

const INLINE = /[.!?…»"][ \u00a0]?(?:[—–―]|--)[ \u00a0]?["«“]?\p{Lu}/gu;

/** Whether a story sets its dialogue within its paragraphs, not in lines of their own. */
export function isInlineDialogue(lines: readonly Line[]): boolean {
  let [inline, own] = [0, 0];
  for (const { text, dash } of lines) {
    if (dash !== '') own++;
    inline += text.match(INLINE)?.length ?? 0;
  }
  return inline > own;
}

/** What in a line says that its dashes open speech. */
interface Clues {
  /** The teller says that somebody speaks. */
  readonly isTold: boolean;
  /** Signs of talk: a question or a cry, somebody who is spoken to, a word that only talk begins with. */
  readonly signs: number;
  /** It ends as a sentence does. */
  readonly isWhole: boolean;
}

/** Where the first dash stands: a hyphen before a line, as the items of lists have it; a dash there; within the line. */
type DashKind = 'hyphen' | 'line' | 'inline';
const KINDS: readonly DashKind[] = ['hyphen', 'line', 'inline'];

/** The lines whose dashes seem to open speech, one after another. */
interface Exchange {
  readonly lines: number[];
  readonly clues: Clues[];
  readonly kind: DashKind;
}

/** A story has so many lines of dialogue that tell it, or so great a part of its dashes, before all are taken for it. */
const LEAST_TOLD = 2;
const SHARE = 0.3;

/**
 * For each line whether what its dashes open is speech. Lists, datelines, signatures and asides have dashes as well:
 * a story must show that it sets speech so, or the exchange itself.
 */
export function speaksInDashes(
  views: readonly LineView[],
  dashed: readonly (readonly Marked[])[],
): boolean[] {
  const exchanges = exchangesOf(views, dashed);
  const settled = new Set(
    KINDS.filter((kind) => settles(exchanges.filter((exchange) => exchange.kind === kind))),
  );
  const found = views.map(() => false);
  for (const exchange of exchanges) {
    const isSpeech = settled.has(exchange.kind) || shows(exchange);
    for (const [i, line] of exchange.lines.entries()) {
      const { isTold = false, signs = 0, isWhole = false } = exchange.clues[i] ?? {};
      found[line] = isSpeech && (isTold || signs > 0 || isWhole);
    }
  }
  return found;
}

function exchangesOf(views: readonly LineView[], dashed: readonly (readonly Marked[])[]): Exchange[] {
  const exchanges: Exchange[] = [];
  for (const [i, view] of views.entries()) {
    if ((dashed[i]?.length ?? 0) === 0) continue;
    const kind = kindOf(view);
    const last = exchanges.at(-1);
    const goesOn = last?.lines.at(-1) === i - 1 && last.kind === kind;
    const exchange = last && goesOn ? last : { lines: [], clues: [], kind };
    if (exchange !== last) exchanges.push(exchange);
    exchange.lines.push(i);
    exchange.clues.push(cluesOf(view, dashed[i] ?? [], kind));
  }
  return exchanges;
}

function kindOf({ line, dashed }: LineView): DashKind {
  if (dashed?.views[0]?.clause.opener !== 'line') return 'inline';
  return line.dash === '-' ? 'hyphen' : 'line';
}

function settles(exchanges: readonly Exchange[]): boolean {
  const clues = exchanges.flatMap((exchange) => exchange.clues);
  const told = clues.filter(({ isTold }) => isTold).length;
  const signed = clues.filter(({ isTold, signs }) => isTold || signs > 0).length;
  return told >= LEAST_TOLD && signed >= clues.length * SHARE;
}

/** Whether an exchange shows by itself that it is one. */
function shows({ clues, kind }: Exchange): boolean {
  const told = clues.filter(({ isTold }) => isTold).length;
  const signed = clues.filter(({ signs }) => signs > 0).length;
  const many = clues.filter(({ signs }) => signs > 1).length;
  if (told > 0 && (kind !== 'hyphen' || clues.every(({ isWhole }) => isWhole))) return true;
  if (kind === 'line' && clues.length > 1) return signed >= clues.length / 2 && many > 0;
  return clues.every(({ isWhole }) => isWhole) && many >= clues.length / 2;
}

const names = (prefix: string, list: string): string[] => list.split(' ').map((word) => prefix + word);
/** Whom only talk speaks to or of. */
const PERSONAL = new Set([
  ...names('word=', "je j' tu te t' toi moi ton ta tes i me my"),
  ...names('hangs=', '-tu -moi -toi'),
]);
/** Instructions say "vous" and "you" as well. */
const POLITE = new Set([...names('word=', 'vous votre vos you your'), ...names('hangs=', '-vous -nous')]);
/** What only talk begins with. */
const OPENING = new Set(
  names(
    'first=',
    'oui non bonjour bonsoir merci ah oh eh hé hein bah tiens allons voyons monsieur madame mademoiselle adieu pardon yes well hello hi thanks sir madam',
  ),
);

function cluesOf({ line, dashed }: LineView, marked: readonly Marked[], kind: DashKind): Clues {
  const views = dashed?.views ?? [];
  const spoken = ({ clause }: ClauseView) =>
    marked.some(({ inner }) => inner.start < clause.end && clause.start < inner.end);
  const isTold = views.some((view, i) => {
    const before = views[i - 1];
    if (before === undefined || view.saying === undefined || !SURE.has(view.saying)) return false;
    const isOfMarks = /[»”"]\s*,?\s*$/.test(line.text.slice(before.clause.start, view.clause.start));
    return spoken(before) && !spoken(view) && !isOfMarks;
  });
  const said = views.filter(spoken);
  const signs = [
    said.some(({ clause }) => /^[?!]/.test(clause.ends)),
    said.some(({ features }) =>
      features.some((name) => PERSONAL.has(name) || (kind !== 'hyphen' && POLITE.has(name))),
    ),
    said.some(
      ({ clause, features }) => clause.opener !== 'comma' && features.some((feature) => OPENING.has(feature)),
    ),
  ].filter(Boolean).length;
  return { isTold, signs, isWhole: /[.!?…][\s»”"')\]]*$/.test(line.text) };
}
