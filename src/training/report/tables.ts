import type { NameFigures } from '../names/train-names.js';
import { changeOf } from './bootstrap.js';
import { bySet, FIGURES, type Figure, type Group, pooled, shareOf } from './figures.js';
import type { Prediction } from './predictions.js';
import { calibrationError, reliability } from './reliability.js';

/** A table in Markdown, of cells that hold no bar. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

const percent = (value: number) => (100 * value).toFixed(1);

/** The figures of each set, and of all together. */
export function figuresTable(predictions: readonly Prediction[]): string {
  const groups: Group[] = [...bySet(predictions), { name: 'all', field: '', predictions }];
  const cell = (figure: Figure, { predictions: of }: Group) => {
    const value = shareOf(figure, of);
    return value === undefined ? '–' : percent(value);
  };
  return table(
    ['set', 'field', 'answerable', ...FIGURES.map(({ name }) => name)],
    groups.map((group) => [
      group.name,
      group.field,
      `${group.predictions.filter(({ isAnswerable }) => isAnswerable).length}/${group.predictions.length}`,
      ...FIGURES.map((figure) => cell(figure, group)),
    ]),
  );
}

/** What changed since other predictions, in points; what is no noise is marked. */
export function changesTable(before: readonly Prediction[], after: readonly Prediction[]): string {
  const cell = (figure: Figure, { predictions }: Group) => {
    const change = changeOf(figure, before, predictions);
    if (!change) return '–';
    const { value, low, high } = change;
    const sign = (points: number) => `${points < 0 ? '−' : '+'}${percent(Math.abs(points))}`;
    const mark = low > 0 ? ' ▲' : high < 0 ? ' ▼' : '';
    return `${sign(value)} (${sign(low)} ${sign(high)})${mark}`;
  };
  return table(
    ['set', ...FIGURES.map(({ name }) => name)],
    pooled(after).map((group) => [group.name, ...FIGURES.map((figure) => cell(figure, group))]),
  );
}

/** How often answers are right by how likely they were said to be. */
export function reliabilityTable(predictions: readonly Prediction[]): string {
  const bins = reliability(predictions);
  const rows = bins.map(({ from, to, count, said, right }) => [
    `${from.toFixed(1)}–${to.toFixed(1)}`,
    String(count),
    said.toFixed(3),
    right.toFixed(3),
  ]);
  return `${table(['probability', 'answers', 'mean', 'right'], rows)}

Expected calibration error ${calibrationError(bins).toFixed(3)}.`;
}

/** How well persons' names are found. */
export function namesTable(figures: readonly NameFigures[]): string {
  return table(
    ['stories', 'precision', 'recall', 'F1'],
    figures.map(({ view, ...shares }) => [
      view,
      ...[shares.precision, shares.recall, shares.f1].map((share) => share.toFixed(1)),
    ]),
  );
}
