import { storyCalled } from '../../../commands/views/stories/story-names.js';
import { answerJson, personJson, quotationJson, storiesJson } from '../../forms/json.js';
import type { Library } from '../../library.js';
import type { Quotation } from '../../quotes/quotations/quotation.js';
import type { Arguments, CommandName } from '../arguments/arguments.js';
import { explanationJson } from './explained.js';

/** The commands that find something and end. */
export type ResultCommand = Exclude<
  CommandName,
  'chat' | 'preview' | 'doctor' | 'mcp' | 'check' | 'import' | 'register' | 'backup' | 'restore'
>;

/** What a command finds, in the form that scripts read. */
export function resultOf(library: Library, command: ResultCommand, args: Arguments): unknown {
  switch (command) {
    case 'ask':
      return args.explain
        ? explanationJson(library, library.explain(args.words, limited(args.limit)))
        : timedAnswer(library, args.words, args.limit);
    case 'who':
      return library.who(args.words).map(personJson);
    case 'people':
      return library.people.all.map(personJson);
    case 'cite':
      return citedBy(library, args).map(quotationJson);
    case 'quotes':
      return library.quotations.map(quotationJson);
    case 'stories':
      return storiesJson(library);
  }
}

/** The quotations that `cite` asks for. */
export function citedBy(library: Library, { words, speaker, story }: Arguments): readonly Quotation[] {
  const file = story === undefined ? undefined : storyCalled(library, story)?.file;
  return library.cite({ topic: words, speaker, file });
}

/** What `--limit` asks for. */
export const limited = (limit: number | undefined) => (limit === undefined ? {} : { limit });

/** An answer in the form that scripts read, with the milliseconds it took. */
export function timedAnswer(library: Library, question: string, limit?: number, id?: string | number) {
  const started = performance.now();
  const answer = library.ask(question, limited(limit));
  return answerJson(library, answer, id, performance.now() - started);
}
