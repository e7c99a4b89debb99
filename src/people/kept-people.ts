import { KeptDescriptions } from './describe/kept-descriptions.js';
import { KeptNames } from './recognise/kept-names.js';

/** What was found of the persons of a folder: looked for again only where the folder has changed. */
export class KeptPeople {
  readonly names = new KeptNames();
  readonly descriptions = new KeptDescriptions();
}
