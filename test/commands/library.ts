import path from 'node:path';
import { Library } from '../../src/library.js';
import { fromFolder } from '../folder.js';

/** A library of stories with these file names and contents. */
export function libraryOf(files: Readonly<Record<string, string>>): Library {
  const named = Object.entries(files).map(([name, text]) => [`recits/${name}`, text] as const);
  return fromFolder(Object.fromEntries(named), (parent) => Library.open(path.join(parent, 'recits')));
}

/** A few small stories, made up for these tests. */
export const LIGHTHOUSE = {
  'phare.md': `---
title: Le phare de Kermor rouvre ses portes
language: fr
publisher: La Gazette de Kermor
author: Nolwenn Tanguy
date: 2019-05-04
url: https://example.org/phare
---

# Le phare de Kermor rouvre ses portes

Le phare de Kermor a rouvert le 3 mai 2019 après deux ans de travaux. Il mesure quarante mètres. La commune a payé les travaux.

Yann Le Goff, gardien du phare depuis vingt ans, a accueilli les premiers visiteurs. « La mer nous a manqué », a déclaré Yann Le Goff.

## Les travaux

L’architecte Marie Dubreuil a dirigé les travaux. « Chaque pierre a été numérotée », a expliqué Marie Dubreuil. Elle avait dessiné la halle de Brest.
`,
  'ferry.md': `---
title: Le bac de Kermor change de capitaine
language: fr
publisher: Ouest Marine
---

# Le bac de Kermor change de capitaine

Le bac relie Kermor à l’île de Sterec depuis 1954. Hervé Le Goff, frère de Yann Le Goff, en devient le capitaine le 1er juin.

« Je connais chaque rocher », a dit Hervé Le Goff.
`,
};
