'use client';

import { createConnectButton } from './createConnectButton.js';
import { iframeTransport } from './transports/iframe.js';

/**
 * A button that connects a customer's account: opens Link when it is pressed.
 * Takes everything that a `<button>` takes; `onClick` runs first and may `preventDefault()`.
 */
export const TrackstarConnectButton = /*#__PURE__*/ createConnectButton(iframeTransport);
