'use client';

import {
  Component,
  type ComponentProps,
  type ComponentType,
  createElement,
  type FC,
  lazy,
  memo,
  type ReactElement,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { TrackstarConnectButton, useTrackstarLink } from 'react-trackstar-link';

/*
 * How apps use version 2.4.0 of the vendor's package: each of these compiles there, and must compile here when
 * nothing but the import changes. test/package also renders every one of them, on React 18 and 19.
 */

type ButtonProps = ComponentProps<typeof TrackstarConnectButton>;
type LinkConfig = Parameters<typeof useTrackstarLink>[0];

const post = async (path: string, body?: object) =>
  fetch(`https://backend.example/${path}`, { method: 'POST', body: JSON.stringify(body) });
const track = (..._: unknown[]) => {};
const getLinkToken = async () => 'a link token';
const onSuccess = () => {};
const required = { getLinkToken, onSuccess };

/** As a code generator or an HTTP client types what it answers. */
interface ApiClient {
  createToken: (vertical?: string) => Promise<string>;
  exchange: (code: string, name?: string) => Promise<{ id: string; status: number }>;
}
const api: ApiClient = {
  createToken: async () => 'a link token',
  exchange: async () => ({ id: 'connection', status: 200 }),
};

class ClassScreen extends Component<{ customerId: string }, { code: string | null }> {
  override state = { code: null };
  handleSuccess(authCode: string) {
    this.setState({ code: authCode as never });
  }
  override render() {
    return (
      <TrackstarConnectButton
        getLinkToken={getLinkToken}
        onSuccess={this.handleSuccess.bind(this)}
      />
    );
  }
}

const Memoized = memo(TrackstarConnectButton);
const Later = lazy(async () => ({ default: TrackstarConnectButton }));

function styled<P extends { className?: string | undefined }>(Inner: ComponentType<P>): FC<P> {
  return (props) => createElement(Inner, { ...props, className: 'styled' });
}
const Styled = styled(TrackstarConnectButton);

function Wrapper({ label, ...props }: { label: string } & ButtonProps) {
  return <TrackstarConnectButton {...props}>{label}</TrackstarConnectButton>;
}
const Narrow: FC<Pick<ButtonProps, 'onSuccess' | 'integrationType'>> = (props) => (
  <TrackstarConnectButton getLinkToken={getLinkToken} {...props} />
);
interface ConnectProps extends Omit<ButtonProps, 'getLinkToken'> {
  customerId: string;
}
const Connect = ({ customerId, ...props }: ConnectProps) => (
  <TrackstarConnectButton getLinkToken={() => api.createToken(customerId)} {...props} />
);

function useConnect(config: Omit<LinkConfig, 'getLinkToken'>) {
  return useTrackstarLink({ ...config, getLinkToken });
}

export const ways: Record<string, () => ReactElement> = {
  'getLinkToken reads a field of a JSON answer': () => (
    <TrackstarConnectButton
      getLinkToken={async () => {
        const response = await post('link-token');
        const { linkToken } = await response.json();
        return linkToken;
      }}
      onSuccess={onSuccess}
    />
  ),
  'getLinkToken is a chain of promises': () => (
    <TrackstarConnectButton
      getLinkToken={() =>
        post('link-token')
          .then((response) => response.json())
          .then((body: { link_token: string }) => body.link_token)
      }
      onSuccess={onSuccess}
    />
  ),
  'getLinkToken is a function with an optional argument of its own': () => (
    <TrackstarConnectButton getLinkToken={api.createToken} onSuccess={onSuccess} />
  ),
  'getLinkToken is a function with a default argument': () => {
    const fetchToken = async (vertical = 'wms', retries = 2) => `${vertical}${retries}`;
    return <TrackstarConnectButton getLinkToken={fetchToken} onSuccess={onSuccess} />;
  },
  'getLinkToken makes a promise of its own': () => (
    <TrackstarConnectButton
      getLinkToken={() => new Promise((resolve) => setTimeout(() => resolve('a link token')))}
      onSuccess={onSuccess}
    />
  ),
  'getLinkToken tries and throws': () => (
    <TrackstarConnectButton
      getLinkToken={async () => {
        const response = await post('link-token');
        if (!response.ok) throw new Error('No link token');
        return (await response.json()).link_token as string;
      }}
      onSuccess={onSuccess}
    />
  ),
  'onSuccess without parameters': () => (
    <TrackstarConnectButton getLinkToken={getLinkToken} onSuccess={() => track('connected')} />
  ),
  'onSuccess, inline and async, with one parameter': () => (
    <TrackstarConnectButton
      getLinkToken={getLinkToken}
      onSuccess={async (authCode) => {
        await post('store-token', { auth_code: authCode.trim() });
      }}
    />
  ),
  'onSuccess, inline and async, with two parameters': () => (
    <TrackstarConnectButton
      getLinkToken={getLinkToken}
      onSuccess={async (authCode, integrationName) => {
        await post('store-token', { authCode, name: integrationName.toUpperCase() });
      }}
    />
  ),
  'onSuccess, inline and async, with three parameters': () => (
    <TrackstarConnectButton
      getLinkToken={getLinkToken}
      onSuccess={async (authCode, integrationName, close) => {
        await post('store-token', { authCode, integrationName });
        close();
      }}
    />
  ),
  'onSuccess gives back the Response of fetch': () => (
    <TrackstarConnectButton
      integrationType="wms"
      getLinkToken={getLinkToken}
      onSuccess={async (authCode) => await post('store-token', { auth_code: authCode })}
      onClose={() => track('closed')}
      onLoad={() => track('loaded')}
    >
      Connect your warehouse
    </TrackstarConnectButton>
  ),
  'onSuccess gives back a value': () => (
    <TrackstarConnectButton getLinkToken={getLinkToken} onSuccess={(code) => code.length} />
  ),
  'onSuccess is a method of a client, with other optional arguments': () => (
    <TrackstarConnectButton getLinkToken={getLinkToken} onSuccess={api.exchange} />
  ),
  'onSuccess is a state setter': () => {
    const [code, setCode] = useState('');
    return (
      <TrackstarConnectButton getLinkToken={getLinkToken} onSuccess={setCode}>
        {code || 'Connect'}
      </TrackstarConnectButton>
    );
  },
  'handlers out of useCallback with explicit types': () => {
    const handleSuccess = useCallback(
      async (authCode: string, integrationName: string, close: () => void): Promise<void> => {
        await post('store-token', { authCode, integrationName });
        close();
      },
      [],
    );
    const handleClose = useCallback((): void => track('closed'), []);
    return (
      <TrackstarConnectButton
        getLinkToken={useCallback(getLinkToken, [])}
        onSuccess={handleSuccess}
        onClose={handleClose}
      />
    );
  },
  'onClose and onLoad, async or with a value': () => (
    <TrackstarConnectButton
      {...required}
      onClose={async () => post('closed')}
      onLoad={() => performance.now()}
    />
  ),
  'handlers in a class component': () => <ClassScreen customerId="12345" />,
  'text as its child': () => <TrackstarConnectButton {...required}>Connect</TrackstarConnectButton>,
  'elements and conditions as its children': () => (
    <TrackstarConnectButton {...required}>
      <strong>Connect</strong> {1 > 2 && 'never'} {null} {3}
    </TrackstarConnectButton>
  ),
  'style overrides': () => (
    <TrackstarConnectButton {...required} style={{ border: 'none', padding: 0, zIndex: 2 }} />
  ),
  'className of a utility framework': () => (
    <TrackstarConnectButton {...required} className="rounded-md bg-black px-4 text-white" />
  ),
  'an allow list of one': () => (
    <TrackstarConnectButton {...required} integrationAllowList={['shiphero']} />
  ),
  'a block list': () => (
    <TrackstarConnectButton {...required} integrationBlockList={['shipbob', 'ongoing']} />
  ),
  'mapped buttons, each with its id and an allow list of one': () => (
    <>
      {['shiphero', 'shipbob'].map((id) => (
        <TrackstarConnectButton key={id} buttonId={id} integrationAllowList={[id]} {...required} />
      ))}
    </>
  ),
  'function names inline': () => (
    <TrackstarConnectButton
      {...required}
      integrationsWithEndpoints={['get_returns', 'create_return']}
      disabledFunctions={['get_orders']}
    />
  ),
  'function names in a typed list': () => {
    const needed: NonNullable<ButtonProps['integrationsWithEndpoints']> = ['get_orders'];
    return <TrackstarConnectButton {...required} integrationsWithEndpoints={needed} />;
  },
  'an integration type that is any string': () => {
    const type: string = 'carrier';
    return <TrackstarConnectButton {...required} integrationType={type} />;
  },
  'sandbox, by an expression': () => (
    <TrackstarConnectButton {...required} sandbox={globalThis.location?.hostname === 'localhost'} />
  ),
  'a spread of its own props type': () => {
    const props: ButtonProps = { ...required, sandbox: true, integrationType: 'cart' };
    return <TrackstarConnectButton {...props} />;
  },
  'a wrapper that takes the props of the button': () => <Wrapper label="Go" {...required} />,
  'a wrapper of picked props': () => <Narrow onSuccess={onSuccess} integrationType="freight" />,
  'a wrapper that extends the props': () => <Connect customerId="1" onSuccess={onSuccess} />,
  'memo around it': () => <Memoized {...required} />,
  'a styling library around it': () => <Styled {...required} />,
  'loaded lazily': () => (
    <Suspense fallback={<button type="button">Connect</button>}>
      <Later {...required} />
    </Suspense>
  ),
  'createElement instead of JSX': () => createElement(TrackstarConnectButton, required, 'Connect'),
  'its displayName is a string': () => (
    <TrackstarConnectButton {...required}>
      {TrackstarConnectButton.displayName.toUpperCase()}
    </TrackstarConnectButton>
  ),
  'the hook and a button of its own': () => {
    const { open, error } = useTrackstarLink({ ...required, integrationType: 'wms' });
    return (
      <button type="button" disabled={!!error} onClick={() => open({})}>
        {error ? error.message : 'Connect'}
      </button>
    );
  },
  'an async click handler that opens': () => {
    const { open } = useTrackstarLink(required);
    return (
      <button type="button" onClick={async () => open({})}>
        Connect
      </button>
    );
  },
  'open for one integration': () => {
    const { open } = useTrackstarLink(required);
    const integrationId: string = 'shiphero';
    return (
      <button type="button" onClick={() => open({ integrationId })}>
        Connect
      </button>
    );
  },
  'a list of buttons over one hook': () => {
    const { open } = useTrackstarLink(required);
    return (
      <>
        {['extensiv', 'logiwa'].map((integrationId) => (
          <button key={integrationId} type="button" onClick={() => void open({ integrationId })}>
            {integrationId}
          </button>
        ))}
      </>
    );
  },
  'close of the hook, in an effect': () => {
    const { open, close } = useTrackstarLink(required);
    useEffect(() => () => close(), [close]);
    return (
      <button type="button" onClick={() => open({})}>
        Connect
      </button>
    );
  },
  'a configuration that is memoized': () => {
    const config = useMemo<LinkConfig>(() => ({ ...required, sandbox: true }), []);
    const link = useTrackstarLink(config);
    return (
      <button type="button" onClick={() => link.open({ integrationId: 'sandbox' })}>
        Connect
      </button>
    );
  },
  'a hook around the hook, its result passed on': () => {
    const link: ReturnType<typeof useTrackstarLink> = useConnect({ onSuccess });
    const open: (options: { integrationId?: string }) => void = link.open;
    return (
      <button type="button" onClick={() => open({})}>
        Connect
      </button>
    );
  },
};
