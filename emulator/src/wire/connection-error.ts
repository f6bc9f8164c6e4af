import type { Connection } from '../http/auth.js';
import { findResource, resourcesOf } from '../resources/index.js';
import type { connectionErrors } from '../storage/schema.js';

/** The function name of an error that stands in the way of all of them. */
export const EVERYTHING = '*';

/** The endpoints that an error concerns; one about the credentials concerns all that the connection reads. */
export function affectedEndpoints(
  { integrationType, permissions }: Connection,
  { functionName, preventingSync }: typeof connectionErrors.$inferSelect,
) {
  const paths =
    functionName === EVERYTHING
      ? resourcesOf(integrationType)
          .filter((each) => permissions.some((one) => one.functionName === each.functionName))
          .map((resource) => resource.path)
      : [findResource(integrationType, functionName)?.path ?? functionName];
  return paths.map((path) => ({ endpoint: `GET ${path}`, preventing_sync: preventingSync }));
}
