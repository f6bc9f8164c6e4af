import type { Info } from '../../api/info.js';
import { ButtonLink } from '../../parts/Button.js';
import { CodeBlock } from '../../parts/CodeBlock.js';
import { Empty } from '../../parts/states.js';

/** What to do next, with code for this very emulator. The key stays out of it: it comes from the shell. */
export function FirstConnection({ info }: { info: Info }) {
  return (
    <Empty title="Nothing is connected yet">
      <p className="muted">
        Connect from your app, or make a connection right here. It shows up on this page by itself.
      </p>
      <div className="actions">
        <ButtonLink variant="primary" to="/connections/new">
          Add a connection
        </ButtonLink>
      </div>
      <ol className="next-steps">
        <li>
          <h3>Let your app open the Link page</h3>
          <CodeBlock
            label="Connect button"
            code={`<TrackstarConnectButton\n  linkUrl="${info.linkUrl}"\n  getLinkToken={getLinkToken}\n  onSuccess={storeToken}\n/>`}
          />
        </li>
        <li>
          <h3>Or make a sandbox with test data in a terminal</h3>
          <CodeBlock
            label="Make a sandbox"
            code={`export TRACKSTAR_API_KEY='your key'\n\ncurl -X POST ${info.apiUrl}/sandbox/generate-sandbox/wms \\\n  -H "x-trackstar-api-key: $TRACKSTAR_API_KEY"`}
          />
        </li>
      </ol>
    </Empty>
  );
}
