/**
 * The package as a library: `import { Library } from 'verbatim'`. What it gives are excerpts of the source files,
 * with their places; docs/library.md has an example.
 */
export { type Imported, importDocument } from './importing/import-document.js';
export { Library, type Wanted } from './library.js';
export type { People, Person } from './people/persons/person.js';
export type { Quotation } from './quotes/quotations/quotation.js';
export type { Answer, Excerpt } from './search/verdict/answer.js';
export type { Place } from './stories/story/place.js';
export type { Passage, Story } from './stories/story/story.js';
