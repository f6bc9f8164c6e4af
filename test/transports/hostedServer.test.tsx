// @vitest-environment node
import { renderToString } from 'react-dom/server';
import { hostedTransport, TrackstarConnectButton } from 'react-trackstar-link/hosted';
import { expect, test } from 'vitest';

const required = { getLinkToken: async () => 'link token', onSuccess: () => {} };

test('4.11 renders on a server, where there is no DOM', () => {
  expect(globalThis).not.toHaveProperty('document');
  const transport = hostedTransport({ nonce: 'r4nd0m', trustedTypesPolicy: 'a-name' });
  const html = renderToString(
    <>
      <TrackstarConnectButton {...required} />
      <TrackstarConnectButton {...required} transport={transport} integrationType="cart" />
    </>,
  );
  expect(html).toContain('Connect WMS</button>');
  expect(html).toContain('Connect Cart</button>');
  expect(html).not.toContain('script');
});
