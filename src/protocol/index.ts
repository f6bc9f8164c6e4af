export { connectToEmbedder, type Embedder, type EmbedderHandlers } from './connectToEmbedder.js';
export {
  type AppMessage,
  type LinkAppearance,
  type LinkEventMetadata,
  type LinkPageError,
  type LinkPageOptions,
  type LinkSuccess,
  MESSAGE_SOURCE,
  type PageMessage,
  PROTOCOL_VERSION,
} from './messages.js';
export { readAppMessage } from './readAppMessage.js';
export { readPageMessage } from './readPageMessage.js';
