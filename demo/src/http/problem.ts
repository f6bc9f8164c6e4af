import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Thrown by handlers; one place turns it into an answer. The message is for the person who reads the page. */
export class Problem extends Error {
  constructor(
    readonly status: ContentfulStatusCode,
    /** For programs: stays the same when the words change. */
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
