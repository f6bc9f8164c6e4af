import { createRoot } from 'react-dom/client';
import { TrackstarLinkProvider } from 'react-trackstar-link';
import { hostedTransport, TrackstarConnectButton } from 'react-trackstar-link/hosted';

/*
 * An app with two buttons that connect by the script of a vendor. It tells the test around it what happened.
 *
 *   ?script=URL   where the script lives
 *   ?nonce=       for its element
 *   ?types=NAME   the name of the Trusted Types policy; "own" for a policy of the app
 *   ?tag          the page has the tag already: "loading", or "loaded" before there is a button
 */
const query = new URLSearchParams(location.search);
const of = (name: string) => query.get(name) ?? undefined;
const tell = (what: string, details: object = {}) =>
  parent.postMessage({ what, scripts: scripts(), ...details }, '*');
const scriptUrl = of('script') ?? '';
const scripts = () => [...document.scripts].filter((each) => each.src === scriptUrl).length;

document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
  tell('violation', { effectiveDirective, blockedURI }),
);

interface Policy {
  createScriptURL(url: string): unknown;
}
interface Factory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy;
}

function trustedTypesPolicy() {
  if (of('types') !== 'own') return of('types');
  const { trustedTypes } = window as { trustedTypes?: Factory };
  return trustedTypes?.createPolicy('own', { createScriptURL: (url) => url });
}

const transport = hostedTransport({
  scriptUrl,
  nonce: of('nonce'),
  trustedTypesPolicy: trustedTypesPolicy(),
});

const button = (integrationType: string) => (
  <TrackstarConnectButton
    integrationType={integrationType}
    getLinkToken={async () => 'link token'}
    onLoad={() => tell('loaded', { integrationType })}
    onSuccess={(_code, name, close) => {
      tell('success', { name });
      close();
    }}
    onClose={({ reason }) => tell('closed', { reason })}
    onError={({ code }) => tell('error', { code })}
  />
);

async function addTag() {
  const tag = document.createElement('script');
  tag.src = scriptUrl;
  document.head.append(tag);
  if (of('tag') === 'loaded') await new Promise((resolve) => (tag.onload = resolve));
}

if (query.has('tag')) await addTag();
createRoot(document.querySelector('#app') as HTMLElement).render(
  <TrackstarLinkProvider transport={transport} preload="none">
    {button('wms')}
    {button('cart')}
  </TrackstarLinkProvider>,
);
tell('rendered');
