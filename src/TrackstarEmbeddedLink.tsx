'use client';

import {
  type ComponentPropsWithoutRef,
  type ReactElement,
  useEffect,
  useInsertionEffect,
  useRef,
  useState,
} from 'react';
import type { OpenOptions, TrackstarLinkConfig } from './config.js';
import type { Session } from './session.js';
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
 * `key` opens anew. Unmounting ends it with the reason "unmount"; a success that the page has on its way is lost then in
 * browsers without `Element.moveBefore`, so wait for `onSuccess` or `onClose`.
 */
export function TrackstarEmbeddedLink({
  id,
  className,
  style,
  integrationId,
  ...config
}: TrackstarEmbeddedLinkProps): ReactElement {
  const [place] = useState(createPlace);
  const session = useSession(config, place.transport, () => {});
  const straightTo = useRef(integrationId);
  useInsertionEffect(() => {
    straightTo.current = integrationId;
  });
  const [setWanted] = useState(() =>
    openWhileWanted(session, () => ({ integrationId: straightTo.current })),
  );
  useEffect(() => {
    setWanted(true);
    return () => setWanted(false);
  }, [setWanted]);
  return <div id={id} className={className} style={style} ref={place.attach} />;
}

/** StrictMode takes an effect back and sets it up again in one task; what is open, or opens, is not disturbed by that. */
function openWhileWanted(session: Session, options: () => OpenOptions) {
  let isWanted = false;
  let isOpen = false;
  return (value: boolean) => {
    isWanted = value;
    queueMicrotask(() => {
      if (isWanted === isOpen) return;
      isOpen = isWanted;
      if (isOpen) session.link.open(options());
      else session.release();
    });
  };
}

TrackstarEmbeddedLink.displayName = 'TrackstarEmbeddedLink';
