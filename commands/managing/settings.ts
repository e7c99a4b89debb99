import { smallBlock, titleBlock } from '../../src/replies/blocks.js';
import type { Block, Reply } from '../../src/replies/reply.js';
import { dim, line, strong } from '../../src/replies/runs.js';
import { settingsWording } from '../../src/replies/wording/settings.js';
import type { ServerSettings } from '../../src/storage/kept/settings.js';
import { makeCall } from '../calls/call.js';
import { defineServerCommand, type ServerContext } from '../calls/server-command.js';

/** The settings by how they are set: switched, chosen from a few, or chosen from Discord's channels or roles. */
const SWITCHES = ['isPrivate', 'mentions', 'yields', 'usesFolder', 'feedback', 'keepsQuestions'] as const;
const CHOICES = { language: ['auto', 'fr', 'en'], where: ['everywhere', 'channels', 'threads'] } as const;
const LISTS = { channels: 'channels', openChannels: 'channels', roles: 'roles' } as const;

type Switch = (typeof SWITCHES)[number];
type Choice = keyof typeof CHOICES;
type List = keyof typeof LISTS;

export const settings = defineServerCommand({
  name: 'settings',
  description: {
    fr: 'Les réglages de ce serveur\u00a0: langue, salons, mentions, rôles, ce qui est gardé',
    en: 'The settings of this server: language, channels, mentions, roles, what is kept',
  },
  options: [],
  forManagers: true,
  async run(context) {
    return panel(context, await context.server.settings());
  },
  async press(context, { verb, payload, chosen }) {
    const some = verb === 'set' ? setBy(payload) : verb === 'pick' ? pickedBy(payload, chosen) : undefined;
    return some && panel(context, await context.server.set(some));
  },
});

/** What a button or the choice of a menu sets, `name=value`; nothing where there is no such setting. */
function setBy(payload: string): Partial<ServerSettings> | undefined {
  const [name = '', value = ''] = payload.split('=');
  if (SWITCHES.includes(name as Switch)) return { [name]: value === 'on' };
  if (!Object.hasOwn(CHOICES, name)) return undefined;
  return (CHOICES[name as Choice] as readonly string[]).includes(value) ? { [name]: value } : undefined;
}

function pickedBy(name: string, chosen: readonly string[]): Partial<ServerSettings> | undefined {
  return Object.hasOwn(LISTS, name) ? { [name]: [...chosen] } : undefined;
}

/** All settings, each with what changes it. */
function panel(context: ServerContext, now: ServerSettings): Reply {
  const { readsMessages, language } = context;
  const w = settingsWording[language];
  const one = (name: Switch) => switchBlock(context, name, now[name]);
  const isUnheard = now.openChannels.length > 0 && !readsMessages;
  return {
    private: true,
    fleeting: true,
    blocks: [
      titleBlock(w.title),
      choiceBlock(context, 'language', now.language),
      choiceBlock(context, 'where', now.where),
      ...(now.where === 'channels' ? [pickerBlock(context, 'channels', now.channels)] : []),
      one('isPrivate'),
      one('mentions'),
      ...listBlocks(context, 'openChannels', now.openChannels),
      ...(isUnheard ? [smallBlock(w.needsIntent)] : []),
      ...(now.openChannels.length > 0 ? [one('yields')] : []),
      ...listBlocks(context, 'roles', now.roles),
      one('usesFolder'),
      one('feedback'),
      one('keepsQuestions'),
    ],
  };
}

function choiceBlock<Name extends Choice>(
  { language }: ServerContext,
  name: Name,
  now: ServerSettings[Name],
): Block {
  const labels: Readonly<Record<string, string>> = settingsWording[language][name];
  const choices = CHOICES[name].map((value) => ({
    label: labels[value] ?? value,
    call: makeCall('settings', 'set', `${name}=${value}`),
    isChosen: value === now,
  }));
  return { kind: 'menu', placeholder: '…', choices };
}

function switchBlock({ language }: ServerContext, name: Switch, isOn: boolean): Block {
  const w = settingsWording[language];
  const [title = '', told = ''] = w.switches[name];
  return {
    kind: 'text',
    line: line(strong(title), dim(` · ${isOn ? w.on : w.off} · ${told}`)),
    button: {
      label: isOn ? w.turnOff : w.turnOn,
      call: makeCall('settings', 'set', `${name}=${isOn ? 'off' : 'on'}`),
    },
  };
}

function listBlocks(context: ServerContext, name: List, ids: readonly string[]): Block[] {
  const [title = '', told = ''] = settingsWording[context.language].lists[name];
  return [{ kind: 'text', line: line(strong(title), dim(` · ${told}`)) }, pickerBlock(context, name, ids)];
}

function pickerBlock({ language }: ServerContext, name: List, ids: readonly string[]): Block {
  const [, , placeholder = ''] = settingsWording[language].lists[name];
  return {
    kind: 'picker',
    of: LISTS[name],
    placeholder,
    chosen: ids,
    call: makeCall('settings', 'pick', name),
  };
}
