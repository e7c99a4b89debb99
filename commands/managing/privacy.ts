import { buttonRow, textBlock, titleBlock } from '../../src/replies/blocks.js';
import type { Block, Reply } from '../../src/replies/reply.js';
import { line, link } from '../../src/replies/runs.js';
import { privacyWording } from '../../src/replies/wording/privacy.js';
import { makeCall } from '../calls/call.js';
import { defineServerCommand, type ServerContext } from '../calls/server-command.js';

export const privacy = defineServerCommand({
  name: 'privacy',
  description: {
    fr: 'Ce que je garde sur ce serveur, et comment supprimer ce qui vous concerne',
    en: 'What I keep in this server, and how to delete what concerns you',
  },
  options: [
    {
      kind: 'flag',
      name: 'delete',
      names: { fr: 'supprimer', en: 'delete' },
      description: { fr: 'Supprimer ce qui vous concerne', en: 'Delete what concerns you' },
    },
  ],
  forManagers: false,
  run: (context, { delete: isDeleted }) => (isDeleted ? forget(context) : tell(context)),
  async press(context, { verb }) {
    return verb === 'delete' ? forget(context) : undefined;
  },
});

async function tell({ language, server, operator }: ServerContext): Promise<Reply> {
  const w = privacyWording[language];
  const { keepsQuestions, feedback } = await server.settings();
  const { retentionDays: days, privacyUrl } = operator;
  const policy: Block[] =
    privacyUrl === undefined ? [] : [{ kind: 'text', line: line(link(w.policy, privacyUrl)) }];
  const kept = [
    w.settings,
    keepsQuestions ? w.questions(days) : w.noQuestions,
    feedback ? w.votes(days) : w.noVotes,
    w.stories,
    w.memory,
    w.departed,
    w.never,
  ];
  return {
    private: true,
    fleeting: true,
    blocks: [
      titleBlock(w.title),
      ...kept.map((text) => textBlock(`• ${text}`)),
      ...policy,
      ...buttonRow([{ label: w.delete, call: makeCall('privacy', 'delete', '') }]),
    ],
  };
}

async function forget({ language, server, person, forget: forgetNow }: ServerContext): Promise<Reply> {
  forgetNow();
  const forgotten = await server.forget(person);
  return { private: true, fleeting: true, blocks: [textBlock(privacyWording[language].deleted(forgotten))] };
}
