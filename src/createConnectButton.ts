'use client';

import {
  type ComponentPropsWithoutRef,
  type CSSProperties,
  createElement,
  type FunctionComponent,
  forwardRef,
  type ReactEventHandler,
  type Ref,
  type SyntheticEvent,
  useContext,
  useImperativeHandle,
  useRef,
  version,
} from 'react';
import { applyStyle } from './applyStyle.js';
import { merge, type TrackstarLinkConfig } from './config.js';
import { optionNames } from './linkOptions.js';
import { LinkDefaults, type TrackstarLink } from './useLink.js';

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

/** Together with what the Link page is told: ours, and not for the element. */
const OURS =
  /^(getLinkToken|onSuccess|onClose|onLoad|onError|onEvent|buttonId|linkUrl|loadTimeout|transport|preload|labels|unstyled)$/;

const noRef = () => {};

/** The button of one transport. */
export function createConnectButton(
  useBoundLink: (config: TrackstarLinkConfig) => TrackstarLink,
): FunctionComponent<TrackstarConnectButtonProps> & { displayName: string } {
  function ConnectButton(props: TrackstarConnectButtonProps, ref?: Ref<HTMLButtonElement>) {
    const link = useBoundLink(props);
    const config = merge(
      { integrationType: 'wms' } as Record<string, unknown>,
      useContext(LinkDefaults),
      props,
    );
    const { integrationType, labels, unstyled, style, children } = config;
    const element = useRef<HTMLButtonElement>(null);
    // React 19 has it among the props; React 18 has it beside them, and complains of a look at props.ref.
    useImperativeHandle(
      ref ?? props.ref ?? noRef,
      () => applyStyle(element.current as HTMLButtonElement),
      [],
    );
    const attributes: Record<string, unknown> = {};
    for (const name in config) {
      if (!OURS.test(name) && !optionNames.includes(name)) attributes[name] = config[name];
    }

    /** The user's handler first; it may prevent ours. */
    function on(ours: (event: never) => void, ...names: string[]) {
      for (const name of names) {
        attributes[name] = (event: SyntheticEvent) => {
          (config[name] as ReactEventHandler | undefined)?.(event);
          if (!event.defaultPrevented) ours(event as never);
        };
      }
    }
    on(link.open, 'onClick');
    on(link.preload, 'onPointerEnter', 'onFocus', 'onTouchStart');

    return createElement(
      'button',
      {
        type: 'button',
        'aria-haspopup': 'dialog',
        ...attributes,
        ref: element,
        // The same object each time has React compare nothing.
        style: unstyled ? style : style ? { ...look, ...style } : look,
      },
      children ??
        labels?.[integrationType as 'wms'] ??
        `Connect ${verticals[integrationType as 'wms'] ?? ''}`,
    );
  }

  return Object.assign(
    // As text: every version before 19.
    version < '19' ? forwardRef(ConnectButton as never) : ConnectButton,
    { displayName: 'TrackstarConnectButton' },
  ) as never;
}
