import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { LRUCache } from 'lru-cache';
import type { Desk, DraftStory, Inspection } from '../../../commands/calls/server-command.js';
import { clean } from '../../replies/runs.js';
import { problemText } from '../../replies/warnings.js';
import { documentWording } from '../../replies/wording/documents.js';
import { libraryWording } from '../../replies/wording/library.js';
import { type ReplyLanguage, wording } from '../../replies/wording.js';
import type { Inspected } from '../../serving/calls/inspecting.js';
import { inspect } from '../../serving/inspect.js';

/** Stories that are laid aside at once, and for how many milliseconds. */
const DRAFTS = 50;
const PATIENCE_MS = 15 * 60_000;
/** Characters of a file's name. */
const NAME_ROOM = 80;

/** Stories that wait for somebody to say that they are to be added. */
export class Drafts {
  readonly #drafts = new LRUCache<string, DraftStory>({ max: DRAFTS, ttl: PATIENCE_MS });
  readonly #root: string;

  /** @param root A folder in which files may be laid for a moment. */
  constructor(root: string) {
    this.#root = root;
  }

  /** What a person in a server adds stories with: what is laid aside there is within no other's reach. */
  desk(guild: string, person: string, language: ReplyLanguage): Desk {
    const keyOf = (id: string) => `${guild} ${person} ${id}`;
    return {
      inspect: async (file, bytes) =>
        inspectionOf(await inspect({ file: safeName(file), bytes, root: this.#root }), language),
      lay: (draft) => {
        const id = randomUUID();
        this.#drafts.set(keyOf(id), draft);
        return id;
      },
      take: (id) => {
        const draft = this.#drafts.get(keyOf(id));
        this.#drafts.delete(keyOf(id));
        return draft;
      },
    };
  }
}

/** A name that leads into no other folder, hides nothing and stands in one line. */
function safeName(file: string): string {
  const { name, ext } = path.parse(clean(file).replace(/[\\/:*?"<>|]+/g, '-'));
  return `${name.replace(/^\.+/, '').slice(0, NAME_ROOM) || 'story'}${ext.slice(0, NAME_ROOM)}`;
}

function inspectionOf(inspected: Inspected, language: ReplyLanguage): Inspection {
  const documents = documentWording[language];
  const w = libraryWording[language];
  switch (inspected.kind) {
    case 'refused':
      return { refusal: documents.problem(inspected.problem) };
    case 'unreadable': {
      const [first] = inspected.warnings;
      const forms = wording[language].list(inspected.endings.map((ending) => `.${ending}`));
      return {
        refusal: first === undefined ? w.noStory(forms) : problemText({ problem: first.problem }, language),
      };
    }
    case 'story': {
      const { warnings, left, ...draft } = inspected;
      const leaves = left.map(({ kind, count }) => documents.left[kind](count));
      return {
        draft,
        notes: [
          ...warnings.map((warning) => problemText(warning, language)),
          ...(leaves.length === 0 ? [] : [w.left(leaves.join(', '))]),
        ],
      };
    }
  }
}
