import { readAppMessage } from 'react-trackstar-link/protocol';
import { describe, expect, test } from 'vitest';

const envelope = { source: 'trackstar-link', version: 1 };
const session = 'the session';
const init = { type: 'init', session, linkToken: 'token' };
const least = { integrationType: 'wms', sandbox: false };

const readOptions = (options: unknown) => {
  const message = readAppMessage({ ...envelope, ...init, options });
  return message?.type === 'init' ? message.options : undefined;
};

describe('every message of the app is read as it was sent', () => {
  test.each([
    { ...init, options: least },
    { type: 'token', session, linkToken: 'token' },
    { type: 'token-failed', session },
    { type: 'success-handled', session, id: 's-1' },
    { type: 'success-failed', session, id: 's-1' },
    { type: 'close-request', session },
    { type: 'closing', session },
  ])('$type', (message) => {
    expect(readAppMessage({ ...envelope, ...message })).toEqual(message);
  });

  test('all options of an opening come through', () => {
    const options = {
      integrationType: 'cart',
      sandbox: true,
      integrationId: 'i-1',
      integrationAllowList: ['a', 'b'],
      integrationBlockList: ['c'],
      integrationsWithEndpoints: ['get_orders'],
      disabledFunctions: ['create_order'],
      connectionId: 'c-1',
      appearance: { theme: 'dark', locale: 'de-AT', logo: 'https://app.example/logo.svg' },
    };
    expect(readOptions(options)).toEqual(options);
  });

  test('options that are missing or malformed become the defaults', () => {
    for (const options of [undefined, null, 'wms', 7, [], { integrationType: 7, sandbox: 'yes' }]) {
      expect(readOptions(options)).toEqual(least);
    }
    expect(readOptions({ integrationAllowList: 'a', integrationId: 7, connectionId: '' })).toEqual(
      least,
    );
  });

  test('lists are copied to texts', () => {
    const list = ['a', 7, null, { toString: () => 'evil' }, ['b']];
    expect(readOptions({ integrationAllowList: list })?.integrationAllowList).toEqual(['a', '7']);
  });

  test('an appearance keeps a known theme, and locale and logo when they are texts', () => {
    expect(
      readOptions({ appearance: { theme: 'pink', locale: 7, logo: {}, css: 'x' } })?.appearance,
    ).toEqual({});
  });
});

describe('anything else is no message', () => {
  const valid = { ...envelope, ...init, options: least };
  test.each([
    ['nothing', undefined],
    ['a text', 'init'],
    ['another source', { ...valid, source: 'trackstar' }],
    ['another version', { ...valid, version: 2 }],
    ['the version as a text', { ...valid, version: '1' }],
    ['an unknown type', { ...valid, type: 'INIT' }],
    ['the name of an inherited field as type', { ...valid, type: '__proto__' }],
    ['a message of the page', { ...envelope, type: 'close', session }],
    ['no session', { ...valid, session: undefined }],
    ['an empty session', { ...valid, session: '' }],
    ['a session longer than 64 kB', { ...valid, session: 'x'.repeat(65_537) }],
    ['no link token', { ...valid, linkToken: undefined }],
    ['an empty link token', { ...valid, linkToken: '' }],
    ['a link token that is no text', { ...valid, linkToken: { token: 'token' } }],
    ['a renewed token that is empty', { ...envelope, type: 'token', session, linkToken: '' }],
    ['an answer without an id', { ...envelope, type: 'success-handled', session }],
    ['a failure without an id', { ...envelope, type: 'success-failed', session }],
    ['inherited fields', Object.create(valid)],
  ])('%s', (_what, data) => {
    expect(readAppMessage(data)).toBeUndefined();
  });
});
