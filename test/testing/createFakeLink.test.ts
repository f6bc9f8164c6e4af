import { format } from 'node:util';
import { createFakeLink } from 'react-trackstar-link/testing';
import { createTrackstarLink, type TrackstarLinkConfig } from 'react-trackstar-link/vanilla';
import { afterEach, describe, expect, test, vi } from 'vitest';

/** An app without React, and what its callbacks were called with, in order. */
function setUp(config: Partial<TrackstarLinkConfig> = {}) {
  const fake = createFakeLink();
  const calls: unknown[][] = [];
  const tell =
    (name: string) =>
    (...details: unknown[]) =>
      void calls.push([name, ...details]);
  const getLinkToken = vi.fn<() => Promise<string>>(async () => 'secret-token');
  const link = createTrackstarLink({
    getLinkToken,
    onLoad: tell('onLoad'),
    onSuccess: (authCode, integrationName) => tell('onSuccess')(authCode, integrationName),
    onEvent: tell('onEvent'),
    onError: ({ code, cause, retryable }) => tell('onError')(code, cause, retryable),
    onClose: tell('onClose'),
    transport: fake.transport,
    ...config,
  });
  return { fake, link, calls, getLinkToken };
}

const pending = () => new Promise<string>(() => {});

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('the callbacks of the app', () => {
  test('are called as in production, in the same order', async () => {
    const { fake, link, calls } = setUp();
    link.open();
    await fake.event({ name: 'integration_selected', metadata: { integration: 'a' } });
    expect(await fake.succeed({ authCode: 'code-1', integrationName: 'a' })).toBe(true);
    expect(link.getSnapshot().status).toBe('success');
    await fake.close();
    expect(calls).toEqual([
      ['onLoad'],
      ['onEvent', { name: 'integration_selected', metadata: { integration: 'a' } }],
      ['onSuccess', 'code-1', 'a'],
      ['onClose', { reason: 'success' }],
    ]);
  });

  test('onClose comes after close() of the app, not within it', async () => {
    const { fake, link, calls } = setUp();
    link.open();
    await fake.opened();
    link.close();
    expect(fake.isOpen).toBe(false);
    expect(calls).toEqual([['onLoad']]);
    await Promise.resolve();
    expect(calls).toEqual([['onLoad'], ['onClose', { reason: 'programmatic' }]]);
  });

  test('onError gets what fail() was given', async () => {
    const { fake, link, calls } = setUp();
    link.open();
    await fake.opened();
    await fake.fail('link_failed', { cause: { code: 'down' }, retryable: true });
    expect(calls.at(-1)).toEqual(['onError', 'link_failed', { code: 'down' }, true]);
    expect(fake.isOpen).toBe(true);
  });

  test('onSuccess that rejects: succeed() is false, and the next one is another try', async () => {
    const onSuccess = vi.fn().mockRejectedValueOnce(new Error('The database is away.'));
    const { fake, link, calls } = setUp({ onSuccess });
    link.open();
    expect(await fake.succeed()).toBe(false);
    expect(calls.at(-1)?.slice(0, 2)).toEqual(['onError', 'success_handler_failed']);
    expect(await fake.succeed()).toBe(true);
    expect(onSuccess.mock.calls.map(([code]) => code)).toEqual([
      'fake-auth-code',
      'fake-auth-code',
    ]);
  });

  test('a duplicate is no second call of onSuccess', async () => {
    const onSuccess = vi.fn(async () => {});
    const { fake, link } = setUp({ onSuccess });
    link.open();
    expect(await Promise.all([fake.succeed(), fake.succeed()])).toEqual([true, true]);
    expect(await fake.succeed()).toBe(true);
    expect(onSuccess).toHaveBeenCalledOnce();
  });
});

describe('link tokens', () => {
  test('are asked for at the opening, at another try, and when they expire', async () => {
    const { fake, link, getLinkToken } = setUp();
    getLinkToken.mockRejectedValueOnce(new Error('503'));
    link.open();
    await fake.opened();
    expect(link.getSnapshot().error?.code).toBe('link_token_failed');
    await fake.retry();
    expect(link.getSnapshot()).toMatchObject({ status: 'open', error: null });
    getLinkToken.mockResolvedValueOnce('renewed');
    expect(await fake.expireToken()).toBe(true);
    expect(fake.openings[0]?.linkToken).toBe('renewed');
    expect(getLinkToken).toHaveBeenCalledTimes(3);
  });

  test('that cannot be renewed are an error, and Link stays', async () => {
    const { fake, link, getLinkToken } = setUp();
    link.open();
    await fake.opened();
    getLinkToken.mockResolvedValueOnce('');
    expect(await fake.expireToken()).toBe(false);
    expect(link.getSnapshot().error?.code).toBe('link_token_invalid');
    expect(await fake.succeed()).toBe(true);
  });

  test('that come after the end are dropped', async () => {
    const { fake, link, calls } = setUp();
    link.open();
    await fake.close();
    expect(calls).toEqual([['onClose', { reason: 'user' }]]);
    expect(fake.openings[0]?.linkToken).toBeUndefined();
  });

  test('are in nothing that is printed', async () => {
    const { fake, link } = setUp();
    link.open();
    const opening = await fake.opened();
    expect(opening.linkToken).toBe('secret-token');
    expect(format('%o %j', fake.openings, fake.openings)).not.toContain('secret-token');
    expect({ openings: fake.openings }).toMatchInlineSnapshot(`
      {
        "openings": [
          {
            "isOpen": true,
            "options": {
              "integrationType": "wms",
              "sandbox": false,
            },
          },
        ],
      }
    `);
  });
});

test.each([
  [{}, undefined, 'sandbox'],
  [{ integrationAllowList: ['a'] }, undefined, 'a'],
  [{ integrationAllowList: ['a', 'b'] }, undefined, 'sandbox'],
  [{ integrationAllowList: ['a', 'b'] }, { integrationId: 'b' }, 'b'],
])('with %o, opened with %o, the connection is of %s', async (config, options, name) => {
  const onSuccess = vi.fn();
  const { fake, link } = setUp({ onSuccess, ...config });
  link.open(options);
  await fake.succeed();
  expect(onSuccess.mock.calls[0]?.[1]).toBe(name);
});

test('the focus is back on the opener at the end', async () => {
  const { fake, link } = setUp();
  const [opener, other] = ['a', 'b'].map(() =>
    document.body.appendChild(document.createElement('button')),
  );
  opener?.focus();
  link.open();
  other?.focus();
  await fake.close();
  expect(opener).toHaveFocus();
});

describe('used wrongly, it says what to do', () => {
  const calls = ['succeed', 'close', 'expireToken', 'retry'] as const;

  test.each(calls)('%s() before Link is open', async (call) => {
    await expect(setUp().fake[call]()).rejects.toThrow(
      `${call}() needs an open Link: click the button first`,
    );
  });

  test.each(calls)('%s() after the end', async (call) => {
    const { fake, link } = setUp();
    link.open();
    await fake.close();
    await expect(fake[call]()).rejects.toThrow(`${call}() needs an open Link, and the last one is`);
  });

  test('fail() and event() before Link is open', async () => {
    const { fake } = setUp();
    await expect(fake.fail('link_failed')).rejects.toThrow('fail() needs an open Link');
    await expect(fake.event({ name: 'opened' })).rejects.toThrow('event() needs an open Link');
  });

  test('succeed() on a page that did not load', async () => {
    const { fake, link } = setUp();
    link.open();
    await fake.fail('blocked_by_csp');
    await expect(fake.succeed()).rejects.toThrow('blocked_by_csp. Await retry() first.');
  });

  test('retry() without a failure', async () => {
    const { fake, link } = setUp();
    link.open();
    await fake.opened();
    await expect(fake.retry()).rejects.toThrow('await fail() first');
  });

  test('succeed() without a link token', async () => {
    const { fake, link } = setUp({ getLinkToken: pending });
    link.open();
    await expect(fake.succeed()).rejects.toThrow('getLinkToken has not settled');
  });

  test('opened() when nothing opens, and when there is no token', async () => {
    const { fake, link } = setUp({ getLinkToken: pending });
    await expect(fake.opened({ timeout: 20 })).rejects.toThrow('was not opened within 20 ms');
    link.open();
    await expect(fake.opened({ timeout: 20 })).rejects.toThrow('getLinkToken has not settled');
  });
});

test('opened() waits for a Link that opens later', async () => {
  const { fake, link } = setUp();
  setTimeout(() => link.open({ integrationId: 'a' }), 20);
  expect((await fake.opened()).options.integrationId).toBe('a');
});

test('works with fake timers', async () => {
  vi.useFakeTimers();
  const { fake, link } = setUp();
  link.open();
  expect(await fake.succeed()).toBe(true);
});

test('reset() closes what is open and forgets it', async () => {
  const { fake, link, calls } = setUp();
  link.open();
  await fake.opened();
  fake.reset();
  expect(fake.openings).toEqual([]);
  expect(calls.at(-1)).toEqual(['onClose', { reason: 'user' }]);
  link.open();
  expect(await fake.succeed()).toBe(true);
});

test('the act environment is as before, whatever happens', async () => {
  const scope = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean | undefined };
  for (const before of [true, false, undefined]) {
    scope.IS_REACT_ACT_ENVIRONMENT = before;
    const { fake, link } = setUp();
    await fake.succeed().catch(() => {});
    link.open();
    await Promise.all([fake.opened(), fake.succeed()]);
    expect(scope.IS_REACT_ACT_ENVIRONMENT).toBe(before);
  }
  delete scope.IS_REACT_ACT_ENVIRONMENT;
});

test('section 7: needs no iframe, no network, no MessageChannel and no showModal', async () => {
  const forbidden = (what: string) => () => {
    throw new Error(`${what} was used.`);
  };
  vi.stubGlobal('fetch', forbidden('fetch'));
  vi.stubGlobal('XMLHttpRequest', forbidden('XMLHttpRequest'));
  vi.stubGlobal('MessageChannel', forbidden('MessageChannel'));
  vi.stubGlobal('HTMLDialogElement', undefined);
  const create = vi.spyOn(document, 'createElement');
  try {
    const { fake, link, calls } = setUp();
    link.open();
    expect(await fake.succeed()).toBe(true);
    await fake.close();
    expect(calls.map(([name]) => name)).toEqual(['onLoad', 'onSuccess', 'onClose']);
    expect(create).not.toHaveBeenCalled();
  } finally {
    vi.unstubAllGlobals();
    create.mockRestore();
  }
});
