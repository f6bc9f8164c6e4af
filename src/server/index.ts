export type { OrderFile, WriteOptions } from './client/createCalls.js';
export type { TrackstarList } from './client/createList.js';
export { TrackstarSyncError, type TrackstarSyncErrorCode } from './client/TrackstarSyncError.js';
export type { SyncProgress, WaitOptions } from './client/waitForInitialSync.js';
export {
  createTrackstarClient,
  type RawCall,
  type TrackstarClient,
  type TrackstarClientOptions,
} from './createTrackstarClient.js';
export {
  createTrackstarServer,
  type HandlerFailure,
  type NewConnection,
  type TrackstarServer,
  type TrackstarServerOptions,
} from './createTrackstarServer.js';
export type { HandlerError, HandlerErrorCode } from './handlers/Refusal.js';
export type { CallOptions } from './http/createCaller.js';
export type { ApiSettings } from './http/settings.js';
export {
  type ErrorDetail,
  TrackstarApiError,
  type TrackstarApiErrorCode,
} from './http/TrackstarApiError.js';
/** Everything that the API takes, gives and sends, under the names of its document. */
export type * from './openapi.js';
export {
  type Delivered,
  type RawWebhook,
  type VerifyOptions,
  verifyWebhook,
  type WebhookEvent,
} from './webhooks/verifyWebhook.js';
export { WebhookError, type WebhookErrorCode } from './webhooks/WebhookError.js';
export type { Filter, Item, ListQuery, Page, Written } from './wire.js';
