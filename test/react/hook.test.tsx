import { act, render, renderHook, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, useState } from 'react';
import {
  type TrackstarLink,
  type TrackstarLinkConfig,
  TrackstarLinkProvider,
  useTrackstarLink,
} from 'react-trackstar-link';
import { createFakeLink } from 'react-trackstar-link/testing';
import { describe, expect, test, vi } from 'vitest';

const renderLink = (config: Partial<TrackstarLinkConfig> = {}, options = {}) => {
  const fake = createFakeLink();
  const initialProps = {
    getLinkToken: vi.fn(async () => 'link token'),
    onSuccess: vi.fn(),
    onClose: vi.fn(),
    onError: vi.fn(),
    transport: fake.transport,
    ...config,
  };
  const hook = renderHook((props: TrackstarLinkConfig) => useTrackstarLink(props), {
    initialProps: initialProps as TrackstarLinkConfig,
    ...options,
  });
  return { fake, ...initialProps, ...hook };
};

describe('section 3: what the hook gives', () => {
  test('status, isOpen, isReady and error follow the opening', async () => {
    let give = (_token: string) => {};
    const { result, fake } = renderLink({
      getLinkToken: () => new Promise((resolve) => (give = resolve)),
    });
    const now = () => {
      const { status, isOpen, isReady, error } = result.current;
      return [status, isOpen, isReady, error];
    };
    expect(now()).toEqual(['idle', false, false, null]);
    act(() => result.current.open());
    expect(now()).toEqual(['loading', true, false, null]);
    await act(async () => give('link token'));
    expect(now()).toEqual(['open', true, true, null]);
    await fake.succeed();
    expect(now()).toEqual(['success', true, true, null]);
    await fake.close();
    expect(now()).toEqual(['idle', false, false, null]);
  });

  test('error stays after the end until the next open', async () => {
    const { result, getLinkToken, fake, onError } = renderLink({
      getLinkToken: vi.fn(async () => ''),
    });
    await act(async () => result.current.open());
    expect(result.current).toMatchObject({
      status: 'error',
      error: { code: 'link_token_invalid' },
    });
    await fake.close();
    expect(result.current).toMatchObject({ status: 'idle', error: { code: 'link_token_invalid' } });
    vi.mocked(getLinkToken).mockResolvedValue('link token');
    await act(async () => result.current.open());
    expect(result.current).toMatchObject({ status: 'open', error: null });
    expect(onError).toHaveBeenCalledOnce();
  });

  test('open, close and preload keep their identity', async () => {
    const { result, rerender, transport } = renderLink();
    const { open, close, preload } = result.current;
    rerender({ getLinkToken: async () => 'other', onSuccess: () => {}, transport });
    await act(async () => open());
    act(() => close());
    expect(result.current).toMatchObject({ open, close, preload });
  });

  test('open can be given to onClick as it is, and the element is the opener', async () => {
    const fake = createFakeLink();
    function Own() {
      const { open } = useTrackstarLink({
        getLinkToken: () => 't',
        onSuccess: () => {},
        transport: fake.transport,
      });
      return (
        <button type="button" onClick={open}>
          <span>Own</span>
        </button>
      );
    }
    render(<Own />);
    await userEvent.click(screen.getByText('Own'));
    expect(fake.openings[0]?.options).toEqual({ integrationType: 'wms', sandbox: false });
    screen.getByRole('button').blur();
    await fake.close();
    expect(screen.getByRole('button')).toHaveFocus();
  });

  test('open({ integrationId }) goes straight to that integration', async () => {
    const { result, fake } = await opened({ integrationId: 'i-1' });
    expect(fake.openings[0]?.options.integrationId).toBe('i-1');
    expect(result.current.isOpen).toBe(true);
  });

  test('open() gives nothing back, also when the configuration is wrong', () => {
    const { result, onError } = renderLink({ linkUrl: 'no-url' });
    let given: unknown = 'something';
    act(() => {
      given = result.current.open();
    });
    expect(given).toBeUndefined();
    expect(onError).toHaveBeenCalledOnce();
    expect(result.current).toMatchObject({ status: 'error', isOpen: false });
  });

  test('nothing is thrown in render, however wrong the configuration', () => {
    expect(() => renderHook(() => useTrackstarLink({} as TrackstarLinkConfig))).not.toThrow();
  });

  test('it has a displayName', () => {
    expect((useTrackstarLink as { displayName?: string }).displayName).toBe('useTrackstarLink');
  });
});

describe('4.1 getLinkToken', () => {
  test('is never called before open()', async () => {
    const transport = { ...createFakeLink().transport, preload: vi.fn() };
    const { getLinkToken, result, rerender } = renderLink({ transport });
    act(() => result.current.preload());
    rerender({ getLinkToken, onSuccess: () => {}, transport });
    await act(async () => {});
    expect(transport.preload).toHaveBeenCalled();
    expect(getLinkToken).not.toHaveBeenCalled();
  });

  test('is called once in StrictMode', async () => {
    const { getLinkToken, result, fake, onError } = renderLink({}, { wrapper: StrictMode });
    await act(async () => result.current.open());
    expect(getLinkToken).toHaveBeenCalledOnce();
    expect(fake.openings).toHaveLength(1);
    expect(result.current.status).toBe('open');
    expect(onError).not.toHaveBeenCalled();
  });
});

describe('4.6 inline callbacks', () => {
  test('on each render never re-open, and the newest is called', async () => {
    const { result, rerender, transport, onSuccess, fake } = renderLink();
    await act(async () => result.current.open());
    const newest = vi.fn();
    for (let render = 0; render < 5; render++) {
      rerender({
        getLinkToken: async () => `token ${render}`,
        onSuccess: (...args) => newest(render, ...args),
        integrationAllowList: [`inline ${render}`],
        transport,
      });
    }
    expect(fake.openings).toHaveLength(1);
    await fake.succeed();
    expect(onSuccess).not.toHaveBeenCalled();
    expect(newest).toHaveBeenCalledExactlyOnceWith(
      4,
      'fake-auth-code',
      'sandbox',
      expect.any(Function),
    );
  });

  test('that set state on each render do not loop', async () => {
    const { transport } = createFakeLink();
    let renders = 0;
    function App() {
      renders++;
      const [, setCount] = useState(0);
      const link = useTrackstarLink({
        getLinkToken: async () => 't',
        onSuccess: () => {},
        onLoad: () => setCount((count) => count + 1),
        transport,
      });
      return <button type="button" onClick={link.open}>{`Is ${link.status}`}</button>;
    }
    render(<App />);
    await userEvent.click(screen.getByRole('button'));
    expect(screen.getByRole('button')).toHaveTextContent('Is open');
    expect(renders).toBeLessThan(10);
  });

  test('a change of options while open applies to the next opening', async () => {
    const { result, rerender, transport, fake, getLinkToken } = renderLink();
    await act(async () => result.current.open());
    rerender({ getLinkToken, onSuccess: () => {}, integrationType: 'cart', transport });
    expect(fake.openings).toHaveLength(1);
    expect(fake.openings[0]?.options.integrationType).toBe('wms');
    act(() => result.current.close());
    await act(async () => result.current.open());
    expect(fake.openings[1]?.options.integrationType).toBe('cart');
  });
});

describe('4.11 effects that are torn down and set up again', () => {
  test('StrictMode leaves a working link, opening after opening', async () => {
    const { result, onClose, fake, onSuccess } = renderLink({}, { wrapper: StrictMode });
    for (let opening = 1; opening <= 2; opening++) {
      await act(async () => result.current.open());
      await fake.succeed();
      await act(async () => result.current.close());
      expect(onSuccess).toHaveBeenCalledTimes(opening);
      expect(onClose).toHaveBeenCalledTimes(opening);
    }
  });

  test('StrictMode mounts nothing twice and closes nothing that was never open', () => {
    const { onClose, fake } = renderLink({}, { wrapper: StrictMode });
    expect(onClose).not.toHaveBeenCalled();
    expect(fake.openings).toEqual([]);
  });
});

describe('unmounting while open', () => {
  test('closes with reason unmount, once', async () => {
    const { unmount, onClose } = await opened();
    unmount();
    await act(async () => {});
    expect(onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'unmount' });
  });

  test('in onSuccess loses no connection', async () => {
    const fake = createFakeLink();
    const exchanged = vi.fn();
    function Connect({ done }: { done: (code: string) => void }) {
      const { open } = useTrackstarLink({
        getLinkToken: () => 't',
        onSuccess: done,
        transport: fake.transport,
        onClose: ({ reason }) => exchanged(reason),
      });
      return (
        <button type="button" onClick={open}>
          Open
        </button>
      );
    }
    function App() {
      const [code, setCode] = useState('');
      return code ? <p>{code}</p> : <Connect done={setCode} />;
    }
    render(<App />);
    await userEvent.click(screen.getByRole('button'));
    await fake.succeed();
    expect(screen.getByText('fake-auth-code')).toBeVisible();
    expect(exchanged).toHaveBeenCalledExactlyOnceWith('success');
  });
});

test('a provider gives its transport to every hook below', async () => {
  const transport = createFakeLink().transport;
  const open = vi.spyOn(transport, 'open');
  const { result } = renderHook(
    () => useTrackstarLink({ getLinkToken: () => 't', onSuccess: () => {} }),
    {
      wrapper: ({ children }) => (
        <TrackstarLinkProvider transport={transport} linkUrl="https://link.example" sandbox>
          {children}
        </TrackstarLinkProvider>
      ),
    },
  );
  await act(async () => (result.current as TrackstarLink).open());
  expect(open.mock.calls[0]?.[0]).toMatchObject({
    options: { sandbox: true },
    config: { linkUrl: 'https://link.example' },
  });
});

async function opened(options = {}) {
  const link = renderLink();
  await act(async () => link.result.current.open(options));
  return link;
}
