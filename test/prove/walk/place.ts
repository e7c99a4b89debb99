import { PermissionFlagsBits } from 'discord.js';
import { insightsWording } from '../../../src/replies/wording/insights.js';
import { libraryWording } from '../../../src/replies/wording/library.js';
import { type ReplyLanguage, wording } from '../../../src/replies/wording.js';
import { Person } from '../../standin/person.js';
import type { Guild, StandIn } from '../../standin/standin.js';
import type { Telling } from './telling.js';

/** Where somebody walks: a server of their language, and what is written down of it. */
export interface WalkPlace {
  readonly discord: StandIn;
  readonly guild: Guild;
  readonly language: ReplyLanguage;
  readonly telling: Telling;
}

/** Who somebody is, and where, beside what the place says. */
type Options = NonNullable<ConstructorParameters<typeof Person>[2]> & { readonly name?: string };

/** Somebody new in that server, who may what members may. */
export function member(
  { discord, guild, language }: WalkPlace,
  { name = 'Zoé', ...options }: Options = {},
): Person {
  const locale = language === 'fr' ? 'fr' : 'en-GB';
  return new Person(discord, name, { guild, locale, ...options });
}

/** Somebody new who may manage it. */
export function manager(place: WalkPlace, options: Options = {}): Person {
  const permissions = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.SendMessages;
  return member(place, { permissions, ...options });
}

/** What buttons and answers say there. */
export function wordsOf({ language }: WalkPlace) {
  return {
    ...wording[language],
    library: libraryWording[language],
    insights: insightsWording[language],
  };
}
