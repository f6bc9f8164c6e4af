/*
 * Globals of the same public shape as those that version 2.4.0 of the vendor's package declares, in our own words:
 * during a migration both packages' types are in one program.
 */
type Endpoint = 'get_inventory' | 'get_products' | 'get_orders' | 'create_order' | 'get_returns';

interface Options {
  onSuccess: (authCode: string, integrationName: string, close: () => void) => void;
  onClose?: () => void;
  onLoad?: () => void;
  getLinkToken: () => Promise<string>;
  integrationAllowList?: string[];
  integrationBlockList?: string[];
  integrationsWithEndpoints?: Endpoint[];
  disabledFunctions?: string[];
  buttonId?: string;
  integrationType?: string;
  sandbox?: boolean;
}

interface Link {
  init: (options: Options) => void;
  open: (options: { integrationId?: string }) => void;
  close: () => void;
  state: { isLoaded: boolean };
}

declare global {
  interface Window {
    Trackstar: Link;
    [key: `Trackstar${string}`]: Link;
  }
}

export {};
