import { isRelation } from '../../lexicon/person-nouns.js';
import { fold } from '../../text/words.js';
import type { Relation } from '../persons/person.js';
import type { Description } from './describe.js';
import type { PhraseToken } from './units.js';

/** What a description says that its person is to another: "gendre de Donald Trump". */
export function relationsIn({ passage, units, from, to, mention }: Description): Relation[] {
  const opening = afterOwner(units, from, to);
  const roles = rolesAt(units, opening, to);
  const first = roles[0];
  if (first === undefined) return [];
  const other = otherAfter(units, roles.at(-1) ?? first, to) ?? ownerBefore(units, opening);
  if (other?.mention === undefined || other.mention.person === mention.person) return [];
  const start = Math.min(units[first]?.start ?? 0, other.start);
  const span = { start, end: Math.max(other.end, units[roles.at(-1) ?? first]?.end ?? 0) };
  const text = passage.text.slice(span.start, span.end);
  const place = passage.placeOf(span);
  return roles.map((at) => ({
    passage,
    span,
    place,
    text,
    who: mention.person,
    role: units[at]?.word ?? '',
    of: other.mention?.person ?? '',
  }));
}

/** Where a description goes on after its owner: "Kushner’s | lawyer". */
function afterOwner(units: readonly PhraseToken[], from: number, to: number): number {
  const genitive = units.slice(from, to).findIndex(({ word }) => word === "'s");
  return genitive < 0 ? from : from + genitive + 1;
}

/** The relation words that open a description: "gendre et proche conseiller". */
function rolesAt(units: readonly PhraseToken[], from: number, to: number): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at++) {
    const unit = units[at];
    if (unit === undefined || !/^(?:office|adjective|and|adverb)$/.test(unit.kind)) break;
    if (isRelation(fold(unit.word)) && units[at + 1]?.kind !== 'office') found.push(at);
  }
  return found;
}

/** The one whose relation it is: the first name after "de", perhaps after an office ("du président Trump"). */
function otherAfter(units: readonly PhraseToken[], last: number, to: number): PhraseToken | undefined {
  let at = last + 1;
  while (at < to && units[at]?.kind === 'adjective') at++;
  if (!/^(?:de|d'|du|of|to)$/.test(units[at]?.word ?? '')) return undefined;
  for (at++; at < to; at++) {
    const unit = units[at];
    if (unit?.kind === 'name') return unit;
    if (unit === undefined || !/^(?:office|adjective|article|title|capital)$/.test(unit.kind))
      return undefined;
  }
  return undefined;
}

/** The one before an English genitive: "Kushner’s lawyer, …". */
function ownerBefore(units: readonly PhraseToken[], from: number): PhraseToken | undefined {
  return units[from - 1]?.word === "'s" && units[from - 2]?.kind === 'name' ? units[from - 2] : undefined;
}
