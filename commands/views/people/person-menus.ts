import type { Person } from '../../../src/people/persons/person.js';
import { CHOICES, LABEL, ROW_BUTTONS } from '../../../src/replies/limits.js';
import type { Block } from '../../../src/replies/reply.js';
import { clean } from '../../../src/replies/runs.js';
import { wording } from '../../../src/replies/wording.js';
import { makeCall } from '../../calls/call.js';
import type { Context } from '../../calls/command.js';
import { choiceName, cutLabel } from '../stories/story-names.js';
import { describedName } from './person-names.js';

/** A menu that opens the card of one of some persons. */
export function personMenu(context: Context, persons: readonly Person[]): Block {
  const w = wording[context.language];
  const choices = persons.slice(0, CHOICES).map((person) => ({
    label: choiceName(describedName(person, w.mentions(person.mentions.length)), person.id),
    call: makeCall('who', 'card', person.id),
  }));
  return { kind: 'menu', placeholder: w.choosePerson, choices };
}

/** Buttons that open the cards of some persons, at most five. */
export function personButtons(persons: readonly Person[]): Block {
  const buttons = persons.slice(0, ROW_BUTTONS).map(({ name, id }) => ({
    label: cutLabel(clean(name), LABEL) || id,
    call: makeCall('who', 'card', id),
  }));
  return { kind: 'buttons', buttons };
}
