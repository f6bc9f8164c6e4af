/** Where the build puts things. The same place seen from `src/` and, after the build, from the flat files in `dist/`. */
const dist = new URL('../dist/', import.meta.url);

export const webRoot = new URL('web/', dist);
/** A migrated, empty data folder, so that a first start has nothing to make; not compressed, since unpacking takes longer than reading. */
export const templateFile = new URL('data-template.tar', dist);
/** The same as a folder, for data that is kept. */
export const templateFolder = new URL('data-template/', dist);
