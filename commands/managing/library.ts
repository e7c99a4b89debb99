import { buttonRow, smallBlock, textBlock, titleBlock } from '../../src/replies/blocks.js';
import { cut } from '../../src/replies/cut.js';
import { CHOICE, CHOICES } from '../../src/replies/limits.js';
import type { Block, Reply } from '../../src/replies/reply.js';
import { clean, dim, line, strong } from '../../src/replies/runs.js';
import { libraryWording } from '../../src/replies/wording/library.js';
import { settingsWording } from '../../src/replies/wording/settings.js';
import type { KeptStory } from '../../src/storage/kept/put-story.js';
import { type Turn, talkText, titleOf, wordsIn } from '../../src/storage/kept/talk.js';
import { shortHash } from '../../src/text/hash.js';
import { fold } from '../../src/text/words.js';
import { makeCall } from '../calls/call.js';
import type { Choice } from '../calls/command.js';
import {
  type DraftStory,
  defineServerCommand,
  type ServerContext,
  type ServerMessageCommand,
} from '../calls/server-command.js';

const MEGABYTE = 1_000_000;
/** A file that is sent may have so many megabytes. */
const LARGEST = 10;
/** Characters of a title, and of each note. */
const ROOM = 200;
/** Stories and notes that are listed. */
const LISTED = 20;
const NOTES = 8;

const nameOption = {
  kind: 'text',
  name: 'story',
  names: { fr: 'récit', en: 'story' },
  description: { fr: 'Le récit, par son titre ou son fichier', en: 'The story, by its title or its file' },
  required: true,
  maxLength: 100,
} as const;

export const library = defineServerCommand({
  name: 'library',
  description: { fr: 'Les récits de ce serveur', en: 'The stories of this server' },
  options: [],
  forManagers: true,
  parts: [
    {
      name: 'add',
      description: {
        fr: 'Ajouter un récit à ceux de ce serveur\u00a0: un texte, une page, un document',
        en: 'Add a story to those of this server: a text, a page, a document',
      },
      options: [
        {
          kind: 'file',
          name: 'file',
          names: { fr: 'fichier', en: 'file' },
          description: { fr: 'Le fichier', en: 'The file' },
          required: true,
        },
      ],
      run: (context, { file }) => preview(context, String(file)),
    },
    {
      name: 'thread',
      names: { fr: 'fil', en: 'thread' },
      description: {
        fr: 'Ajouter ce fil aux récits de ce serveur, chaque message au nom de qui l’écrit',
        en: 'Add this thread to the stories of this server, each message by who wrote it',
      },
      options: [],
      run: previewThread,
    },
    {
      name: 'list',
      description: { fr: 'Les récits que ce serveur a ajoutés', en: 'The stories that this server added' },
      options: [],
      run: list,
    },
    {
      name: 'remove',
      description: { fr: 'Retirer un récit de ce serveur', en: 'Remove a story of this server' },
      options: [nameOption],
      run: (context, { story }) => withStory(context, String(story), remove),
      complete: suggest,
    },
    {
      name: 'download',
      description: {
        fr: 'Reprendre un récit de ce serveur, en fichier',
        en: 'Get a story of this server back, as a file',
      },
      options: [nameOption],
      run: (context, { story }) => withStory(context, String(story), download),
      complete: suggest,
    },
  ],
  run: list,
  async press(context, { verb, payload }) {
    if (verb === 'keep') return keep(context, payload);
    if (verb === 'drop') {
      context.desk.take(payload);
      return told(libraryWording[context.language].cancelled);
    }
    if (verb === 'list') return list(context);
    if (verb === 'open') return withStory(context, payload, open);
    if (verb === 'remove') return withStory(context, payload, remove);
    if (verb === 'download') return { ...(await withStory(context, payload, download)), beside: true };
    return undefined;
  },
});

function told(...lines: readonly string[]): Reply {
  return { private: true, fleeting: true, blocks: lines.map(textBlock) };
}

/** Shows what was read of a file, before anything is kept. */
async function preview(context: ServerContext, id: string): Promise<Reply> {
  const { language, attachments, desk } = context;
  const w = libraryWording[language];
  const attachment = attachments.get(id);
  if (attachment === undefined) return told(w.gone);
  const name = clean(attachment.name);
  if (attachment.bytes > LARGEST * MEGABYTE) return told(w.refused(name, w.large(LARGEST)));
  const bytes = await attachment.read().catch(() => undefined);
  if (bytes === undefined) return told(w.unfetched);
  const inspected = await desk.inspect(attachment.name, bytes);
  if ('refusal' in inspected) return told(w.refused(name, inspected.refusal));
  const { draft, notes } = inspected;
  const isThere = (await heard(context)).some(({ file }) => file === draft.file);
  const laid = desk.lay(draft);
  return {
    private: true,
    fleeting: true,
    blocks: [
      titleBlock(w.preview(cut(clean(draft.title), ROOM))),
      smallBlock(`${draft.file} · ${w.words(draft.words)}`),
      ...(isThere ? [textBlock(w.replaces(draft.file))] : []),
      ...notes.slice(0, NOTES).map((note) => smallBlock(cut(clean(note), ROOM))),
      ...buttonRow([
        { label: w.add, call: makeCall('library', 'keep', laid) },
        { label: w.cancel, call: makeCall('library', 'drop', laid) },
      ]),
    ],
  };
}

/** Shows what a story of messages would be, before anything is kept. */
function previewTalk(context: ServerContext, file: string, title: string, turns: readonly Turn[]): Reply {
  const { desk, language, place } = context;
  const w = libraryWording[language];
  if (place.spot === undefined) return told(w.unseen);
  if (turns.length === 0) return told(w.wordless);
  const text = talkText(title, turns);
  const words = wordsIn(text);
  const laid = desk.lay({ file, title, words, bytes: Buffer.from(text), turns, from: place.spot });
  return {
    private: true,
    fleeting: true,
    blocks: [
      titleBlock(w.preview(cut(clean(title), ROOM))),
      smallBlock(`${file} · ${w.words(words)} · ${w.messages(turns.length)}`),
      ...turns
        .slice(0, NOTES)
        .map((turn) => textBlock(cut(clean(`${turn.name}\u00a0: ${turn.words}`), ROOM))),
      ...(place.isOpen ? [] : [textBlock(w.closed)]),
      smallBlock(w.follows),
      ...buttonRow([
        { label: w.add, call: makeCall('library', 'keep', laid) },
        { label: w.cancel, call: makeCall('library', 'drop', laid) },
      ]),
    ],
  };
}

async function previewThread(context: ServerContext): Promise<Reply> {
  const { language, place, readsMessages } = context;
  const w = libraryWording[language];
  if (place.thread === undefined) return told(w.noThread);
  if (!readsMessages) return told(settingsWording[language].needsIntent);
  if (place.spot === undefined) return told(w.unseen);
  const { id, name } = place.thread;
  return previewTalk(context, `thread-${id}.txt`, name, await place.thread.read());
}

/** What can be done with a message about the stories of its server. */
export const addMessage: ServerMessageCommand = {
  name: { fr: 'Ajouter aux récits', en: 'Add to the stories' },
  async run(context, turn) {
    return previewTalk(
      context,
      `message-${turn.message}.txt`,
      titleOf(turn.words),
      turn.words.trim() === '' ? [] : [turn],
    );
  },
};

async function keep(context: ServerContext, id: string): Promise<Reply> {
  const { language, desk, server, operator } = context;
  const w = libraryWording[language];
  const draft = desk.take(id);
  if (draft === undefined) return told(w.gone);
  const { files, megabytes } = operator.stories;
  const limits = { files, bytes: megabytes * MEGABYTE };
  const full =
    draft.turns === undefined
      ? await server.stories.add(kept(draft), draft.bytes, limits)
      : await server.talks.add(draft, draft.turns, limits);
  if (full !== undefined)
    return told(w.refused(draft.file, full === 'files' ? w.full.files(files) : w.full.bytes(megabytes)));
  return told(w.added(cut(clean(draft.title), ROOM)));
}

function kept({ file, title, words, bytes }: DraftStory): KeptStory {
  return { file, title: clean(title), words, bytes: bytes.length, added: Date.now() };
}

/** The stories of the server, without what is made of messages that who does this cannot see. */
async function heard({ server, hears }: ServerContext): Promise<KeptStory[]> {
  return (await server.stories.list()).filter(({ from }) => from === undefined || hears(from));
}

async function list(context: ServerContext): Promise<Reply> {
  const { language, operator } = context;
  const w = libraryWording[language];
  const stories = await heard(context);
  if (stories.length === 0) return told(w.none);
  const { files, megabytes } = operator.stories;
  const taken = stories.reduce((sum, { bytes }) => sum + bytes, 0) / MEGABYTE;
  const listed = stories.slice(0, LISTED);
  const choices = stories.slice(0, CHOICES).map(({ file, title }) => ({
    label: cut(title, CHOICE),
    description: cut(file, CHOICE),
    call: makeCall('library', 'open', shortHash(file)),
  }));
  return {
    private: true,
    fleeting: true,
    blocks: [
      titleBlock(w.title),
      textBlock(w.room(stories.length, files, Math.ceil(taken * 10) / 10, megabytes)),
      ...listed.map(storyBlock(w.words)),
      { kind: 'menu', placeholder: w.choose, choices },
    ],
  };
}

const storyBlock =
  (counted: (words: number) => string) =>
  ({ file, title, words }: KeptStory): Block => ({
    kind: 'source',
    line: line(strong(cut(title, ROOM)), dim(` · ${file} · ${counted(words)}`)),
  });

/** What is replied about a story of this server, by its file, its title or the short name of its file. */
async function withStory(
  context: ServerContext,
  name: string,
  reply: (context: ServerContext, story: KeptStory) => Promise<Reply>,
): Promise<Reply> {
  const stories = await heard(context);
  const wanted = fold(name.trim());
  const story =
    stories.find(({ file }) => file === name.trim() || shortHash(file) === name) ??
    stories.find(({ title }) => fold(title) === wanted);
  return story === undefined
    ? told(libraryWording[context.language].unknown(clean(name)))
    : reply(context, story);
}

async function open({ language }: ServerContext, story: KeptStory): Promise<Reply> {
  const w = libraryWording[language];
  const id = shortHash(story.file);
  return {
    private: true,
    fleeting: true,
    blocks: [
      storyBlock(w.words)(story),
      ...buttonRow([
        { label: w.download, call: makeCall('library', 'download', id) },
        { label: w.remove, call: makeCall('library', 'remove', id) },
        { label: w.title, call: makeCall('library', 'list', '') },
      ]),
    ],
  };
}

async function remove({ language, server }: ServerContext, { file }: KeptStory): Promise<Reply> {
  await server.stories.remove(file);
  return told(libraryWording[language].removed(file));
}

async function download({ server, language }: ServerContext, story: KeptStory): Promise<Reply> {
  const w = libraryWording[language];
  const bytes = await server.stories.source(story.file);
  if (bytes === undefined) return told(w.unknown(story.file));
  return {
    private: true,
    fleeting: true,
    blocks: [storyBlock(w.words)(story)],
    file: { name: fileName(story.file), bytes },
  };
}

/** A file's name of the letters that Discord leaves as they are. */
function fileName(file: string): string {
  const plain = file.normalize('NFD').replace(/\p{M}/gu, '');
  return plain.replace(/[^\w.-]+/g, '_').slice(-100) || 'story.md';
}

async function suggest(context: ServerContext, typed: string): Promise<Choice[]> {
  const wanted = fold(typed.trim());
  const stories = await heard(context);
  return stories
    .filter(({ file, title }) => fold(`${title} ${file}`).includes(wanted))
    .slice(0, CHOICES)
    .map(({ file, title }) => ({
      name: cut(`${title} · ${file}`, CHOICE),
      value: file.length <= CHOICE ? file : shortHash(file),
    }));
}
