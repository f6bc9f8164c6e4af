import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Happening, State } from './machine/state.js';
import { fallback, type Messages } from './messages.js';

export interface PageContext {
  state: State;
  dispatch: (happening: Happening) => void;
  t: Messages;
}

export const Page = createContext<PageContext>({
  state: undefined as never,
  dispatch: () => {},
  t: fallback,
});

export const usePage = () => useContext(Page);

/** The organization's name, for sentences; there is none before the session is open. */
export function useOrganization(): string {
  return usePage().state.session?.organization.name ?? 'the app';
}
