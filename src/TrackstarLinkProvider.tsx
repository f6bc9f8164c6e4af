'use client';

import { type ReactElement, type ReactNode, useContext } from 'react';
import { merge, type TrackstarLinkDefaults } from './config.js';
import { LinkDefaults } from './useLink.js';

export interface TrackstarLinkProviderProps extends TrackstarLinkDefaults {
  children?: ReactNode;
}

/** Shared defaults for every button and hook below; the nearest provider wins, and props win over all. */
export function TrackstarLinkProvider({
  children,
  ...defaults
}: TrackstarLinkProviderProps): ReactElement {
  return (
    <LinkDefaults.Provider value={merge(useContext(LinkDefaults), defaults)}>
      {children}
    </LinkDefaults.Provider>
  );
}
