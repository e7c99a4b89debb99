/** What a reply may hold, so that every front can show it: Discord's limits, the narrowest there are. */

/** Characters of text in one message of components, of the 4,000 that Discord allows; the rest is margin. */
export const REPLY_ROOM = 3800;
/**
 * Components in one message, the nested ones counted: of Discord's 40 one is left for a frame around them, two for a
 * button of the message's own, one for who shares it, three for votes.
 */
export const COMPONENTS = 33;
/** Buttons in one row. */
export const ROW_BUTTONS = 5;
/** Characters of a button's label. */
export const LABEL = 80;
/** Characters of a call: of Discord's custom id, and the value of a menu's choice, one is left for whose stories it is of. */
export const CALL = 99;
/** Choices of a menu, or suggestions while somebody types. */
export const CHOICES = 25;
/** Characters of a choice's name, value or description. */
export const CHOICE = 100;
/** Characters of a link's address. */
export const URL_LENGTH = 512;
