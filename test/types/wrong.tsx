import {
  TrackstarConnectButton,
  TrackstarLinkError,
  TrackstarLinkProvider,
  useTrackstarLink,
} from 'react-trackstar-link';

/*
 * What must not compile: every one of these is an error, or the check fails.
 */

const getLinkToken = async () => 'a link token';
const onSuccess = () => {};
const required = { getLinkToken, onSuccess };
/** As a query library types it. */
declare const refetch: (options?: { throwOnError?: boolean }) => Promise<unknown>;

export function Wrong() {
  // @ts-expect-error without getLinkToken
  useTrackstarLink({ onSuccess });
  // @ts-expect-error without onSuccess
  useTrackstarLink({ getLinkToken });
  // @ts-expect-error without anything
  useTrackstarLink();
  // @ts-expect-error a token instead of a function that gets one
  useTrackstarLink({ ...required, getLinkToken: 'a link token' });
  // @ts-expect-error the whole Response instead of its token
  useTrackstarLink({ ...required, getLinkToken: () => fetch('/link-token') });
  // @ts-expect-error maybe no token
  useTrackstarLink({ ...required, getLinkToken: async () => (({}) as { token?: string }).token });
  // @ts-expect-error an argument that nobody gives
  useTrackstarLink({ ...required, getLinkToken: async (customer: string) => customer });
  // @ts-expect-error the auth code is a string
  useTrackstarLink({ ...required, onSuccess: (code: number) => code });
  // @ts-expect-error there is no fourth argument
  useTrackstarLink({ ...required, onSuccess: (_a, _b, _c, fourth: string) => fourth });
  // @ts-expect-error a list, not one name
  useTrackstarLink({ ...required, integrationAllowList: 'shiphero' });
  // @ts-expect-error names are strings
  useTrackstarLink({ ...required, integrationsWithEndpoints: [1] });
  // @ts-expect-error a flag
  useTrackstarLink({ ...required, sandbox: 'true' });
  // @ts-expect-error a misspelt option
  useTrackstarLink({ ...required, onSucces: () => {} });
  // @ts-expect-error when to warm is one of two words
  useTrackstarLink({ ...required, preload: 'always' });
  // @ts-expect-error onClose is told why: a function that takes other options would be given this
  useTrackstarLink({ ...required, onClose: refetch });
  // @ts-expect-error there is no such reason
  useTrackstarLink({ ...required, onClose: ({ reason }) => reason === 'bored' });
  // @ts-expect-error the id is a string
  useTrackstarLink(required).open({ integrationId: 7 });
  // @ts-expect-error a misspelt option
  useTrackstarLink(required).open({ integrationID: 'shiphero' });
  // @ts-expect-error an unknown code
  new TrackstarLinkError('whatever');
  return (
    <>
      {/* @ts-expect-error nothing given */}
      <TrackstarConnectButton />
      {/* @ts-expect-error a misspelt prop */}
      <TrackstarConnectButton {...required} integrationTypes="wms" />
      {/* @ts-expect-error a style is an object */}
      <TrackstarConnectButton {...required} style="color: red" />
      {/* @ts-expect-error the ref of a button */}
      <TrackstarConnectButton {...required} ref={(element: HTMLAnchorElement | null) => element} />
      {/* @ts-expect-error not an attribute of a button */}
      <TrackstarConnectButton {...required} href="/connect" />
      {/* @ts-expect-error a token function is nothing to share by default */}
      <TrackstarLinkProvider getLinkToken={getLinkToken} />
      {/* @ts-expect-error there is no such label */}
      <TrackstarLinkProvider labels={{ heading: 'Connect' }} />
    </>
  );
}
