import type { Embedder } from 'react-trackstar-link/protocol';
import type { Happening } from './machine/state.js';

const PATH = /\/link\/m\/?$/;

/** The secret of the magic link that this page was opened with, taken out of the address; null on any other page. */
export function takeSecret(win: Window = window): string | null {
  const { pathname, hash } = win.location;
  if (win.parent !== win || !PATH.test(pathname)) return null;
  win.history.replaceState(null, '', pathname);
  return hash.slice(1);
}

/** Nobody embeds the page of a magic link: the link itself stands in for a fresh link token, and nobody is told anything. */
export function standAlone(secret: string, dispatch: (happening: Happening) => void): Embedder {
  const nobody = () => {};
  return {
    loaded: nobody,
    success: nobody,
    requestToken: () => dispatch({ type: 'token', linkToken: secret }),
    close: nobody,
    keepOpen: nobody,
    error: nobody,
    event: nobody,
    disconnect: nobody,
  };
}
