import { describe, expect, test } from 'vitest';
import { progressOf } from '../../web/link/src/machine/start.js';
import { alpha, attempt, beta, failure, finished, good, session, walk } from './support.js';

describe('Link page: from consent to done', () => {
  test('says loaded once, with the first screen that has something to say', () => {
    const page = walk();
    expect(page.start()).toContainEqual({ type: 'loaded' });
    expect(page.screen).toBe('intro');
    expect(page.tell({ type: 'consented' })).not.toContainEqual({ type: 'loaded' });
  });

  test('walks consent, picker, form, permissions, saving, done', () => {
    const page = walk();
    page.start();
    page.tell({ type: 'consented' });
    expect(page.screen).toBe('picker');
    page.tell({ type: 'picked', integration: alpha });
    page.type({ account_id: '  ACME\n', api_key: 'top-secret-key' });
    page.tell({ type: 'submitted' });
    expect(page.screen).toBe('checking');
    expect(page.did('check')).toMatchObject([
      { sessionToken: 'session_1', integrationName: 'alpha', credentials: good },
    ]);
    page.tell({ type: 'checked', attempt });
    expect(page.screen).toBe('permissions');
    page.tell({ type: 'finish' });
    expect(page.did('finish')).toMatchObject([{ attemptId: 'attempt_1' }]);
    page.tell({ type: 'finished', finished });
    expect(page.screen).toBe('saving');
    expect(page.did('success')).toEqual([{ type: 'success', finished }]);
    page.tell({ type: 'success-handled', id: 'success_1' });
    expect(page.screen).toBe('done');
    expect(page.tell({ type: 'leave' })).toEqual([{ type: 'close' }]);
  });

  test.each([
    ['the app names an integration', { integrationId: 'beta-logistics' }, 'beta-logistics'],
    ['only one is allowed', { more: { integrations: [alpha] } }, 'alpha'],
    [
      'a connection is linked again',
      { more: { relink: { connectionId: 'c', integrationName: 'beta-logistics' } } },
      'beta-logistics',
    ],
  ])('goes straight to the form when %s', (_, options, name) => {
    const page = walk(options);
    page.start();
    expect(progressOf(page.state)).toEqual({ step: 1, of: 3 });
    page.tell({ type: 'consented' });
    expect(page.screen).toBe('credentials');
    expect(page.state.form?.integration.integrationName).toBe(name);
    page.tell({ type: 'back' });
    expect(page.screen).toBe('intro');
  });

  test('offers the list, and says so, when the named integration is not on it', () => {
    const page = walk({ integrationId: 'gamma' });
    page.start();
    page.tell({ type: 'consented' });
    expect(page.state.screen).toEqual({ name: 'picker', missing: 'gamma' });
  });

  test('says so when no integration fits', () => {
    const page = walk({ more: { integrations: [] } });
    expect(page.start()).toContainEqual({ type: 'error', code: 'no_integrations' });
    expect(page.state.screen).toEqual({ name: 'problem', problem: 'no_integrations' });
  });

  test('keeps what was typed for an integration on the way back to it, and drops it for another', () => {
    const page = walk();
    page.toForm();
    page.type(good);
    page.tell({ type: 'back' });
    page.tell({ type: 'picked', integration: alpha });
    expect(page.state.form?.values).toEqual(good);
    page.tell({ type: 'back' });
    page.tell({ type: 'picked', integration: beta });
    expect(page.state.form?.values).toEqual({});
  });

  test('sends the same success again after saving failed, and only then', () => {
    const page = walk();
    const [first] = page.toSaving();
    page.tell({ type: 'success-failed', id: 'another' });
    expect(page.screen).toBe('saving');
    page.tell({ type: 'success-failed', id: 'success_1' });
    expect(page.screen).toBe('save-failed');
    expect(page.tell({ type: 'retried' })).toEqual([first]);
    page.tell({ type: 'success-handled', id: 'success_1' });
    expect(page.screen).toBe('done');
  });

  test('forgets the credentials as soon as the connection is finished', () => {
    const page = walk();
    page.toSaving();
    expect(JSON.stringify(page.state)).not.toContain('top-secret-key');
    expect(page.state.connected).toBe(alpha);
  });

  test('puts no credential, token or code into an event or an error', () => {
    const page = walk();
    const seen: unknown[] = [];
    const original = page.tell;
    page.tell = (happening) => {
      const commands = original(happening);
      seen.push(...commands.filter(({ type }) => type === 'event' || type === 'error'));
      return commands;
    };
    page.start();
    page.tell({ type: 'consented' });
    page.tell({ type: 'picked', integration: alpha });
    page.tell({ type: 'filled', values: good });
    page.tell({ type: 'submitted' });
    page.tell(failure('invalid_credentials'));
    page.tell({ type: 'submitted' });
    page.tell({ type: 'checked', attempt });
    page.tell({ type: 'finish' });
    page.tell({ type: 'finished', finished });
    page.tell({ type: 'success-handled', id: 'success_1' });
    expect(seen.length).toBeGreaterThan(6);
    expect(JSON.stringify(seen)).not.toMatch(/secret|ACME|link_1|session_1|code_1/);
  });
});

describe('Link page: when the server says no', () => {
  test.each(['invalid_credentials', 'vendor_unavailable', 'account_mismatch', 'network'])(
    'keeps the form as typed and says why: %s',
    (code) => {
      const page = walk();
      page.toForm();
      page.type(good);
      page.tell({ type: 'submitted' });
      page.tell(failure(code));
      expect(page.state.screen).toEqual({ name: 'credentials', notice: code });
      expect(page.state.form?.values).toEqual(good);
    },
  );

  test('marks the fields that the server refused until they are changed', () => {
    const page = walk();
    page.toForm();
    page.type(good);
    page.tell({ type: 'submitted' });
    page.tell(failure('invalid_fields', { account_id: 'Too long.' }));
    expect(page.state.form?.refused).toEqual({ account_id: 'Too long.' });
    page.type({ account_id: 'A' });
    expect(page.state.form?.refused).toEqual({});
  });

  test('an answer that comes after Cancel changes nothing', () => {
    const page = walk();
    page.toForm();
    page.tell({ type: 'submitted' });
    const late = page.state.call;
    page.tell({ type: 'cancelled' });
    page.tell({ type: 'checked', attempt, call: late });
    expect(page.screen).toBe('credentials');
  });

  test('Finish can be pressed again when the network was down', () => {
    const page = walk();
    page.toPermissions();
    page.tell({ type: 'finish' });
    page.tell(failure('network'));
    expect(page.state.screen).toMatchObject({ name: 'permissions', notice: 'network' });
    page.tell({ type: 'finish' });
    expect(page.did('finish')).toHaveLength(1);
  });

  test('an origin that is not allowed is told before anything is shown', () => {
    const page = walk();
    page.tell({
      type: 'init',
      linkToken: 'link_1',
      origin: 'https://evil.example',
      options: { integrationType: 'wms', sandbox: false },
    });
    expect(page.tell(failure('origin_not_allowed'))).toMatchObject([
      { type: 'loaded' },
      { type: 'error', code: 'origin_not_allowed' },
      { type: 'event' },
    ]);
  });
});

describe('Link page: a link token that ends', () => {
  test('is renewed in the middle of the check, which goes on under the new session', () => {
    const page = walk();
    page.toForm();
    page.type(good);
    page.tell({ type: 'submitted' });
    page.tell(failure('link_token_expired'));
    expect(page.did('request-token')).toHaveLength(1);
    expect(page.screen).toBe('checking');
    page.tell({ type: 'token', linkToken: 'link_2' });
    expect(page.did('open-session')).toMatchObject([{ linkToken: 'link_2' }]);
    page.tell({ type: 'session-opened', session: session({ sessionToken: 'session_2' }) });
    expect(page.did('check')).toMatchObject([{ sessionToken: 'session_2', credentials: good }]);
    page.tell(failure('invalid_credentials'));
    expect(page.state.screen).toEqual({ name: 'credentials', notice: 'invalid_credentials' });
  });

  test('is renewed at Finish: the access is checked again and shown again', () => {
    const page = walk();
    page.toPermissions();
    page.tell({ type: 'finish' });
    page.tell(failure('link_token_expired'));
    page.tell({ type: 'token', linkToken: 'link_2' });
    page.tell({ type: 'session-opened', session: session({ sessionToken: 'session_2' }) });
    page.tell({ type: 'checked', attempt: { ...attempt, attemptId: 'attempt_2' } });
    expect(page.state.screen).toMatchObject({ name: 'permissions', notice: 'renewed' });
    page.tell({ type: 'finish' });
    expect(page.did('finish')).toMatchObject([
      { sessionToken: 'session_2', attemptId: 'attempt_2' },
    ]);
  });

  test('loses nothing typed when the app gives no new one, and asks again on Try again', () => {
    const page = walk();
    page.toForm();
    page.type(good);
    page.tell({ type: 'submitted' });
    page.tell(failure('link_token_expired'));
    page.tell({ type: 'token-failed' });
    expect(page.state.screen).toEqual({ name: 'credentials', notice: 'renewal_failed' });
    expect(page.state.form?.values).toEqual(good);
    page.tell({ type: 'submitted' });
    page.tell(failure('link_token_expired'));
    expect(page.did('request-token')).toHaveLength(1);
  });

  test('that ended before the page was open is renewed once; a second dead one is said', () => {
    const page = walk();
    page.tell({
      type: 'init',
      linkToken: 'link_1',
      origin: 'http://localhost:3000',
      options: { integrationType: 'wms', sandbox: false },
    });
    page.tell(failure('link_token_expired'));
    expect(page.did('request-token')).toHaveLength(1);
    page.tell({ type: 'token', linkToken: 'link_2' });
    page.tell(failure('link_token_expired'));
    expect(page.state.screen).toEqual({ name: 'problem', problem: 'renewal_failed' });
    page.tell({ type: 'retried' });
    expect(page.did('request-token')).toHaveLength(1);
    page.tell({ type: 'token', linkToken: 'link_3' });
    page.tell({ type: 'session-opened', session: session() });
    expect(page.screen).toBe('intro');
  });

  test('a token that nobody asked for changes nothing', () => {
    const page = walk();
    page.start();
    expect(page.tell({ type: 'token', linkToken: 'link_9' })).toEqual([]);
    expect(page.state.embedder?.linkToken).toBe('link_1');
  });
});

describe('Link page: closing', () => {
  test('asks first when credentials were typed and not submitted', () => {
    const page = walk();
    page.toForm();
    page.type(good);
    expect(page.tell({ type: 'close-requested' })).toEqual([{ type: 'keep-open' }]);
    expect(page.state.isLeaving).toBe(true);
    page.tell({ type: 'stay' });
    expect(page.state.form?.values).toEqual(good);
    page.tell({ type: 'close-requested' });
    expect(page.tell({ type: 'leave' })).toEqual([{ type: 'close' }]);
    expect(JSON.stringify(page.state)).not.toContain('top-secret-key');
  });

  test('does not ask twice: a second close request closes', () => {
    const page = walk();
    page.toForm();
    page.type(good);
    page.tell({ type: 'close-requested' });
    expect(page.tell({ type: 'close-requested' })).toEqual([{ type: 'close' }]);
  });

  test('closes at once everywhere else', () => {
    const page = walk();
    page.start();
    expect(page.tell({ type: 'close-requested' })).toEqual([{ type: 'close' }]);
    page.toForm();
    expect(page.tell({ type: 'close-requested' })).toEqual([{ type: 'close' }]);
    page.toPermissions();
    expect(page.tell({ type: 'close-requested' })).toEqual([{ type: 'close' }]);
  });

  test('holds the end back for a code that is on its way', () => {
    const page = walk();
    page.toPermissions();
    page.tell({ type: 'finish' });
    expect(page.tell({ type: 'closing' })).toEqual([]);
    expect(page.tell({ type: 'finished', finished })).toEqual([
      { type: 'success', finished },
      { type: 'close' },
    ]);
  });

  test('ends at once when there is nothing on its way', () => {
    const page = walk();
    page.toForm();
    page.type(good);
    expect(page.tell({ type: 'closing' })).toEqual([{ type: 'close' }]);
    expect(JSON.stringify(page.state)).not.toContain('top-secret-key');
  });
});
