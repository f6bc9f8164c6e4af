'use client';

import { useRouter } from 'next/navigation';
import { TrackstarConnectButton } from 'react-trackstar-link';

async function post(path: string, body: object = {}) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  return response.json();
}

export function Connect({ linkUrl }: { linkUrl: string | undefined }) {
  const router = useRouter();
  return (
    <TrackstarConnectButton
      linkUrl={linkUrl}
      sandbox
      getLinkToken={async () => (await post('/get-link-token')).linkToken}
      onSuccess={async (authCode, integrationName) => {
        await post('/store-token', { auth_code: authCode, integration_name: integrationName });
        router.refresh();
      }}
    />
  );
}
