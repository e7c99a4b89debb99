/** Marks that begin or end markup wherever they stand. */
const ANYWHERE = /[\\*_~`|<[\]#]/g;
/** A colon that an address, an emoji's name or a time could go on from. */
const COLON = /:(?=\S)/g;
/** The rest of `@everyone` may stand in the words that are shown next. */
const EVERYONE = /@(?=everyone|here|[a-z]{0,7}$)/g;
/** The slash of an invitation: "discord.gg/…". */
const INVITATION = /(?<=discord(?:app)?\.(?:gg|com|me|io|li)|\.gg)\//gi;
/** What makes a list, a quotation or small print at the start of a line. */
const AT_START = /^(\s*\d*)([->+.)])/;

/**
 * A text in Discord's Markdown that shows exactly that text: no markup, mention, link, emoji or time of it runs.
 * Only backslashes are put in, at most one before each mark of ASCII punctuation.
 *
 * @param before What stands before it on its line, as it is shown.
 * @param after What stands after it.
 */
export function escapeMarkdown(text: string, before = '', after = ''): string {
  const inline = text
    .replace(ANYWHERE, '\\$&')
    .replace(COLON, '\\:')
    .replace(EVERYONE, '\\@')
    .replace(INVITATION, '\\/');
  const whole = text.endsWith(':') && /^\S/.test(after) ? `${inline.slice(0, -1)}\\:` : inline;
  return /^\s*\d*$/.test(before) ? whole.replace(AT_START, '$1\\$2') : whole;
}

/** A text for a block of code, which knows no escapes: only a fence within it is broken up, unseen. */
export function escapeCode(text: string): string {
  return text.replace(/``(?=`)/g, '`\u200b`\u200b');
}
