import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { PermissionFlagsBits } from 'discord.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { libraryWording } from '../../src/replies/wording/library.js';
import { sharedFolder } from '../folder.js';
import { pdfFile } from '../importing/pdf-file.js';
import { Person } from '../standin/person.js';
import { session } from '../standin/session.js';
import { verbatim } from '../terminal/run.js';

const MANAGER = { permissions: PermissionFlagsBits.ManageGuild | PermissionFlagsBits.SendMessages };
const FILLER = 'The keeper of the lighthouse notes each evening the wind and the height of the waves.';

/** A guide of fourteen pages, each with its number below; the twelfth tells something more. */
const guide = (told: string) =>
  pdfFile(
    Array.from({ length: 14 }, (_, i) => [
      [i === 11 ? told : `Day ${i + 1}. ${FILLER}`, 100],
      [String(i + 1), 770, 9],
    ]),
    'A guide',
  );

describe('a PDF on Discord', () => {
  const stories = sharedFolder();
  beforeAll(async () => {
    writeFileSync(path.join(stories, 'guide.pdf'), guide('The lighthouse was built by Paul Petit in 1881.'));
    await verbatim(['import', path.join(stories, 'guide.pdf'), '--knowledge', stories]);
  });
  const here = session({ KNOWLEDGE_DIR: stories });

  it('that was imported answers with the page', async () => {
    const shown = await new Person(here.discord, 'Zoe', { locale: 'en-GB' }).slash('ask', {
      question: 'Who built the lighthouse?',
    });
    expect(shown.text).toContain('Paul Petit');
    expect(shown.text).toMatch(/p\.\u00a012\b/);
  });

  it('that a server added answers with the page, there', async () => {
    const manager = new Person(here.discord, 'Ida', { locale: 'en-GB', ...MANAGER });
    const file = { name: 'mill.pdf', bytes: guide('The mill was built by Ewen Brown in 1733.') };
    const shown = await manager.slash('library add', { file });
    await manager.press(shown.message, libraryWording.en.add);
    const told = await manager.slash('ask', { question: 'Who built the mill?' });
    expect(told.text).toContain('Ewen Brown');
    expect(told.text).toMatch(/mill\.md:\d+.*p\.\u00a012\b/);
  });
});
