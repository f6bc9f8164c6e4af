import { readPageMessage } from 'react-trackstar-link/protocol';
import { describe, expect, test } from 'vitest';

const envelope = { source: 'trackstar-link', version: 1 };
const session = 'the session';
const success = {
  type: 'success',
  session,
  id: 's-1',
  authCode: 'code',
  integrationName: 'sandbox',
};
const error = { type: 'error', session, code: 'oops', message: 'It broke.', retryable: true };

describe('every message of the Link page is read as it was sent', () => {
  test.each([
    { type: 'ready', versions: [1] },
    { type: 'ready', versions: [] },
    { type: 'loaded', session },
    { type: 'token-expired', session },
    { type: 'close', session },
    { type: 'keep-open', session },
    success,
    { ...success, integrationName: '' },
    error,
    { ...error, message: '' },
    { type: 'event', session, name: 'opened' },
    { type: 'event', session, name: 'picked', metadata: { name: 'x', count: 2, first: false } },
  ])('$type', (message) => {
    expect(readPageMessage({ ...envelope, ...message })).toEqual(message);
  });

  test('an error without a word about another try is not retryable', () => {
    const { retryable, ...rest } = error;
    expect(readPageMessage({ ...envelope, ...rest })).toEqual({ ...error, retryable: false });
  });

  test('ready is read whatever its version, so that a page of another version can be told from none', () => {
    const ready = { type: 'ready', versions: [2, 3] };
    expect(readPageMessage({ ...envelope, version: 3, ...ready })).toEqual(ready);
    expect(readPageMessage({ source: envelope.source, ...ready })).toEqual(ready);
  });

  test('texts of 64 kB are taken', () => {
    const message = { ...success, authCode: 'x'.repeat(65_536) };
    expect(readPageMessage({ ...envelope, ...message })).toEqual(message);
  });

  test('sixteen versions are taken, and what is no whole number is left out', () => {
    const versions = Array.from({ length: 16 }, (_, index) => index);
    expect(readPageMessage({ ...envelope, type: 'ready', versions })).toEqual({
      type: 'ready',
      versions,
    });
    const odd = [1, '1', 1.5, null, Number.NaN, {}, 2];
    expect(readPageMessage({ ...envelope, type: 'ready', versions: odd })).toEqual({
      type: 'ready',
      versions: [1, 2],
    });
  });

  test('unknown fields are left behind', () => {
    const message = { ...envelope, type: 'close', session, authCode: 'code', more: 1 };
    expect(readPageMessage(message)).toEqual({ type: 'close', session });
  });

  test('only texts, numbers and flags of the metadata of an event are kept', () => {
    const metadata = { name: 'x', list: [1], nested: {}, nothing: null, big: 1n };
    expect(
      readPageMessage({ ...envelope, type: 'event', session, name: 'picked', metadata }),
    ).toEqual({ type: 'event', session, name: 'picked', metadata: { name: 'x' } });
  });

  test('the texts of the metadata of an event are limited to 64 kB as all texts are', () => {
    const metadata = { name: 'x', long: 'x'.repeat(65_537) };
    const message = readPageMessage({ ...envelope, type: 'event', session, name: 'a', metadata });
    const kept = message?.type === 'event' ? message.metadata : undefined;
    expect(`${kept?.long ?? ''}`.length).toBeLessThanOrEqual(65_536);
  });
});

describe('anything else is no message', () => {
  const valid = { ...envelope, ...success };
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', JSON.stringify(valid)],
    ['a list', [valid]],
    ['another source', { ...valid, source: 'trackstar' }],
    ['no source', { ...valid, source: undefined }],
    ['another version', { ...valid, version: 2 }],
    ['the version as a text', { ...valid, version: '1' }],
    ['no version', { ...valid, version: undefined }],
    ['an unknown type', { ...valid, type: 'succes' }],
    ['the name of an inherited field as type', { ...valid, type: 'constructor' }],
    ['a message of the app', { ...envelope, type: 'closing', session }],
    ['no session', { ...valid, session: undefined }],
    ['an empty session', { ...valid, session: '' }],
    ['a session that is no text', { ...valid, session: 7 }],
    ['no id', { ...valid, id: undefined }],
    ['an id that is no text', { ...valid, id: 1 }],
    ['no auth code', { ...valid, authCode: '' }],
    ['an auth code in a list', { ...valid, authCode: ['code'] }],
    ['an auth code longer than 64 kB', { ...valid, authCode: 'x'.repeat(65_537) }],
    ['no integration name', { ...valid, integrationName: undefined }],
    ['an error without a code', { ...envelope, ...error, code: undefined }],
    ['an error without a message', { ...envelope, ...error, message: undefined }],
    ['an event without a name', { ...envelope, type: 'event', session }],
    ['versions that are no list', { ...envelope, type: 'ready', versions: '1' }],
    ['no versions', { ...envelope, type: 'ready' }],
    ['seventeen versions', { ...envelope, type: 'ready', versions: Array(17).fill(1) }],
    ['inherited fields', Object.create(valid)],
  ])('%s', (_what, data) => {
    expect(readPageMessage(data)).toBeUndefined();
  });
});

test('named fields are looked at and never all of them, so that a huge object costs no time', () => {
  const listed: string[] = [];
  const watched = (fields: object) =>
    new Proxy(fields, {
      ownKeys(target) {
        listed.push('all');
        return Reflect.ownKeys(target);
      },
    });
  for (const message of [{}, success, error, { type: 'ready', versions: [1] }]) {
    readPageMessage(watched(message));
    readPageMessage(watched({ ...envelope, ...message }));
  }
  expect(listed).toEqual([]);
});
