export type { TrackstarLinkEvent } from '../config.js';
export type { TrackstarLinkErrorCode } from '../errors.js';
export type { LinkPageOptions } from '../protocol/messages.js';
export type { Transport } from '../transports/Transport.js';
export { createFakeLink, type FakeLink } from './createFakeLink.js';
export type { FakeConnection, FakeFailure, FakeOpening } from './fakePage.js';
