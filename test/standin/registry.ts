import { checkCommands } from './limits.js';
import { checkOpenApi } from './openapi.js';
import { snowflake } from './snowflake.js';

/** A command as a bot declares it. */
interface Declared {
  readonly name: string;
  readonly type?: number;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly description_localizations?: Readonly<Record<string, string>> | null;
  readonly options?: readonly Declared[];
  readonly default_member_permissions?: string | number | null;
}

/** A command as it is registered. */
interface Registered extends Declared {
  readonly id: string;
}

/** What Discord gives back for what a command leaves out. */
const DEFAULTS = {
  type: 1,
  description: '',
  default_member_permissions: null,
  nsfw: false,
  name_localizations: null,
  description_localizations: null,
};

/** The commands that a bot has registered: for everybody, and for single servers. */
export class Registry {
  /** By the path of the application, or of a server's part of it. */
  readonly byScope = new Map<string, readonly Registered[]>();
  readonly #application: string;

  constructor(application: string) {
    this.#application = application;
  }

  /** The commands of a scope, with the localisations where they are asked for, as Discord does. */
  list(scope: string, localised: boolean): readonly object[] {
    const known = this.byScope.get(scope) ?? [];
    return localised ? known : known.map(withoutLocalisations);
  }

  /** The permissions of which one is needed for a slash command to be offered; nothing where everybody has it. */
  permissionsFor(name: string): string | number | undefined {
    const all = [...this.byScope.values()].flat();
    const command = all.find((one) => one.name === name && (one.type ?? 1) === 1);
    return command?.default_member_permissions ?? undefined;
  }

  /** Puts these commands in the place of those of a scope; what keeps its name keeps its id. */
  register(scope: string, wanted: readonly Declared[]): readonly object[] {
    const known = this.byScope.get(scope) ?? [];
    const made = wanted.map((command) => ({
      ...DEFAULTS,
      ...command,
      default_member_permissions: permissionsOf(command),
      id: known.find(({ name, type }) => name === command.name && type === command.type)?.id ?? snowflake(),
      application_id: this.#application,
      version: snowflake(),
    }));
    this.byScope.set(scope, made);
    return made;
  }
}

/** Whichever way permissions are given, Discord gives them back as a text. */
function permissionsOf({ default_member_permissions: given }: Declared): string | null {
  return given === undefined || given === null ? null : String(given);
}

/** What is wrong with commands that are to be registered. */
export function commandProblems(commands: readonly Declared[]): string[] {
  return [
    ...checkCommands(commands as Parameters<typeof checkCommands>[0]),
    ...commands.flatMap((command) => checkOpenApi('command', command)),
  ];
}

function withoutLocalisations(command: Declared): object {
  const { name_localizations, description_localizations, options, ...rest } = command;
  return { ...rest, ...(options ? { options: options.map(withoutLocalisations) } : {}) };
}
