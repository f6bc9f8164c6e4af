'use client';

import {
  type ComponentPropsWithoutRef,
  useEffect,
  useInsertionEffect,
  useRef,
  useState,
} from 'react';
import type { TrackstarLinkConfig } from './config.js';
import { createPlace } from './transports/embedded.js';
import { useSession } from './useLink.js';

export interface TrackstarEmbeddedLinkProps
  extends TrackstarLinkConfig,
    Pick<ComponentPropsWithoutRef<'div'>, 'id' | 'className' | 'style'> {
  /** Goes straight to this integration. */
  integrationId?: string | undefined;
}

/**
 * The Link page inline, in a `<div>` of its own, instead of in a modal. It opens when it is mounted, and asks for its
 * link token then; it is as wide as its place, and as high as `style` or `className` make it (680 px without).
 *
 * When the page is closed, `onClose` is called and the `<div>` is empty: render what comes next in its stead. A new
 * `key` opens anew. Unmounting ends it with the reason "unmount".
 */
export function TrackstarEmbeddedLink({
  id,
  className,
  style,
  integrationId,
  ...config
}: TrackstarEmbeddedLinkProps) {
  const [place] = useState(createPlace);
  const session = useSession(config, place.transport);
  const straightTo = useRef(integrationId);
  useInsertionEffect(() => {
    straightTo.current = integrationId;
  });
  useEffect(() => {
    let isThere = true;
    // StrictMode takes the first effect back at once: no token is asked for in vain.
    queueMicrotask(() => isThere && session.open({ integrationId: straightTo.current }));
    return () => {
      isThere = false;
      session.release();
    };
  }, [session]);
  return <div id={id} className={className} style={style} ref={place.attach} />;
}

TrackstarEmbeddedLink.displayName = 'TrackstarEmbeddedLink';
