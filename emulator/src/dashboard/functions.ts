import { integrationsOf } from '../connectors/integrations.js';
import { verticals } from '../resources/index.js';

/** What any integration of a vertical can be asked to do, reads first. */
export const functionsByVertical = (): Record<string, string[]> =>
  Object.fromEntries(
    verticals.map((type) => {
      const all = integrationsOf(type);
      const reads = new Set(all.flatMap((each) => each.reads));
      const writes = new Set(all.flatMap((each) => each.writes));
      return [type, [...reads, ...[...writes].sort()]];
    }),
  );
