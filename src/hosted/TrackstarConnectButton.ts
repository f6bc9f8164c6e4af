'use client';

import { createConnectButton } from '../createConnectButton.js';
import { transport } from './transport.js';

/**
 * A button that connects a customer's account with the real service: opens the vendor's modal when it is pressed.
 * Takes everything that a `<button>` takes; `onClick` runs first and may `preventDefault()`.
 */
export const TrackstarConnectButton = /*#__PURE__*/ createConnectButton(transport);
