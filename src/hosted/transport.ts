import { hostedTransport } from '../transports/hosted.js';

/** What button and hook share: one script, for all of them. */
export const transport = /*#__PURE__*/ hostedTransport();
