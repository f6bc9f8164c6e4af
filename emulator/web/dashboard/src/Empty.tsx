import type { Info } from './api.js';
import { CodeBlock } from './CodeBlock.js';

/** What to do next, with code for this very emulator. The key stays out of it: it comes from the shell. */
export function Empty({ info }: { info: Info }) {
  return (
    <section class="empty-state" aria-labelledby="empty-title">
      <h2 id="empty-title">Nothing is connected yet</h2>
      <p class="muted">
        Connect from your app, or make a connection right here in a terminal. It shows up on this
        page by itself.
      </p>
      <ol class="next-steps">
        <li>
          <h3>Keep your API key in the shell</h3>
          <CodeBlock label="Set the API key" code={`export TRACKSTAR_API_KEY='your key'`} />
        </li>
        <li>
          <h3>Make a sandbox with test data</h3>
          <CodeBlock
            label="Make a sandbox"
            code={`curl -X POST ${info.apiUrl}/sandbox/generate-sandbox/wms \\\n  -H "x-trackstar-api-key: $TRACKSTAR_API_KEY"`}
          />
        </li>
        <li>
          <h3>Or let your app open the Link page</h3>
          <CodeBlock
            label="Connect button"
            code={`<TrackstarConnectButton\n  linkUrl="${info.linkUrl}"\n  getLinkToken={getLinkToken}\n  onSuccess={storeToken}\n/>`}
          />
        </li>
      </ol>
    </section>
  );
}
