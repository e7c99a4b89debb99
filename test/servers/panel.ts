import { ComponentType } from 'discord.js';
import { componentsOf } from '../standin/message.js';
import type { Person } from '../standin/person.js';
import type { Shown } from '../standin/shown.js';

/** Sets something in the panel of `/settings` by its button or menu, named by what it carries: `name=value`. */
export async function set(manager: Person, setting: string): Promise<Shown> {
  const call = `settings:set:${setting}`;
  const { message } = await manager.slash('settings');
  const menu = componentsOf(message).find(
    (part) => part.type === ComponentType.StringSelect && part.options.some(({ value }) => value === call),
  );
  return menu && 'custom_id' in menu
    ? manager.choose(message, String(menu.custom_id), call)
    : manager.press(message, call);
}

/** Chooses channels or roles in that panel. */
export async function pick(manager: Person, setting: string, ids: readonly string[]): Promise<Shown> {
  const { message } = await manager.slash('settings');
  return manager.pick(message, `settings:pick:${setting}`, ids);
}
