/*
 * In milliseconds.
 */

/** What loads longer is said to take longer than usual. */
export const SLOW_AFTER = 5_000;
/** A page that is asked to close has so long to answer. */
export const CLOSE_ANSWER = 1_000;
/** A page that is told of the end has so long for a success that is on its way. */
export const CLOSING_ANSWER = 500;
/** A warm page is kept so long after the last intent. */
export const WARM_FOR = 30_000;
