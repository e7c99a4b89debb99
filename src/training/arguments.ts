import { parseArgs } from 'node:util';

/** What is learnt, in this order: what comes later reads what comes before. */
export const PARTS = ['names', 'ranking', 'values', 'verdict'] as const;

export type Part = (typeof PARTS)[number];

/** What is to be done. */
export interface Options {
  /** The folders of the sets. */
  readonly sets: readonly string[];
  /** The parts that are learnt: none where the weights are only measured. */
  readonly parts: readonly Part[];
  /** The only field whose questions are answered by what is learnt from the others; nothing is written then. */
  readonly field: string | undefined;
  /** A file of predictions that were saved, to compare with. */
  readonly reference: string | undefined;
  /** The file in which predictions are to be saved. */
  readonly save: string | undefined;
}

/** How the command is called. */
export const USAGE = `npm run train -- SET… [--only PART,…] [--field NAME] [--evaluate]
                     [--reference FILE] [--save FILE]

Learns the weights from sets of stories and questions, writes them and MODEL.md.
  --only PART,…     learns these parts only (names, ranking, values, verdict), with the others as they are
  --field NAME      answers only this field's questions, by what the others teach; writes nothing
  --evaluate        learns nothing: only says how well the weights do as they are
  --save FILE       saves what was answered, field by field left out (as it is where nothing is learnt)
  --reference FILE  says what changed since answers that were saved, with 95 % intervals
`;

/** @throws TypeError For an unknown option, or a value that is none of the known. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      only: { type: 'string' },
      field: { type: 'string' },
      evaluate: { type: 'boolean' },
      reference: { type: 'string' },
      save: { type: 'string' },
    },
  });
  if (positionals.length === 0) throw new TypeError('no set is named');
  const { only, field, evaluate = false, reference, save } = values;
  const wanted = only?.split(',') ?? PARTS;
  for (const one of wanted) if (!PARTS.some((part) => part === one)) throw new TypeError(`no part ${one}`);
  const parts = PARTS.filter((part) => !evaluate && wanted.includes(part));
  return { sets: positionals, parts, field, reference, save };
}
