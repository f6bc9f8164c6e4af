// What the samples of the documentation take for granted of an app: its session, its database, its calls to its backend.
import type * as trackstarLink from 'react-trackstar-link';
import type * as trackstarServer from 'react-trackstar-link/server';

declare global {
  const linkUrl: string;
  const nonce: string;
  const getLinkToken: trackstarLink.TrackstarLinkConfig['getLinkToken'];
  const onSuccess: trackstarLink.TrackstarLinkConfig['onSuccess'];
  const store: trackstarLink.TrackstarLinkConfig['onSuccess'];
  const showNext: () => void;
  const button: HTMLButtonElement;
  const analytics: { track(name: string, properties?: object): void };
  const reportError: (error: unknown) => void;
  function toast(words: string): void;

  function post(path: string, body?: object): Promise<{ linkToken: string; connectionId: string }>;

  /** Of Hono, or what is like it. */
  const app: {
    post(path: string, handler: (context: { req: { raw: Request } }) => Promise<Response>): void;
  };
  function sessionOf(request: Request): Promise<{ customerId: string } | undefined>;
  function seal(token: string): string;
  const db: {
    upsertConnection(row: object): Promise<void>;
    hasConnection(connectionId: string, customerId: string): Promise<boolean>;
    hasEvent(id: string): Promise<boolean>;
    markSynced(eventId: string, connectionId: string, resource: string): Promise<void>;
    storeOrder(eventId: string, order: object, before?: object): Promise<void>;
  };
  const apiKey: string;
  const baseUrl: string | undefined;
  const accessToken: string;
  const yesterday: string;
  const body: trackstarServer.CreateWmsOrderBody;
  const productId: string;
  const row: { id: number };
  const connectionId: string;
  const trackstar: trackstarServer.TrackstarServer;
}
