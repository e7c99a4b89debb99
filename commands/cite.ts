import type { Reply } from '../src/replies/reply.js';
import { line, plain } from '../src/replies/runs.js';
import { sourceBlock } from '../src/replies/source.js';
import { wording } from '../src/replies/wording.js';
import { defineCommand } from './command.js';

export const cite = defineCommand({
  name: 'cite',
  description: {
    fr: 'Des citations, avec qui les dit et où',
    en: 'Quotations, with who says them and where',
  },
  options: [
    {
      kind: 'text',
      name: 'topic',
      names: { fr: 'sujet', en: 'topic' },
      description: { fr: 'De quoi il est question', en: 'What it is about' },
      maxLength: 300,
    },
    {
      kind: 'pick',
      name: 'format',
      description: { fr: 'Comment écrire la source', en: 'How to write the source' },
      picks: [{ value: 'plain', name: { fr: 'texte simple', en: 'plain text' } }],
    },
  ],
  run({ library, language }, { topic = '' }): Reply {
    const found = library.quotations.filter(({ text }) => text.includes(topic)).slice(0, 3);
    return {
      blocks: found.flatMap(({ text, place, passage }) => [
        { kind: 'excerpt', line: line(plain(wording[language].quoted(text))) },
        sourceBlock(library.story(passage.file), place),
      ]),
    };
  },
});
