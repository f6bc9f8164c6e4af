'use client';

import {
  type ComponentPropsWithoutRef,
  type CSSProperties,
  type FunctionComponent,
  forwardRef,
  type Ref,
  type SyntheticEvent,
  useContext,
  useEffect,
  useImperativeHandle,
  useRef,
  version,
} from 'react';
import { applyStyle } from './applyStyle.js';
import type { TrackstarLinkConfig } from './config.js';
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
const names: Record<string, string> = {
  wms: 'WMS',
  cart: 'Cart',
  carrier: 'Carrier',
  freight: 'Freight Forwarder',
};

/** The user's handler first; it may prevent ours. */
const compose =
  <E extends SyntheticEvent>(theirs: ((event: E) => void) | undefined, ours: (event: E) => void) =>
  (event: E) => {
    theirs?.(event);
    if (!event.defaultPrevented) ours(event);
  };

/** The button of one transport. */
export function createConnectButton(
  useBoundLink: (config: TrackstarLinkConfig) => TrackstarLink,
): FunctionComponent<TrackstarConnectButtonProps> & { displayName: string } {
  function ConnectButton(props: TrackstarConnectButtonProps, ref?: Ref<HTMLButtonElement>) {
    const {
      // Ours, and not for the element.
      getLinkToken,
      onSuccess,
      onClose,
      onLoad,
      onError,
      onEvent,
      integrationType,
      sandbox,
      integrationAllowList,
      integrationBlockList,
      integrationsWithEndpoints,
      disabledFunctions,
      connectionId,
      buttonId,
      logo,
      linkUrl,
      loadTimeout,
      transport,
      preload,
      labels,
      appearance,
      unstyled,
      type = 'button',
      style,
      children,
      ...rest
    } = props;
    const defaults = useContext(LinkDefaults);
    const link = useBoundLink(props);
    const element = useRef<HTMLButtonElement>(null);
    // React 19 has it among the props; React 18 has it beside them, and complains of a look at props.ref.
    useImperativeHandle(ref ?? props.ref, () => element.current as HTMLButtonElement);
    useEffect(() => {
      if (element.current) applyStyle(element.current);
    }, []);
    const vertical = integrationType ?? defaults.integrationType ?? 'wms';
    const label =
      (labels ?? defaults.labels)?.[vertical as 'wms'] ??
      `Connect ${names[vertical] ?? ''}`.trimEnd();
    return (
      <button
        type={type}
        aria-haspopup="dialog"
        {...rest}
        ref={element}
        style={unstyled ? style : { ...look, ...style }}
        onClick={compose(rest.onClick, link.open)}
        onPointerEnter={compose(rest.onPointerEnter, link.preload)}
        onFocus={compose(rest.onFocus, link.preload)}
        onTouchStart={compose(rest.onTouchStart, link.preload)}
      >
        {children ?? label}
      </button>
    );
  }

  const Component =
    Number.parseInt(version, 10) > 18 ? ConnectButton : forwardRef(ConnectButton as never);
  return Object.assign(Component, { displayName: 'TrackstarConnectButton' }) as never;
}
