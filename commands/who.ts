import type { Reply } from '../src/replies/reply.js';
import { dim, line, plain } from '../src/replies/runs.js';
import { sourceBlock } from '../src/replies/source.js';
import { wording } from '../src/replies/wording.js';
import { defineCommand } from './command.js';

export const who = defineCommand({
  name: 'who',
  description: { fr: 'Ce que les récits disent d’une personne', en: 'What the stories say about a person' },
  options: [
    {
      kind: 'text',
      name: 'name',
      names: { fr: 'nom', en: 'name' },
      description: { fr: 'Son nom, ou une partie', en: 'Their name, or a part of it' },
      required: true,
      maxLength: 100,
      complete: ({ library }, typed) =>
        library.people
          .find(typed)
          .slice(0, 25)
          .map(({ name }) => ({ name: name.slice(0, 100), value: name.slice(0, 100) })),
    },
  ],
  run({ library, language }, { name }): Reply {
    const w = wording[language];
    return {
      blocks: library.people
        .find(name)
        .flatMap((person) => [
          { kind: 'title', line: line(plain(person.name)) },
          { kind: 'text', line: line(dim(w.mentions(person.mentions.length))) },
          ...person.mentions
            .slice(0, 1)
            .map(({ place, passage }) => sourceBlock(library.story(passage.file), place)),
        ]),
    };
  },
});
