import { createTrackstarLink } from 'react-trackstar-link/vanilla';
import { describe, expect, test, vi } from 'vitest';
import { connection, end, fakeTransport, withoutDom } from './openings.js';

// Whoever has no React installed can import it.
vi.mock('react', () => {
  throw new Error('The vanilla entry imports React.');
});
withoutDom();

function setUp() {
  const fake = fakeTransport();
  const config = {
    getLinkToken: vi.fn(async () => 'link token'),
    onSuccess: vi.fn<(authCode: string, integrationName: string, close: () => void) => unknown>(),
    onClose: vi.fn(),
    onError: vi.fn(),
    transport: fake.transport,
    integrationType: 'wms',
  };
  const create = () => createTrackstarLink(config);
  return { ...fake, config, create, link: create() };
}

test('nothing happens before open()', () => {
  const { attempts, config } = setUp();
  expect(attempts).toHaveLength(0);
  expect(config.getLinkToken).not.toHaveBeenCalled();
});

test('the options are read at open()', () => {
  const { attempts, config, link } = setUp();
  config.integrationType = 'cart';
  link.open({ integrationId: 'shopify' });
  config.integrationType = 'carrier';
  expect(attempts[0]?.options).toMatchObject({
    integrationType: 'cart',
    integrationId: 'shopify',
  });
});

test('a callback that was replaced while it is open is the one that is called', async () => {
  const { attempts, config, link } = setUp();
  link.open();
  const replaced = config.onSuccess;
  config.onSuccess = vi.fn();
  await attempts[0]?.success(connection);
  expect(replaced).not.toHaveBeenCalled();
  expect(config.onSuccess).toHaveBeenCalledOnce();
});

test('an explicit undefined is the same as absent', () => {
  const { attempts, transport } = setUp();
  const link = createTrackstarLink({
    getLinkToken: async () => 'link token',
    onSuccess: () => {},
    transport,
    integrationType: undefined,
    sandbox: undefined,
  });
  link.open();
  expect(attempts[0]?.options).toMatchObject({ integrationType: 'wms', sandbox: false });
});

describe('getSnapshot()', () => {
  test('follows an opening from its begin to its end', () => {
    const { attempts, link } = setUp();
    const idle = { status: 'idle', isOpen: false, isReady: false, error: null };
    expect(link.getSnapshot()).toEqual(idle);
    link.open();
    expect(link.getSnapshot()).toEqual({ ...idle, status: 'loading', isOpen: true });
    attempts[0]?.loaded();
    expect(link.getSnapshot()).toEqual({ ...idle, status: 'open', isOpen: true, isReady: true });
    link.close();
    expect(link.getSnapshot()).toEqual(idle);
  });

  test('is the same object until something changes, and another one then', () => {
    const { link } = setUp();
    const before = link.getSnapshot();
    expect(link.getSnapshot()).toBe(before);
    link.open();
    expect(link.getSnapshot()).not.toBe(before);
    expect(link.getSnapshot()).toBe(link.getSnapshot());
  });

  test('has the error of an opening that could not begin', () => {
    const { config, link } = setUp();
    Object.assign(config, { linkUrl: 'link.example' });
    expect(() => link.open()).not.toThrow();
    expect(link.getSnapshot()).toMatchObject({
      status: 'error',
      isOpen: false,
      error: { code: 'invalid_config' },
    });
    expect(config.onError).toHaveBeenCalledOnce();
  });
});

test('subscribe() hears of each change, until it is stopped', () => {
  const { attempts, link } = setUp();
  const seen: string[] = [];
  const stop = link.subscribe(() => seen.push(link.getSnapshot().status));
  link.open();
  attempts[0]?.loaded();
  stop();
  link.close();
  expect(seen).toEqual(['loading', 'open']);
});

test('its functions work without their object', () => {
  const { attempts, link } = setUp();
  const { open, close, destroy, subscribe, getSnapshot } = link;
  subscribe(() => {});
  open();
  expect(getSnapshot().isOpen).toBe(true);
  close();
  expect(getSnapshot().isOpen).toBe(false);
  open();
  destroy();
  expect(attempts).toHaveLength(2);
  expect(getSnapshot().isOpen).toBe(false);
});

describe('destroy()', () => {
  test('ends what is open with the reason "unmount"', () => {
    const { config, link } = setUp();
    link.open();
    link.destroy();
    expect(config.onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'unmount' });
    expect(link.getSnapshot()).toMatchObject({ status: 'idle', isOpen: false });
  });

  test('later calls do nothing', () => {
    const { attempts, config, link } = setUp();
    link.destroy();
    link.open();
    link.close();
    link.destroy();
    expect(attempts).toHaveLength(0);
    expect(config.getLinkToken).not.toHaveBeenCalled();
    expect(config.onClose).not.toHaveBeenCalled();
    expect(config.onError).not.toHaveBeenCalled();
  });

  test('a success that was on its way is not lost', async () => {
    const { attempts, config, focus } = setUp();
    // As the frame does it: out of view at once, at its end a moment later.
    const transport = {
      open(attempt: (typeof attempts)[number]) {
        attempts.push(attempt);
        return { close: () => attempt.hidden(), focus };
      },
    };
    const link = createTrackstarLink({ ...config, transport });
    link.open();
    link.destroy();
    await attempts[0]?.success(connection);
    attempts[0]?.closed();
    expect(config.onSuccess).toHaveBeenCalledOnce();
    expect(config.onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'success' });
  });

  test('create, destroy and create again leaves a link that works', () => {
    const { attempts, create, link } = setUp();
    link.destroy();
    const next = create();
    next.open();
    expect(attempts).toHaveLength(1);
    expect(next.getSnapshot().isOpen).toBe(true);
    expect(link.getSnapshot().isOpen).toBe(false);
  });
});

test('two links are independent', () => {
  const { attempts, create, config, link } = setUp();
  const other = create();
  link.open();
  other.open();
  expect(attempts).toHaveLength(2);
  end(attempts[0]);
  expect(config.onClose).toHaveBeenCalledOnce();
  expect(link.getSnapshot().isOpen).toBe(false);
  expect(other.getSnapshot().isOpen).toBe(true);
});

test('a second open() while it is open focuses the modal', () => {
  const { attempts, focus, link } = setUp();
  link.open();
  link.open();
  expect(attempts).toHaveLength(1);
  expect(focus).toHaveBeenCalledOnce();
});
