import { act, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import {
  TrackstarConnectButton,
  type TrackstarConnectButtonProps,
  type Transport,
} from 'react-trackstar-link';
import { describe, expect, test, vi } from 'vitest';
import { callbacks, LINK_URL } from './openLink.js';

/** A transport, and the person in front of the newest Link that it has open. */
export interface Driver {
  transport: Transport;
  /** Link does what it does by itself until its first screen is on display. */
  load(): Promise<void>;
  /** The person makes a connection; the same code again is a duplicate. */
  succeed(authCode?: string): Promise<void>;
  leave(): Promise<void>;
  expireToken?(): Promise<void>;
  isShown?(): boolean;
}

type Cannot = Partial<Record<'4.1' | '4.2' | '4.8' | '4.9', string>>;

const click = (name = 'Connect WMS') => act(async () => screen.getByText(name).click());

/** What every transport has to do; what this one cannot is skipped, with the reason. */
export function contract(name: string, createDriver: () => Driver, cannot: Cannot = {}) {
  const can = (number: keyof Cannot, does: string, run: () => Promise<void>) =>
    test(`${number} ${does}`, ({ skip }) => (cannot[number] ? skip(cannot[number]) : run()));

  function setUp(props: Partial<TrackstarConnectButtonProps> = {}, driver = createDriver()) {
    const watched = callbacks();
    const app = (more: typeof props = {}) => (
      <TrackstarConnectButton
        transport={driver.transport}
        linkUrl={LINK_URL}
        preload="none"
        {...watched}
        {...props}
        {...more}
      />
    );
    const { rerender, unmount } = render(app());
    return { ...driver, ...watched, app, unmount, rerender: (more = {}) => rerender(app(more)) };
  }

  async function opened(props: Partial<TrackstarConnectButtonProps> = {}) {
    const link = setUp(props);
    await click();
    await link.load();
    return link;
  }

  describe(`section 8: the ${name} transport`, () => {
    can('4.1', 'asks for a token once an opening, and never before', async () => {
      const link = setUp();
      expect(link.getLinkToken).not.toHaveBeenCalled();
      await click();
      await link.load();
      expect(link.getLinkToken).toHaveBeenCalledExactlyOnceWith();
    });

    can('4.2', 'shows something in the same task as the click', async () => {
      const link = setUp();
      act(() => {
        screen.getByText('Connect WMS').click();
        expect(link.isShown?.()).toBe(true);
      });
    });

    test('4.3 calls onLoad once an opening, when the token is there', async () => {
      let resolve = (_: string) => {};
      const token = new Promise<string>((given) => {
        resolve = given;
      });
      const link = setUp({ getLinkToken: () => token });
      await click();
      await link.load();
      expect(link.onLoad).not.toHaveBeenCalled();
      await act(async () => resolve('link token'));
      await link.load();
      expect(link.onLoad).toHaveBeenCalledOnce();
      await link.leave();
      await click();
      await link.load();
      expect(link.onLoad).toHaveBeenCalledTimes(2);
    });

    test('4.4 calls onSuccess once for each success, and does not close by it', async () => {
      const link = await opened();
      await link.succeed('code-1');
      await link.succeed('code-1');
      await link.succeed('code-2');
      expect(link.onSuccess.mock.calls.map(([code, integration]) => [code, integration])).toEqual([
        ['code-1', 'sandbox'],
        ['code-2', 'sandbox'],
      ]);
      expect(link.onClose).not.toHaveBeenCalled();
    });

    test('4.4 hands the same code over again when onSuccess rejected', async () => {
      const link = await opened();
      link.onSuccess.mockRejectedValueOnce(new Error('503'));
      await link.succeed('code-1');
      expect(link.onError.mock.calls).toMatchObject([[{ code: 'success_handler_failed' }]]);
      await link.succeed('code-1');
      expect(link.onSuccess).toHaveBeenCalledTimes(2);
      await link.leave();
      expect(link.onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'success' });
    });

    test.each([
      ['the person', 'user', ({ leave }: Driver) => leave()],
      ['an unmount', 'unmount', (_: Driver, unmount: () => void) => unmount()],
    ])('4.5 calls onClose exactly once when ended by %s', async (_who, reason, end) => {
      const link = await opened();
      await end(link, link.unmount);
      await vi.waitFor(() => expect(link.onClose).toHaveBeenCalled());
      link.unmount();
      expect(link.onClose).toHaveBeenCalledExactlyOnceWith({ reason });
    });

    test('4.5 calls onClose after onSuccess, also when that closes, without waiting for its promise', async () => {
      const calls: string[] = [];
      const link = await opened({
        onSuccess: (_code, _name, close) => {
          calls.push('success');
          close();
          return new Promise(() => {});
        },
        onClose: ({ reason }) => calls.push(`close ${reason}`),
      });
      void link.succeed();
      await vi.waitFor(() => expect(calls).toEqual(['success', 'close success']));
    });

    test('4.6 renders with new callbacks do not open again; the newest is called', async () => {
      const link = await opened();
      const newest = vi.fn();
      for (let n = 0; n < 10; n++) link.rerender({ onSuccess: () => newest(n), sandbox: n > 5 });
      await link.succeed();
      expect(newest).toHaveBeenCalledExactlyOnceWith(9);
      expect(link.getLinkToken).toHaveBeenCalledOnce();
      expect(link.onLoad).toHaveBeenCalledOnce();
    });

    test('4.7 a close while the token is awaited wins', async () => {
      let resolve = (_: string) => {};
      const getLinkToken = vi.fn(() => new Promise<string>((given) => (resolve = given)));
      const link = setUp({ getLinkToken });
      await click();
      link.unmount();
      await vi.waitFor(() => expect(link.onClose).toHaveBeenCalledOnce());
      await act(async () => resolve('late token'));
      expect(link.onLoad).not.toHaveBeenCalled();
      expect(link.onError).not.toHaveBeenCalled();
      expect(link.onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'unmount' });
    });

    test('4.7 a second open while it is open does nothing', async () => {
      const link = await opened();
      await click();
      expect(link.getLinkToken).toHaveBeenCalledOnce();
      expect(link.onClose).not.toHaveBeenCalled();
      await link.succeed();
      expect(link.onSuccess).toHaveBeenCalledOnce();
    });

    can('4.8', 'asks for a new token when the old one expires', async () => {
      const link = await opened();
      await link.expireToken?.();
      expect(link.getLinkToken).toHaveBeenCalledTimes(2);
      expect(link.onError).not.toHaveBeenCalled();
      expect(link.onClose).not.toHaveBeenCalled();
    });

    can('4.9', 'gives the focus back to the button', async () => {
      const link = await opened();
      screen.getByText('Connect WMS').blur();
      await link.leave();
      expect(screen.getByText('Connect WMS')).toHaveFocus();
    });

    test('4.10 two buttons without ids, open at once, are independent', async () => {
      const driver = createDriver();
      const first = setUp({}, driver);
      const second = setUp({ integrationType: 'cart' }, driver);
      await click('Connect WMS');
      await driver.load();
      await click('Connect Cart');
      await driver.load();
      await driver.succeed();
      expect(second.onSuccess).toHaveBeenCalledOnce();
      expect(first.onSuccess).not.toHaveBeenCalled();
      await driver.leave();
      expect(second.onClose).toHaveBeenCalledOnce();
      expect(first.onClose).not.toHaveBeenCalled();
      await driver.succeed();
      expect(first.onSuccess).toHaveBeenCalledOnce();
      expect(second.onSuccess).toHaveBeenCalledOnce();
    });

    test('4.11 works in StrictMode', async () => {
      const link = setUp();
      link.unmount();
      render(<StrictMode>{link.app()}</StrictMode>);
      await click();
      await link.load();
      await link.succeed();
      await link.leave();
      expect(link.getLinkToken).toHaveBeenCalledOnce();
      expect(link.onLoad).toHaveBeenCalledOnce();
      expect(link.onSuccess).toHaveBeenCalledOnce();
      expect(link.onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'success' });
    });

    test.each([
      ['link_token_failed', () => Promise.reject(new Error('503'))],
      ['link_token_invalid', async () => ''],
    ])('section 5: %s is told once, and is the reason of the end', async (code, getLinkToken) => {
      const link = setUp({ getLinkToken });
      await click();
      await link.load();
      expect(link.onLoad).not.toHaveBeenCalled();
      await link.leave();
      expect(link.onError.mock.calls).toMatchObject([[{ code, name: 'TrackstarLinkError' }]]);
      expect(link.onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'error' });
    });

    test('opens again after each end', async () => {
      const link = setUp();
      for (let n = 1; n <= 3; n++) {
        await click();
        await link.load();
        await link.succeed(`code-${n}`);
        await link.leave();
        expect(link.onClose).toHaveBeenCalledTimes(n);
      }
      expect(link.onSuccess.mock.calls.map(([code]) => code)).toEqual([
        'code-1',
        'code-2',
        'code-3',
      ]);
      expect(link.getLinkToken).toHaveBeenCalledTimes(3);
      expect(link.onError).not.toHaveBeenCalled();
    });
  });
}
