export {
  createTrackstarServer,
  type HandlerFailure,
  type NewConnection,
  type TrackstarServer,
  type TrackstarServerOptions,
} from './createTrackstarServer.js';
export type { HandlerError, HandlerErrorCode } from './handlers/Refusal.js';
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
