import type { Library } from '../library.js';

/** Makes something of a library once, at first need, and keeps it for as long as the library is there. */
export function perLibrary<Made>(make: (library: Library) => Made): (library: Library) => Made {
  const known = new WeakMap<Library, { readonly made: Made }>();
  return (library) => {
    const kept = known.get(library) ?? { made: make(library) };
    known.set(library, kept);
    return kept.made;
  };
}
