import { TrackstarConnectButton, useTrackstarLink } from 'react-trackstar-link';

/** Options that may be missing are handed on as they are, also under exactOptionalPropertyTypes. */
const given: { logo?: string } = {};

export function EveryOptionUndefined() {
  useTrackstarLink({
    getLinkToken: async () => 'a link token',
    onSuccess: () => {},
    onClose: undefined,
    onLoad: undefined,
    onError: undefined,
    onEvent: undefined,
    integrationType: undefined,
    sandbox: undefined,
    integrationAllowList: undefined,
    integrationBlockList: undefined,
    integrationsWithEndpoints: undefined,
    disabledFunctions: undefined,
    connectionId: undefined,
    buttonId: undefined,
    logo: given.logo,
    linkUrl: undefined,
    loadTimeout: undefined,
    transport: undefined,
    preload: undefined,
    labels: { title: undefined },
    appearance: { theme: undefined, locale: undefined, logo: undefined },
  }).open({ integrationId: undefined });
  return (
    <TrackstarConnectButton
      getLinkToken={async () => 'a link token'}
      onSuccess={() => {}}
      onClose={undefined}
      integrationAllowList={undefined}
      integrationsWithEndpoints={undefined}
      buttonId={undefined}
      logo={given.logo}
      labels={undefined}
      appearance={undefined}
      className={undefined}
      style={undefined}
      unstyled={undefined}
      type={undefined}
      ref={undefined}
      onClick={undefined}
    >
      {undefined}
    </TrackstarConnectButton>
  );
}
