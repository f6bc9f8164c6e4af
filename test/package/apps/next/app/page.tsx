import { cookies } from 'next/headers';
import { TrackstarConnectButton } from 'react-trackstar-link';
import { createLinkToken } from './actions';
import { saveConnection } from './saveConnection';

/** Rendered on the server, at each request; the token function is a Server Action. */
export default async function Page() {
  const connected = (await cookies()).get('connected')?.value;
  return (
    <main>
      <TrackstarConnectButton getLinkToken={createLinkToken} onSuccess={saveConnection} />
      <p role="status">{connected ? `Connected: ${connected}` : 'Nothing is connected.'}</p>
    </main>
  );
}
