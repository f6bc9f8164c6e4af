import { act, render, screen } from '@testing-library/react';
import type { TrackstarConnectButtonProps } from 'react-trackstar-link';
import {
  type HostedTransportOptions,
  hostedTransport,
  TrackstarConnectButton,
} from 'react-trackstar-link/hosted';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  arrive,
  break_,
  modals,
  pass,
  SCRIPT_URL,
  script,
  scripts,
  settle,
  withFreshPages,
} from './hostedPage.js';
import { runHostedScript } from './hostedScript.js';
import { callbacks } from './openLink.js';

withFreshPages();

const setUp = (props: Partial<TrackstarConnectButtonProps> = {}, name = 'Connect WMS') => {
  const watched = callbacks();
  const view = render(<TrackstarConnectButton {...watched} {...props} preload="none" />);
  const click = () => act(async () => screen.getByText(name).click());
  return { ...watched, ...view, click };
};

/** A tag of the page itself. */
function addTag() {
  const tag = document.createElement('script');
  tag.src = SCRIPT_URL;
  document.body.append(tag);
  return tag;
}

/** The list of what was fetched, which this DOM does not keep. */
const fetched = () =>
  vi
    .spyOn(performance, 'getEntriesByName')
    .mockImplementation((name) => (name === SCRIPT_URL ? [{} as PerformanceEntry] : []));

describe('a click before the script is there', () => {
  test('is kept', async () => {
    const { click, getLinkToken, onLoad } = setUp();
    await click();
    await settle();
    expect(getLinkToken).not.toHaveBeenCalled();
    await arrive();
    await settle();
    expect(modals()).toHaveLength(1);
    expect(onLoad).toHaveBeenCalledOnce();
  });

  test('and one more opens once', async () => {
    const { click } = setUp();
    await click();
    await click();
    const { init, open } = await arrive();
    await settle();
    expect(init).toHaveBeenCalledOnce();
    expect(open).toHaveBeenCalledOnce();
  });

  test('is taken back by close()', async () => {
    const { onClose, onSuccess: _, ...app } = setUp();
    await app.click();
    app.unmount();
    expect(onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'unmount' });
    const { init, open } = await arrive();
    await settle();
    expect(init).not.toHaveBeenCalled();
    expect(open).not.toHaveBeenCalled();
    expect(app.getLinkToken).not.toHaveBeenCalled();
    expect(app.onError).not.toHaveBeenCalled();
  });

  test('is taken back also while the page of the script loads', async () => {
    const { click, unmount, onClose } = setUp();
    await click();
    const { open } = await arrive();
    unmount();
    await act(() => pass(1_100));
    expect(open).not.toHaveBeenCalled();
    expect(onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'unmount' });
  });
});

describe('a script that does not load', () => {
  test('is script_failed, once; the next click replaces the element', async () => {
    const { click, onError, onClose } = setUp();
    await click();
    const failed = script();
    await break_();
    expect(onError.mock.calls).toMatchObject([[{ code: 'script_failed', retryable: true }]]);
    expect(onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'error' });
    await click();
    expect(script()).not.toBe(failed);
    await arrive();
    await settle();
    expect(modals()).toHaveLength(1);
    expect(onError).toHaveBeenCalledOnce();
  });

  test('fails for every button that waits', async () => {
    const first = setUp();
    const second = setUp({ integrationType: 'cart' }, 'Connect Cart');
    await first.click();
    await second.click();
    await break_();
    expect(first.onError).toHaveBeenCalledOnce();
    expect(second.onError).toHaveBeenCalledOnce();
  });

  test('at an intent says nothing; the click tries again', async () => {
    const watched = callbacks();
    render(<TrackstarConnectButton {...watched} />);
    act(() => screen.getByRole('button').focus());
    await break_();
    expect(watched.onError).not.toHaveBeenCalled();
    await act(async () => screen.getByRole('button').click());
    await arrive();
    await settle();
    expect(modals()).toHaveLength(1);
  });

  test('or loads without its global is script_failed', async () => {
    const { click, onError } = setUp();
    await click();
    await act(async () => script().dispatchEvent(new Event('load')));
    expect(onError.mock.calls).toMatchObject([[{ code: 'script_failed' }]]);
    expect(scripts()).toEqual([]);
  });

  test('in time is script_failed', async () => {
    const { click, onError } = setUp({ loadTimeout: 50 });
    await click();
    await act(() => pass(80));
    expect(onError.mock.calls).toMatchObject([[{ code: 'script_failed' }]]);
  });
});

describe('the tag that the page has', () => {
  test('is adopted while it loads', async () => {
    const tag = addTag();
    const { click } = setUp();
    await click();
    expect(script()).toBe(tag);
    await arrive();
    await settle();
    expect(modals()).toHaveLength(1);
    expect(scripts()).toEqual([tag]);
  });

  test('is adopted when it is loaded', async () => {
    const tag = addTag();
    runHostedScript();
    const { click } = setUp();
    await click();
    await settle();
    expect(modals()).toHaveLength(1);
    expect(scripts()).toEqual([tag]);
  });

  test('is replaced by the click after the one at which it turned out to be without its global', async () => {
    const tag = addTag();
    fetched();
    const { click, onError } = setUp();
    await click();
    await act(() => pass(550));
    expect(onError.mock.calls).toMatchObject([[{ code: 'script_failed' }]]);
    await click();
    expect(script()).not.toBe(tag);
    await arrive();
    await settle();
    expect(modals()).toHaveLength(1);
  });

  test('has a moment to run when it has just been fetched', async () => {
    addTag();
    fetched();
    const { click, onError } = setUp();
    await click();
    await act(() => pass(100));
    await arrive();
    await settle();
    await act(() => pass(500));
    expect(modals()).toHaveLength(1);
    expect(onError).not.toHaveBeenCalled();
  });

  test('that fails while it is waited for is replaced by the next click', async () => {
    const tag = addTag();
    const { click, onError } = setUp();
    await click();
    await break_();
    expect(onError).toHaveBeenCalledOnce();
    await click();
    expect(script()).not.toBe(tag);
  });
});

describe('the policy of the page', () => {
  const clickWith = async (options: HostedTransportOptions) => {
    const app = setUp({ transport: hostedTransport(options) });
    await app.click();
    return app;
  };
  const violate = (blockedURI: string, effectiveDirective = 'script-src-elem') =>
    act(async () => {
      const event = new Event('securitypolicyviolation');
      document.dispatchEvent(Object.assign(event, { blockedURI, effectiveDirective }));
    });

  test('takes a nonce, when one is given', async () => {
    await clickWith({ nonce: 'r4nd0m' });
    expect(script().nonce).toBe('r4nd0m');
  });

  test('that forbids the script is blocked_by_csp, and says what to do', async () => {
    const { onError } = await clickWith({});
    await violate(SCRIPT_URL);
    await break_(document.createElement('script'));
    expect(onError.mock.calls).toMatchObject([[{ code: 'blocked_by_csp', retryable: false }]]);
    expect(onError.mock.calls[0]?.[0].message).toContain('script-src');
  });

  test('that forbids something else is none of ours', async () => {
    const { onError } = await clickWith({});
    await violate(`${SCRIPT_URL}.map`);
    await violate('https://link.trackstarhq.com.evil.example/main.js');
    await violate(SCRIPT_URL, 'img-src');
    await arrive();
    await settle();
    expect(modals()).toHaveLength(1);
    expect(onError).not.toHaveBeenCalled();
  });

  describe('with Trusted Types', () => {
    const createPolicy = vi.fn();
    beforeEach(() => {
      createPolicy.mockReset();
      vi.stubGlobal('trustedTypes', { createPolicy });
    });
    afterEach(() => {
      vi.unstubAllGlobals();
    });

    test('a policy of the given name is made, once', async () => {
      createPolicy.mockImplementation((_name, rules) => rules);
      const { click } = await clickWith({ trustedTypesPolicy: 'a-name-of-ours' });
      await break_();
      await click();
      expect(script().src).toBe(SCRIPT_URL);
      expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['a-name-of-ours']);
    });

    test('a policy of the app is used as it is', async () => {
      const createScriptURL = vi.fn((url: string) => `${url}?trusted`);
      await clickWith({ trustedTypesPolicy: { createScriptURL } });
      expect(createScriptURL).toHaveBeenCalledExactlyOnceWith(SCRIPT_URL);
      expect(script(`${SCRIPT_URL}?trusted`)).toBeDefined();
      expect(createPolicy).not.toHaveBeenCalled();
    });

    test('a policy that says no is blocked_by_csp, with the cause', async () => {
      const cause = new TypeError('no');
      const refuse = () => {
        throw cause;
      };
      const { onError } = await clickWith({ trustedTypesPolicy: { createScriptURL: refuse } });
      expect(onError.mock.calls).toMatchObject([[{ code: 'blocked_by_csp', cause }]]);
    });

    test('a name that the page does not list does no harm where none is required', async () => {
      createPolicy.mockImplementation(() => {
        throw new TypeError('not listed');
      });
      await clickWith({ trustedTypesPolicy: 'unlisted' });
      expect(script().src).toBe(SCRIPT_URL);
    });
  });
});

test('4.9 after the script has come, no timer and no listener is left', async () => {
  const add = vi.spyOn(document, 'addEventListener');
  const remove = vi.spyOn(document, 'removeEventListener');
  const set = vi.spyOn(globalThis, 'setTimeout');
  const clear = vi.spyOn(globalThis, 'clearTimeout');
  const { click } = setUp({ loadTimeout: 12_345 });
  await click();
  await arrive();
  const [, listener] = add.mock.calls.find(([type]) => type === 'securitypolicyviolation') ?? [];
  expect(remove).toHaveBeenCalledWith('securitypolicyviolation', listener);
  const timer = set.mock.calls.findIndex(([, delay]) => delay === 12_345);
  expect(clear).toHaveBeenCalledWith(set.mock.results[timer]?.value);
});
