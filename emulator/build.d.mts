/** Builds the server, the given pages (default: all) and the prepared data folder into `outDir` (default: `dist`). */
export function build(options?: { outDir?: string; pages?: string[] }): Promise<void>;
