/*
 * What the vendor's script puts on the window, as its public contract says it.
 */

/** What `init` takes. */
export interface TrackstarGlobalConfig {
  getLinkToken: () => Promise<string>;
  onSuccess: (authCode: string, integrationName: string, close: () => void) => void;
  onClose?: (() => void) | undefined;
  onLoad?: (() => void) | undefined;
  integrationType?: string | undefined;
  sandbox?: boolean | undefined;
  integrationAllowList?: string[] | undefined;
  integrationBlockList?: string[] | undefined;
  integrationsWithEndpoints?: string[] | undefined;
  disabledFunctions?: string[] | undefined;
  buttonId?: string | undefined;
  logo?: string | undefined;
}

/** `window.Trackstar`, and one more for each button with an id. Methods, so that another package's stricter type fits. */
export interface TrackstarGlobal {
  init(config: TrackstarGlobalConfig): void;
  open(options?: { integrationId?: string | undefined }): void;
  close(): void;
  /** `isLoaded` once its page is there. */
  state: { isLoaded: boolean };
}

/** The names on the window. There only once the script has run. */
export interface TrackstarGlobals {
  Trackstar: TrackstarGlobal;
  [name: `Trackstar${string}`]: TrackstarGlobal;
}

declare global {
  // Inherited and not declared: so a package that declares the same names itself, as the vendor's does, wins without a clash.
  interface Window extends TrackstarGlobals {}
}
