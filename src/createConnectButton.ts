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
  useImperativeHandle,
  useRef,
  useState,
  version,
} from 'react';
import { applyStyle } from './applyStyle.js';
import type { TrackstarLinkConfig } from './config.js';
import { optionNames } from './linkOptions.js';
import type { Session } from './session.js';
import type { Transport } from './transports/Transport.js';
import { LinkDefaults, useReleasedSession } from './useLink.js';

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

const handled = ['onClick', 'onPointerEnter', 'onFocus', 'onTouchStart'] as const;

/** The user's handlers first, which may prevent ours. The same ones in a button's life. */
function createHandlers(session: Session) {
  const handlers: Fields = {};
  for (const name of handled) {
    handlers[name] = (event: SyntheticEvent) => {
      (session.read() as TrackstarConnectButtonProps)[name]?.(event as never);
      if (event.defaultPrevented) return;
      if (name === 'onClick') session.link.open(event);
      else session.link.preload();
    };
  }
  return handlers;
}

/** Gives the same element again when nothing that shows has changed: React compares nothing then. */
function createView(session: Session, ref: Ref<HTMLButtonElement>, unseen: Set<string>) {
  const handlers = createHandlers(session);
  let last: Fields | undefined;
  let element: ReactElement;
  return (...parts: Fields[]) => {
    const next: Fields = {};
    for (const part of parts) {
      for (const name in part) {
        if (part[name] !== undefined && !unseen.has(name)) next[name] = part[name];
      }
    }
    const isOther = (name: string) => last?.[name] !== next[name];
    if (!last || Object.keys({ ...last, ...next }).some(isOther)) {
      last = next;
      const { integrationType, labels, unstyled, style, children, ...attributes } =
        next as Partial<TrackstarConnectButtonProps>;
      const type = (integrationType ?? 'wms') as 'wms';
      element = createElement(
        'button',
        {
          type: 'button',
          'aria-haspopup': 'dialog',
          ...attributes,
          ...handlers,
          ref,
          style: unstyled ? style : { ...look, ...style },
        },
        children ?? labels?.[type] ?? `Connect ${verticals[type] ?? ''}`,
      );
    }
    return element;
  };
}

/** The button of one transport. */
export function createConnectButton(
  transport: Transport,
): FunctionComponent<TrackstarConnectButtonProps> & { displayName: string } {
  // Ours, and nothing of it shows; the handlers and the ref are asked for anew each time.
  const unseen = new Set(
    optionNames.concat(
      handled,
      'getLinkToken|onSuccess|onClose|onLoad|onError|onEvent|buttonId|linkUrl|loadTimeout|transport|preload|ref'.split(
        '|',
      ),
    ),
  );
  // The words say it.
  unseen.delete('integrationType');

  function ConnectButton(props: TrackstarConnectButtonProps, ref?: Ref<HTMLButtonElement>) {
    const session = useReleasedSession(props, transport, nothing);
    const defaults = useContext(LinkDefaults);
    const element = useRef<HTMLButtonElement>(null);
    const [view] = useState(() => createView(session, element, unseen));
    // React 19 has it among the props; React 18 has it beside them, and complains of a look at props.ref.
    useImperativeHandle(
      ref ?? props.ref ?? nothing,
      () => applyStyle(element.current as HTMLButtonElement),
      [],
    );
    return view(defaults as Fields, props as unknown as Fields);
  }

  return Object.assign(
    // As text: every version before 19.
    version < '19' ? forwardRef(ConnectButton as never) : ConnectButton,
    { displayName: 'TrackstarConnectButton' },
  ) as never;
}
