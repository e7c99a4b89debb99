/** A language that the project knows, by its ISO 639 code; `und` is any other. */
export type Language = 'fr' | 'en' | 'und';
