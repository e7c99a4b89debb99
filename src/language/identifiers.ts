const IDENTIFIER = /[a-z][A-Z]/;
/** Between a small letter or a figure and a capital, and between capitals and the word that the last of them opens. */
const HUMP = /(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g;

/** A text with the words of its identifiers apart: "set Global Dispatcher" for "setGlobalDispatcher". */
export function partIdentifiers(text: string): string {
  return IDENTIFIER.test(text) ? text.replace(HUMP, ' ') : text;
}
