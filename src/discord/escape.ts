/** Marks that begin or end markup wherever they stand. */
const ANYWHERE = /[\\*_~`|<[\]#]/g;
/** A colon that an address, an emoji's name or a time could go on from. */
const COLON = /:(?!\s)/g;
const EVERYONE = /@(?=everyone|here)/g;
/** The slash of an invitation: "discord.gg/…". */
const INVITATION = /(?<=discord(?:app)?\.(?:gg|com|me|io|li)|\.gg)\//gi;
/** What makes a list, a quotation or small print at the start of a line. */
const AT_START = /^(\s*\d*)([->+.)])/;

/**
 * A text in Discord's Markdown that shows exactly that text: no markup, mention, link, emoji or time of it runs.
 * Only backslashes are put in, at most one before each mark of ASCII punctuation.
 *
 * @param before What stands before it on its line, as it is shown.
 */
export function escapeMarkdown(text: string, before = ''): string {
  const inline = text
    .replace(ANYWHERE, '\\$&')
    .replace(COLON, '\\:')
    .replace(EVERYONE, '\\@')
    .replace(INVITATION, '\\/');
  return /^\s*\d*$/.test(before) ? inline.replace(AT_START, '$1\\$2') : inline;
}

/** A text for a block of code, which knows no escapes: only a fence within it is broken up, unseen. */
export function escapeCode(text: string): string {
  return text.replace(/``(?=`)/g, '`\u200b`\u200b');
}
