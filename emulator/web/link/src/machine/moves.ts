import { open } from './calls.js';
import { startOf } from './start.js';
import type { Command, State } from './state.js';

export function back(state: State): State {
  switch (state.screen.name) {
    case 'permissions':
      return { ...state, screen: { name: 'credentials', notice: null } };
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

export function retry(state: State): [State, Command[]] {
  const { screen } = state;
  if (screen.name === 'save-failed') {
    const { finished } = screen;
    return [{ ...state, screen: { name: 'saving', finished } }, [{ type: 'success', finished }]];
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
      return [state, []];
    default:
      return screen.problem satisfies never;
  }
}
