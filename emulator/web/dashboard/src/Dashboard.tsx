import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../../ui/Notice.js';
import { getInfo, type Info, SignedOut } from './api.js';
import { ConnectionList } from './ConnectionList.js';
import { Detail } from './Detail.js';
import { Empty } from './Empty.js';
import { isSyncing } from './status.js';
import { useConnections } from './useConnections.js';

interface DashboardProps {
  token: string;
  onSignedOut: () => void;
  onSignOut: () => void;
}

export function Dashboard({ token, onSignedOut, onSignOut }: DashboardProps) {
  const [info, setInfo] = useState<Info | null>(null);
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const { connections, problem } = useConnections(token, onSignedOut);
  const selected = connections?.find((each) => each.connection_id === selectedId) ?? null;
  const syncing = connections?.filter(isSyncing).length ?? 0;
  const now = Date.now();

  useEffect(() => {
    getInfo(token).then(setInfo, (error) => {
      if (error instanceof SignedOut) onSignedOut();
    });
  }, [token, onSignedOut]);

  const close = () => {
    setSelectedId(null);
    document.getElementById(`row-${selectedId}`)?.focus();
  };

  return (
    <div class="dashboard">
      <header class="bar">
        <span class="bar-name">Trackstar emulator</span>
        {info && <code class="bar-url">{info.apiUrl}</code>}
        <button type="button" class="button button-quiet button-small" onClick={onSignOut}>
          Sign out
        </button>
      </header>
      <main>
        <div class="page-title">
          <h1>Connections</h1>
          <p class="muted" role="status">
            {connections && `${connections.length} total${syncing ? `, ${syncing} syncing` : ''}`}
          </p>
        </div>
        {problem && <Notice tone="warn" title={problem} />}
        {connections?.length === 0 && info && <Empty info={info} />}
        {connections && connections.length > 0 && (
          <div class={`split ${selected ? 'split-open' : ''}`}>
            <ConnectionList
              connections={connections}
              now={now}
              selectedId={selectedId}
              onSelect={setSelectedId}
            />
            {selected && <Detail connection={selected} now={now} onClose={close} />}
          </div>
        )}
      </main>
    </div>
  );
}
