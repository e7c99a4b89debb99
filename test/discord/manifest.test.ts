import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { commands, messageCommands } from '../../commands/index.js';
import { serverCommands, serverMessageCommands } from '../../commands/managing/index.js';
import { declareCommands } from '../../src/discord/registering/manifest.js';
import { checkCommands } from '../standin/limits.js';
import { checkOpenApi } from '../standin/openapi.js';

describe('the commands as they are declared to Discord', () => {
  const everywhere = declareCommands(
    { commands, messageCommands, serverCommands, serverMessageCommands },
    true,
  );
  const isAboutServer = (name: string) =>
    serverCommands.some((command) => command.name === name) ||
    serverMessageCommands.some((command) => command.name.en === name);
  const inOneServer = declareCommands(
    { commands, messageCommands, serverCommands, serverMessageCommands },
    false,
  );

  it('are within its limits', () => {
    for (const declared of [everywhere, inOneServer]) {
      expect(checkCommands(declared as Parameters<typeof checkCommands>[0])).toEqual([]);
      expect(declared.flatMap((command) => checkOpenApi('command', command))).toEqual([]);
    }
  });

  it('can be used in servers, direct messages and group chats, installed by a server or by a person', () => {
    for (const command of everywhere.filter(({ name }) => !isAboutServer(name)))
      expect(command).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
    for (const command of inOneServer) expect(command).not.toHaveProperty('contexts');
  });

  it('are there only in servers where they are about one, and for those who may manage it', () => {
    for (const command of everywhere.filter(({ name }) => isAboutServer(name)))
      expect(command).toMatchObject({ integration_types: [0], contexts: [0] });
    expect(everywhere.find(({ name }) => name === 'settings')).toMatchObject({
      default_member_permissions: Number(PermissionFlagsBits.ManageGuild),
    });
  });

  it('are described in French too', () => {
    for (const command of everywhere.filter(({ type }) => type === 1))
      expect(command).toHaveProperty('description_localizations.fr');
    for (const command of everywhere.filter(({ type }) => type === 3))
      expect(command).toHaveProperty('name_localizations.fr');
  });
});
