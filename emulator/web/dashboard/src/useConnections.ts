import { useEffect, useState } from 'preact/hooks';
import { type Connection, getConnections, SignedOut } from './api.js';
import { isSyncing } from './status.js';

/** Milliseconds between two looks: short while something syncs. */
const LIVE = 2_000;
const QUIET = 4_000;

interface Connections {
  /** Null until the first answer. */
  connections: Connection[] | null;
  problem: string | null;
}

/** The list, kept fresh. Rests while nobody looks at the page. */
export function useConnections(token: string, onSignedOut: () => void): Connections {
  const [state, setState] = useState<Connections>({ connections: null, problem: null });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const look = async () => {
      clearTimeout(timer);
      let wait = QUIET;
      try {
        const connections = await getConnections(token);
        if (isOver) return;
        setState({ connections, problem: null });
        if (connections.length === 0 || connections.some(isSyncing)) wait = LIVE;
      } catch (error) {
        if (isOver) return;
        if (error instanceof SignedOut) return onSignedOut();
        setState((last) => ({ ...last, problem: (error as Error).message }));
        wait = LIVE;
      }
      if (!document.hidden) timer = setTimeout(look, wait);
    };
    const onVisible = () => {
      if (!document.hidden) void look();
    };
    void look();
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      isOver = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [token, onSignedOut]);
  return state;
}
