import { createRef, useRef } from 'react';
import {
  type CloseReason,
  type FunctionName,
  type IntegrationType,
  type LinkStatus,
  TrackstarConnectButton,
  type TrackstarConnectButtonProps,
  type TrackstarLink,
  type TrackstarLinkConfig,
  TrackstarLinkError,
  type TrackstarLinkErrorCode,
  TrackstarLinkProvider,
  useTrackstarLink,
} from 'react-trackstar-link';

/*
 * What the vendor's package does not have.
 */

const required = { getLinkToken: async () => 'a link token', onSuccess: () => {} };
const functions = ['get_orders', 'a_function_of_next_year'] as const satisfies FunctionName[];
const vertical: IntegrationType = 'a vertical of next year';

export function AsOnClick() {
  const { open, close, preload } = useTrackstarLink(required);
  return (
    <>
      <button type="button" onClick={open} onFocus={preload}>
        Connect
      </button>
      <button type="button" onClick={close}>
        Close
      </button>
      <button type="button" onClick={() => open()}>
        Connect
      </button>
    </>
  );
}

export function Refs() {
  const ref = useRef<HTMLButtonElement>(null);
  return (
    <>
      <TrackstarConnectButton ref={ref} {...required} />
      <TrackstarConnectButton ref={createRef<HTMLButtonElement>()} {...required} />
      <TrackstarConnectButton
        ref={(element) => {
          element?.focus();
        }}
        {...required}
      />
    </>
  );
}

export const Attributes = () => (
  <TrackstarConnectButton
    {...required}
    unstyled
    disabled
    id="connect"
    title="Connect"
    aria-describedby="hint"
    data-testid="connect"
    integrationsWithEndpoints={functions}
    integrationType={vertical}
    onClick={(event) => event.preventDefault()}
    onPointerEnter={(event) => event.currentTarget.getBoundingClientRect()}
  />
);

export const Options = () => (
  <TrackstarLinkProvider linkUrl="https://link.example" preload="none" labels={{ close: 'Ende' }}>
    <TrackstarConnectButton
      getLinkToken={async (request) => request?.connectionId ?? 'a link token'}
      onSuccess={required.onSuccess}
      connectionId="connection"
      onClose={({ reason }) => {
        const why: CloseReason = reason;
        return why;
      }}
      onError={(error) => {
        const code: TrackstarLinkErrorCode = error.code;
        return error.retryable ? code : error.cause;
      }}
      onEvent={({ name, metadata }) => `${name}${metadata?.step}`}
      appearance={{ theme: 'dark', locale: 'de' }}
      loadTimeout={5_000}
    />
    <TrackstarConnectButton getLinkToken={() => 'at once'} onSuccess={() => {}} />
  </TrackstarLinkProvider>
);

export function State(): LinkStatus | boolean | string {
  const link: TrackstarLink = useTrackstarLink(required satisfies TrackstarLinkConfig);
  if (link.error instanceof TrackstarLinkError) return link.error.code;
  return link.isReady || link.isOpen || link.status;
}

/** A config in an interface of one's own. */
export interface Props extends Partial<TrackstarConnectButtonProps> {
  customer: string;
}
