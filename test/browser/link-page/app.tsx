import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';
import { TrackstarConnectButton } from 'react-trackstar-link';

/*
 * An app whose policy allows little. It tells the test around it what happened, and how things look.
 *
 *   ?link=URL   where the Link page lives
 *   ?hydrate    from markup that a server rendered
 */
const query = new URLSearchParams(location.search);
const tell = (what: string, details: object = {}) => parent.postMessage({ what, ...details }, '*');

document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
  tell('violation', { effectiveDirective, blockedURI }),
);

const app = (
  <TrackstarConnectButton
    linkUrl={query.get('link') ?? undefined}
    getLinkToken={async () => 'link token'}
    onLoad={() => tell('loaded', { looks: looks() })}
    onSuccess={(_code, name, close) => {
      tell('success', { name });
      close();
    }}
    onClose={({ reason }) => tell('closed', { reason })}
    onError={({ code }) =>
      tell('error', { code, words: document.querySelector('dialog')?.innerText })
    }
  />
);

/** What applies in the end, whatever way it took. */
function looks() {
  const style = (selector: string) => {
    const element = document.querySelector(selector);
    if (!element) return undefined;
    const { padding, border, borderRadius, backgroundColor, width, height, minHeight, position } =
      getComputedStyle(element);
    return {
      padding,
      border,
      borderRadius,
      backgroundColor,
      width,
      height,
      minHeight,
      position,
    };
  };
  return {
    button: style('main button'),
    dialog: style('dialog'),
    closeButton: style('dialog button'),
    frame: style('dialog iframe'),
  };
}

const container = document.querySelector('#app') as HTMLElement;
if (query.has('hydrate')) {
  container.innerHTML = renderToString(app);
  tell('server', { looks: looks() });
  hydrateRoot(container, app, { onRecoverableError: (error) => tell('recoverable', { error }) });
} else {
  createRoot(container).render(app);
}
setTimeout(() => tell('rendered', { looks: looks() }), 100);
