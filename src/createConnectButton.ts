'use client';

import {
  type ComponentPropsWithoutRef,
  type CSSProperties,
  createElement,
  type FunctionComponent,
  forwardRef,
  type ReactElement,
  type Ref,
  type SyntheticEvent,
  useContext,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
  version,
} from 'react';
import { applyStyle } from './applyStyle.js';
import type { TrackstarLinkConfig } from './config.js';
import { unseenOptions } from './linkOptions.js';
import type { Session } from './session.js';
import type { Transport } from './transports/Transport.js';
import { LinkDefaults, useSession } from './useLink.js';

export interface TrackstarConnectButtonProps
  extends TrackstarLinkConfig,
    Omit<ComponentPropsWithoutRef<'button'>, keyof TrackstarLinkConfig> {
  ref?: Ref<HTMLButtonElement> | undefined;
  /** Takes our default look off. Default: false. */
  unstyled?: boolean | undefined;
}

const look: CSSProperties = {
  padding: '10px 20px',
  color: '#111',
  backgroundColor: 'white',
  border: '2px solid #F1F1F1',
  borderRadius: '4px',
  cursor: 'pointer',
};
const verticals: Record<string, string> = {
  wms: 'WMS',
  cart: 'Cart',
  carrier: 'Carrier',
  freight: 'Freight Forwarder',
};

type Fields = Record<string, unknown>;

const nothing = () => {};

/** The button of one transport. */
export function createConnectButton(
  transport: Transport,
): FunctionComponent<TrackstarConnectButtonProps> & { displayName: string } {
  const handled = ['onClick', 'onPointerEnter', 'onFocus', 'onTouchStart'] as const;
  // What has no say in how the button looks; ref and handlers are our own, and ask for the newest of the user's.
  const unseen = new Set(
    unseenOptions.concat(
      handled,
      'getLinkToken|onSuccess|onClose|onLoad|onError|onEvent|buttonId|linkUrl|loadTimeout|transport|preload|ref'.split(
        '|',
      ),
    ),
  );

  /** Gives the same element again when nothing that shows has changed: React compares nothing then. */
  function createView(session: Session, ref: Ref<HTMLButtonElement>) {
    let last: Fields | undefined;
    let element: ReactElement;
    const handlers: Fields = {};
    for (const name of handled) {
      handlers[name] = (event: SyntheticEvent) => {
        // The user's first, which may prevent ours.
        (session.read() as TrackstarConnectButtonProps)[name]?.(event as never);
        if (!event.defaultPrevented) session.link[name === 'onClick' ? 'open' : 'preload'](event);
      };
    }
    return (...parts: object[]) => {
      const next: Fields = { ref };
      for (const part of parts as Fields[]) {
        for (const name in part) {
          if (part[name] !== undefined && !unseen.has(name)) next[name] = part[name];
        }
      }
      const isOther = (name: string) => last?.[name] !== next[name];
      if (Object.keys({ ...last, ...next }).some(isOther)) {
        last = next;
        const {
          integrationType = 'wms',
          labels,
          unstyled,
          style,
          children,
          ...attributes
        } = next as Partial<TrackstarConnectButtonProps>;
        element = createElement(
          'button',
          {
            type: 'button',
            'aria-haspopup': 'dialog',
            ...attributes,
            ...handlers,
            style: unstyled ? style : { ...look, ...style },
          },
          children ??
            labels?.[integrationType as 'wms'] ??
            `Connect ${verticals[integrationType] ?? ''}`,
        );
      }
      return element;
    };
  }

  function ConnectButton(props: TrackstarConnectButtonProps, ref?: Ref<HTMLButtonElement>) {
    const session = useSession(props, transport, nothing);
    const element = useRef<HTMLButtonElement>(null);
    const [view] = useState(() => createView(session, element));
    useEffect(() => session.release, [session]);
    // React 19 has it among the props; React 18 has it beside them, and complains of a look at props.ref.
    useImperativeHandle(
      ref ?? props.ref ?? nothing,
      () => applyStyle(element.current as HTMLButtonElement),
      [],
    );
    return view(useContext(LinkDefaults), props);
  }

  return Object.assign(
    // As text: every version before 19.
    version < '19' ? forwardRef(ConnectButton as never) : ConnectButton,
    { displayName: 'TrackstarConnectButton' },
  ) as never;
}
