import { describe, expect, it } from 'vitest';
import { searchOf } from '../index-of.js';
import { marked } from '../questions.js';

const DOCUMENTATION = searchOf({
  'client.md': `# Client

## setDefaultAgent(agent)

Every later request goes through the agent that it is given.

## getDefaultAgent()

Gives the agent in use, or nothing.

## maxSockets

As many connections stand open to one host.

## parseXMLDocument

Reads a tree of elements.
`,
  'guide.md':
    '# Guide\n\nYou may set an agent of your own, which is the default for all hosts, and get it back. A document is parsed once.\n',
});

describe('an identifier that heads a section', () => {
  it.each([
    ['set a default agent', /^Every later request/],
    ['get default agent', /^Gives the agent/],
    ['what is max sockets', /^As many connections/],
    ['parse XML document', /^Reads a tree/],
    ['setDefaultAgent', /^Every later request/],
  ])('is found by its words: %s', (question, expected) => {
    const answer = DOCUMENTATION.ask(question);
    expect(marked(answer)).toMatch(expected);
    expect(answer.verdict).toBe('answered');
  });
});

const CAMPAIGN = searchOf({
  'Odran Vesk.md': `---
aliases: [the Heron]
---
The ferry on the Lowen is kept by Odran Vesk. Nobody crosses without a coin.
`,
  'log.md':
    '# Third session\n\nThe party met Odran Vesk, a ferryman of few words, at dusk. The Heron would not be paid in silver. Maren was asleep.\n',
  'crew.md': `# The crew

- **Maren Tull**: navigator, once a nun.
- **Bo Sark**: cook.
`,
});

describe('a question who somebody is', () => {
  it.each(['who is Odran Vesk?', 'who is the Heron', 'Odran Vesk'])(
    'gets how their own page opens, rather than what others say in passing: %s',
    (question) => {
      const answer = CAMPAIGN.ask(question);
      expect(answer.excerpts[0]?.passage.file).toBe('Odran Vesk.md');
      expect(marked(answer)).toMatch(/^The ferry on the Lowen/);
      expect(answer.verdict).toBe('answered');
    },
  );

  it.each([
    ['who is Maren?', /^Maren Tull/],
    ['who is Bo Sark', /^Bo Sark/],
  ])('gets the item of a list that is called by their name: %s', (question, expected) => {
    const answer = CAMPAIGN.ask(question);
    expect(marked(answer)).toMatch(expected);
    expect(answer.verdict).toBe('answered');
  });

  it('gets no page for a deed', () => {
    expect(CAMPAIGN.ask('who robbed the Heron?').verdict).not.toBe('answered');
  });
});

const TRAVELS = searchOf({
  'voyages.md': `# Voyages du bateau

## Pays visités

- Norvège, en mai ;
- Islande, en juin.

## Marins embarqués

- Aline ;
- Jory.

## Pays aimés

Le Portugal a plu à tous.
`,
});

describe('a question for what a list names', () => {
  it.each([
    ['quels pays ont été visités ?', /^Norvège/],
    ['Quels marins ont embarqué ?', /^Aline/],
  ])('gets the list that is called so: %s', (question, expected) => {
    const answer = TRAVELS.ask(question);
    expect(marked(answer)).toMatch(expected);
    expect(answer.excerpts[0]?.passage.kind).toBe('list');
  });

  it('is answered where the list is called by its very words', () => {
    expect(TRAVELS.ask('quels pays ont été visités ?').verdict).toBe('answered');
  });
});
