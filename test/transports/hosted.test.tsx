import { act, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { type TrackstarConnectButtonProps, TrackstarLinkProvider } from 'react-trackstar-link';
import {
  hostedTransport,
  TrackstarConnectButton,
  useTrackstarLink,
} from 'react-trackstar-link/hosted';
import { describe, expect, test, vi } from 'vitest';
import {
  arrive,
  modals,
  options,
  pass,
  press,
  scripts,
  settle,
  withFreshPages,
} from './hostedPage.js';
import { callbacks } from './openLink.js';

withFreshPages();

function setUp(props: Partial<TrackstarConnectButtonProps> = {}) {
  const watched = callbacks();
  const app = (more: typeof props) => <TrackstarConnectButton {...watched} {...props} {...more} />;
  const { rerender, unmount } = render(app({}));
  return { ...watched, rerender: (more: typeof props) => rerender(app(more)), unmount };
}
const click = (name = 'Connect WMS') => act(async () => screen.getByText(name).click());

/** Clicked, and the vendor's modal is there. */
async function opened(props: Partial<TrackstarConnectButtonProps> = {}) {
  const app = setUp(props);
  await click();
  const spies = await arrive();
  await settle();
  return { ...app, ...spies };
}

test('from the click to the end', async () => {
  const app = await opened();
  expect(options()).toMatchObject({
    integrationId: 'sandbox',
    integrationType: 'wms',
    sandbox: false,
  });
  expect(modals()[0]).toHaveTextContent('Welcome, link token');
  expect(app.onLoad).toHaveBeenCalledOnce();
  await press('Connect');
  expect(app.onSuccess).toHaveBeenCalledExactlyOnceWith(
    'auth-code-0',
    'sandbox',
    expect.any(Function),
  );
  expect(app.onClose).not.toHaveBeenCalled();
  await press('Done');
  expect(app.onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'success' });
  expect(app.onError).not.toHaveBeenCalled();
  expect(app.getLinkToken).toHaveBeenCalledExactlyOnceWith();
});

test('nothing is loaded and no token is asked for until somebody is about to click', async () => {
  const { getLinkToken } = setUp();
  await settle();
  expect(scripts()).toEqual([]);
  expect(getLinkToken).not.toHaveBeenCalled();
  act(() => screen.getByRole('button').focus());
  expect(scripts()).toHaveLength(1);
  await arrive();
  await settle();
  expect(modals()).toEqual([]);
  expect(getLinkToken).not.toHaveBeenCalled();
});

test('preload "none": the script comes with the click only', async () => {
  setUp({ preload: 'none' });
  act(() => screen.getByRole('button').focus());
  expect(scripts()).toEqual([]);
  await click();
  expect(scripts()).toHaveLength(1);
});

test('everything that is asked for reaches the script', async () => {
  const asked = {
    sandbox: true,
    integrationAllowList: ['shiphero'],
    integrationsWithEndpoints: ['get_orders'],
    disabledFunctions: ['create_order'],
    logo: 'https://app.example/logo.svg',
    buttonId: 'first',
  };
  await opened({ ...asked, integrationType: 'wms' });
  expect(options()).toEqual({ integrationId: 'sandbox', integrationType: 'wms', ...asked });
});

test('the hook goes straight to an integration', async () => {
  const watched = callbacks();
  function Own() {
    const { open, status, isReady } = useTrackstarLink(watched);
    return (
      <button type="button" onClick={() => open({ integrationId: 'shiphero' })}>
        {`${status} ${isReady}`}
      </button>
    );
  }
  render(<Own />);
  await click('idle false');
  screen.getByText('loading false');
  await arrive();
  await settle();
  screen.getByText('open true');
  expect(options()).toMatchObject({ integrationId: 'shiphero' });
});

describe('init', () => {
  const app = (render: number, onSuccess: (render: number) => void) => (
    <TrackstarConnectButton
      integrationAllowList={['inline']}
      getLinkToken={async () => `token ${render}`}
      onSuccess={() => onSuccess(render)}
      onLoad={() => {}}
      onClose={() => {}}
    />
  );

  test('is not called again by renders with inline callbacks, and the newest ones are called', async () => {
    const onSuccess = vi.fn();
    const { rerender } = render(app(0, onSuccess));
    await click();
    const { init, open } = await arrive();
    await settle();
    for (let n = 1; n <= 100; n++) rerender(app(n, onSuccess));
    await press('Connect');
    expect(onSuccess).toHaveBeenCalledExactlyOnceWith(100);
    await press('Ask again');
    expect(modals()[0]).toHaveTextContent('Welcome, token 100');
    await press('Done');
    await click();
    await settle();
    expect(modals()[0]).toHaveTextContent('Welcome, token 100');
    expect(init).toHaveBeenCalledOnce();
    expect(open).toHaveBeenCalledTimes(2);
  });

  test('is called once in StrictMode', async () => {
    render(<StrictMode>{app(0, vi.fn())}</StrictMode>);
    await click();
    const { init } = await arrive();
    await settle();
    expect(modals()).toHaveLength(1);
    expect(init).toHaveBeenCalledOnce();
  });

  test('is called again at the next opening when options have changed', async () => {
    const { rerender, init } = await opened();
    rerender({ sandbox: true });
    expect(init).toHaveBeenCalledOnce();
    await press('Done');
    await click();
    expect(init).toHaveBeenCalledTimes(2);
    expect(options()).toMatchObject({ sandbox: true });
  });

  test('happens again for a script that is loaded anew', async () => {
    await opened();
    await press('Done');
    const { init } = await arrive();
    await click();
    expect(init).toHaveBeenCalledOnce();
  });

  test('that throws is script_failed, with the cause; the next click tries again', async () => {
    const { onError, onClose } = await opened();
    await press('Done');
    onClose.mockClear();
    const { init } = await arrive();
    const cause = new Error('no');
    init.mockImplementationOnce(() => {
      throw cause;
    });
    await click();
    expect(onError.mock.calls).toMatchObject([[{ code: 'script_failed', cause, retryable: true }]]);
    expect(onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'error' });
    await click();
    await settle();
    expect(modals()).toHaveLength(1);
  });
});

describe('several buttons', () => {
  test('share one script', async () => {
    setUp();
    setUp({ integrationType: 'cart' });
    await click('Connect WMS');
    await click('Connect Cart');
    expect(scripts()).toHaveLength(1);
  });

  test('without ids, open at the same time, are independent', async () => {
    const first = setUp();
    const second = setUp({ integrationType: 'cart' });
    await click('Connect WMS');
    await click('Connect Cart');
    await arrive();
    await settle();
    expect(modals().map((each) => options(each).integrationType)).toEqual(['wms', 'cart']);
    await press('Connect', modals()[1]);
    expect(second.onSuccess).toHaveBeenCalledOnce();
    expect(first.onSuccess).not.toHaveBeenCalled();
    await press('Done', modals()[0]);
    expect(first.onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'user' });
    expect(second.onClose).not.toHaveBeenCalled();
  });

  test('without ids, one after the other, each get their own success', async () => {
    const first = await opened();
    const second = setUp({ integrationType: 'cart' });
    await press('Done');
    await click('Connect Cart');
    await settle();
    expect(options()).toMatchObject({ integrationType: 'cart' });
    await press('Connect');
    expect(second.onSuccess).toHaveBeenCalledOnce();
    expect(first.onSuccess).not.toHaveBeenCalled();
  });

  test('with ids have the globals of these ids, each initialized once', async () => {
    setUp({ buttonId: 'first', children: 'First' });
    setUp({ buttonId: 'second', children: 'Second' });
    await click('First');
    const { init } = await arrive();
    for (const name of ['First', 'Second', 'First', 'Second']) {
      await settle();
      if (modals().length) await press('Done');
      await click(name);
    }
    await settle();
    expect(window.Trackstarfirst).toBeDefined();
    expect(window.Trackstarsecond).toBeDefined();
    expect(init.mock.calls.map(([{ buttonId }]) => buttonId)).toEqual(['first', 'second']);
  });
});

describe('the token', () => {
  test.each([
    ['link_token_failed', () => Promise.reject(new Error('503'))],
    ['link_token_invalid', async () => ''],
  ])(
    'that is not there is %s, told once; another try of the script asks again',
    async (code, getLinkToken) => {
      const asked = vi
        .fn<() => Promise<string>>(async () => 'link token')
        .mockImplementationOnce(getLinkToken);
      const app = await opened({ getLinkToken: asked });
      expect(modals()[0]).toHaveTextContent('No token');
      expect(app.onError.mock.calls).toMatchObject([[{ code }]]);
      expect(app.onLoad).not.toHaveBeenCalled();
      await press('Ask again');
      expect(modals()[0]).toHaveTextContent('Welcome');
      expect(app.onLoad).toHaveBeenCalledOnce();
      await press('Done');
      expect(app.onError).toHaveBeenCalledOnce();
      expect(app.onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'user' });
    },
  );

  test('4.7 that comes after the end is dropped', async () => {
    let resolve = (_: string) => {};
    const app = await opened({
      getLinkToken: () => new Promise<string>((given) => (resolve = given)),
    });
    const [modal] = modals();
    await press('Done');
    resolve('late token');
    await settle();
    expect(modal).not.toHaveTextContent('late token');
    expect(app.onLoad).not.toHaveBeenCalled();
  });

  test('is for a re-link of the connection that the app names', async () => {
    const app = await opened({ connectionId: 'connection-0' });
    expect(app.getLinkToken).toHaveBeenCalledExactlyOnceWith({ connectionId: 'connection-0' });
  });
});

describe('a script whose page', () => {
  test.each(['init', 'open', 'once'] as const)(
    'is loaded by "%s": opens, and onLoad is called once an opening',
    async (loads) => {
      const app = setUp();
      await click();
      await arrive(loads);
      await act(() => pass(1_100));
      await settle();
      expect(modals()).toHaveLength(1);
      expect(app.getLinkToken).toHaveBeenCalledOnce();
      expect(app.onLoad).toHaveBeenCalledOnce();
      await press('Done');
      await click();
      await settle();
      expect(app.getLinkToken).toHaveBeenCalledTimes(2);
      expect(app.onLoad).toHaveBeenCalledTimes(2);
    },
  );
});

describe('the end', () => {
  test('close() closes the modal of the script', async () => {
    const app = await opened();
    await press('Connect');
    act(() => app.onSuccess.mock.calls[0]?.[2]());
    expect(modals()).toEqual([]);
    expect(app.onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'success' });
  });

  test('an unmount does too, and a success that was on its way gets through', async () => {
    const app = await opened();
    const [modal] = modals();
    app.unmount();
    expect(modals()).toEqual([]);
    expect(app.onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'unmount' });
    await press('Connect', modal);
    expect(app.onSuccess).toHaveBeenCalledOnce();
  });

  test('comes by itself where the script does not say that it has closed', async () => {
    const app = await opened();
    vi.spyOn(window.Trackstar, 'close').mockImplementation(() => {});
    app.unmount();
    expect(app.onClose).not.toHaveBeenCalled();
    await pass(550);
    expect(app.onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'unmount' });
  });

  test('onSuccess that rejects is reported, and the same code tries again', async () => {
    const app = await opened();
    app.onSuccess.mockRejectedValueOnce(new Error('503'));
    await press('Connect');
    expect(app.onError.mock.calls).toMatchObject([[{ code: 'success_handler_failed' }]]);
    await press('Connect');
    await press('Connect');
    expect(app.onSuccess).toHaveBeenCalledTimes(2);
    (modals()[0] as HTMLElement).dataset.code = 'auth-code-1';
    await press('Connect');
    expect(app.onSuccess).toHaveBeenCalledTimes(3);
  });
});

test('a provider brings it to buttons of the main entry, also by a transport made at each render', async () => {
  const { TrackstarConnectButton } = await import('react-trackstar-link');
  const watched = callbacks();
  const app = () => (
    <TrackstarLinkProvider
      transport={hostedTransport({ scriptUrl: 'https://app.example/link.js' })}
    >
      <TrackstarConnectButton {...watched} />
    </TrackstarLinkProvider>
  );
  const { rerender } = render(app());
  await click();
  expect(scripts('https://app.example/link.js')).toHaveLength(1);
  const { init } = await arrive('init', scripts('https://app.example/link.js')[0]);
  await settle();
  rerender(app());
  await press('Done');
  await click();
  expect(modals()).toHaveLength(1);
  expect(init).toHaveBeenCalledOnce();
});
