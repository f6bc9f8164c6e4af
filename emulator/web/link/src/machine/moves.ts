import { open } from './calls.js';
import { startOf } from './start.js';
import type { Command, SignIn, State } from './state.js';

export function back(state: State): State {
  switch (state.screen.name) {
    case 'permissions':
      return backToCredentials(state);
    case 'sign-in':
    case 'credentials':
      return startOf(state).fixed
        ? { ...state, screen: { name: 'intro' } }
        : { ...state, screen: { name: 'picker', missing: null } };
    case 'picker':
      return { ...state, screen: { name: 'intro' } };
    default:
      return state;
  }
}

/** Where the person says who they are: in a form, or at the vendor. */
export const backToCredentials = (state: State): State => ({
  ...state,
  screen: { name: state.signIn ? 'sign-in' : 'credentials', notice: null },
});

export function retry(state: State): [State, Command[]] {
  const { screen } = state;
  if (screen.name === 'save-failed') {
    const { finished } = screen;
    return [{ ...state, screen: { name: 'saving', finished } }, [{ type: 'success', finished }]];
  }
  if (screen.name === 'sign-in' && state.signIn) {
    const signIn: SignIn = { ...state.signIn, preparation: 'none' };
    return [{ ...state, signIn, screen: { name: 'sign-in', notice: null } }, []];
  }
  if (screen.name !== 'problem') return [state, []];
  const waiting: State = { ...state, screen: { name: 'waiting' } };
  switch (screen.problem) {
    case 'renewal_failed':
    case 'link_token_invalid':
      return [{ ...waiting, renewing: 'open' }, [{ type: 'request-token' }]];
    case 'network':
    case 'server':
      return open(waiting);
    case 'origin_not_allowed':
    case 'no_integrations':
    case 'magic_link_unknown':
    case 'magic_link_expired':
    case 'magic_link_revoked':
    case 'magic_link_used':
    case 'magic_link_missing':
      return [state, []];
    default:
      return screen.problem satisfies never;
  }
}
