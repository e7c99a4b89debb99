import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';

/** Whether Discord has this response already: the one before it arrived, though nothing told us so. */
export function isAcknowledged(error: unknown): boolean {
  return codeOf(error) === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
}

/** Whether the message that was to be changed or replied to is no longer there. */
export function isMessageGone(error: unknown): boolean {
  return codeOf(error) === RESTJSONErrorCodes.UnknownMessage;
}

/** Whether Discord could make nothing of what was sent. */
export function isMalformed(error: unknown): boolean {
  return codeOf(error) === RESTJSONErrorCodes.InvalidFormBodyOrContentType;
}

/** Whether somebody takes no direct messages from the bot. */
export function isClosed(error: unknown): boolean {
  return CLOSED.has(codeOf(error));
}

/** Everything that may happen to an answer without anybody being at fault: what it answers is gone or closed. */
export function isGone(error: unknown): boolean {
  return GONE.has(codeOf(error));
}

/** Whether Discord refused something for good: it would do so again. */
export function isRefused(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status < 500;
}

/** Whether a reply cannot be tied to its message, since the bot may not read what was said before. */
export function isHistoryClosed(error: unknown): boolean {
  return codeOf(error) === RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory;
}

/** Whether Discord is in trouble, and may take the same later. */
export function isOutage(error: unknown): boolean {
  return (error instanceof HTTPError || error instanceof DiscordAPIError) && error.status >= 500;
}

/** Whether a request got lost on its way, so that it may be sent again. */
export function isLost(error: unknown): boolean {
  return error instanceof Error && !(error instanceof DiscordAPIError) && !(error instanceof HTTPError);
}

/** Why something could not be sent, in a word or two for the log. */
export function causeOf(error: unknown): string {
  if (error instanceof DiscordAPIError) return `Discord ${error.status}, code ${error.code}`;
  if (error instanceof HTTPError) return `Discord ${error.status}`;
  if (!(error instanceof Error)) return String(error);
  const { code } = (error.cause ?? error) as { code?: unknown };
  return typeof code === 'string' ? code : error.name;
}

/** The code in the body of a refusal. */
function codeOf(error: unknown): number | string | undefined {
  return error instanceof DiscordAPIError ? error.code : undefined;
}

const CLOSED = new Set<number | string | undefined>([
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  RESTJSONErrorCodes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds,
]);

const GONE = new Set<number | string | undefined>([
  ...CLOSED,
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
]);
