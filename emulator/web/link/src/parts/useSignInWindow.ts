import { useEffect, useRef } from 'preact/hooks';
import { signInResults } from '../api.js';
import { usePage } from '../context.js';
import type { SignIn } from '../machine/state.js';

/** The window looks and speaks as this page does. */
const look = () => {
  const { lang, dataset } = document.documentElement;
  return new URLSearchParams({ locale: lang, theme: dataset.theme ?? 'auto' });
};

/** How often the server is asked. */
const POLL = 1_000;
/** Proofs live ten minutes. */
const PROOF_AGE = 8 * 60_000;
const FEATURES = 'popup,width=540,height=760';

/**
 * Opens the window and watches it. What came of it is asked of the server alone; whether the browser says that it is
 * closed only changes the words, since a vendor may have cut it off from us.
 */
export function useSignInWindow({ next, windows }: SignIn) {
  const { state, dispatch } = usePage();
  const handle = useRef<Window | null>(null);
  const sessionToken = state.session?.sessionToken ?? '';
  const ids = windows.join();
  const startUrl = next && `/link/oauth/start?${look()}#${next.proof}`;

  useEffect(() => {
    if (!ids) return;
    let isOver = false;
    let timer: ReturnType<typeof setTimeout>;
    const ask = async () => {
      clearTimeout(timer);
      const answer = await signInResults(sessionToken, ids.split(','));
      if (isOver) return;
      if (answer.ok) dispatch({ type: 'sign-in-results', results: answer.value.results });
      // The results may have ended this watch.
      if (!isOver) timer = setTimeout(ask, POLL);
      if (handle.current?.closed) dispatch({ type: 'window-closed' });
    };
    timer = setTimeout(ask, POLL);
    // Back from the window: no need to wait for the next turn.
    const onFocus = () => void ask();
    addEventListener('focus', onFocus);
    return () => {
      isOver = true;
      clearTimeout(timer);
      removeEventListener('focus', onFocus);
    };
  }, [sessionToken, ids, dispatch]);

  useEffect(() => {
    if (!next) return;
    const timer = setTimeout(() => dispatch({ type: 'proof-aged' }), PROOF_AGE);
    return () => clearTimeout(timer);
  }, [next, dispatch]);

  const open = () => {
    if (!startUrl) return;
    handle.current?.close();
    handle.current = window.open(startUrl, '_blank', FEATURES);
    dispatch({ type: 'window-opened', isHidden: handle.current === null });
  };
  return { startUrl, open };
}
