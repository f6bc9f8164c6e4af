import { describe, expect, test, vi } from 'vitest';
import { connection, setUp, withoutDom } from './openings.js';

// The core runs without React.
vi.mock('react', () => ({}));
withoutDom();

describe('4.4 onSuccess', () => {
  test('is called once with auth code, integration name and close', async () => {
    const { session, attempts, onSuccess } = setUp();
    session.open();
    await expect(attempts[0]?.success(connection)).resolves.toBe(true);
    expect(onSuccess).toHaveBeenCalledExactlyOnceWith(
      'auth-code-0',
      'sandbox',
      expect.any(Function),
    );
    expect(session.getState()).toMatchObject({ status: 'success', isOpen: true });
  });

  test('runs once for an id while it is pending, and again never once it is handled', async () => {
    let save = () => {};
    const onSuccess = vi.fn(
      () =>
        new Promise<void>((resolve) => {
          save = resolve;
        }),
    );
    const { session, attempts } = setUp({ onSuccess });
    session.open();
    const first = attempts[0]?.success(connection);
    await expect(attempts[0]?.success(connection)).resolves.toBeUndefined();
    expect(session.getState().status).not.toBe('success');
    save();
    await expect(first).resolves.toBe(true);
    // A page that missed the answer hears it again.
    await expect(attempts[0]?.success(connection)).resolves.toBe(true);
    expect(onSuccess).toHaveBeenCalledOnce();
  });

  test('runs for each id: two connections in one opening count twice', async () => {
    const { session, attempts, onSuccess } = setUp();
    session.open();
    await attempts[0]?.success(connection);
    await attempts[0]?.success({ ...connection, id: 's-2', authCode: 'auth-code-1' });
    expect(onSuccess.mock.calls.map(([code]) => code)).toEqual(['auth-code-0', 'auth-code-1']);
  });

  test.each([
    [
      'throws',
      () => {
        throw new Error('disk full');
      },
    ],
    ['rejects', () => Promise.reject(new Error('disk full'))],
  ])('that %s is success_handler_failed, and the same id runs it again', async (_how, fail) => {
    const onSuccess = vi.fn<() => unknown>(fail);
    const { session, attempts, onError } = setUp({ onSuccess });
    session.open();
    await expect(attempts[0]?.success(connection)).resolves.toBe(false);
    expect(onError).toHaveBeenCalledOnce();
    expect(onError.mock.calls[0]?.[0]).toMatchObject({
      code: 'success_handler_failed',
      retryable: true,
      cause: new Error('disk full'),
    });
    expect(session.getState().status).toBe('error');
    onSuccess.mockImplementation(() => {});
    await expect(attempts[0]?.success(connection)).resolves.toBe(true);
    expect(onSuccess).toHaveBeenCalledTimes(2);
    expect(session.getState()).toMatchObject({ status: 'success', error: null });
  });

  test('does not close by itself; its close does', async () => {
    let close = () => {};
    const { session, attempts, onClose } = setUp({
      onSuccess: (_code, _name, end) => {
        close = end;
      },
    });
    session.open();
    await attempts[0]?.success(connection);
    expect(onClose).not.toHaveBeenCalled();
    close();
    expect(onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'success' });
  });

  test('its close, kept for later, does not close the next opening', async () => {
    let close = () => {};
    const { session, attempts } = setUp({
      onSuccess: (_code, _name, end) => {
        close = end;
      },
    });
    session.open();
    await attempts[0]?.success(connection);
    session.close();
    session.open();
    close();
    expect(session.getState().isOpen).toBe(true);
  });

  test('a promise that rejects after the end is still reported', async () => {
    let fail = (_reason: Error) => {};
    const onSuccess = () =>
      new Promise((_resolve, reject) => {
        fail = reject;
      });
    const { session, attempts, onError, onClose } = setUp({ onSuccess });
    session.open();
    const saved = attempts[0]?.success(connection);
    session.close();
    expect(onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'success' });
    fail(new Error('too late'));
    await expect(saved).resolves.toBe(false);
    expect(onError).toHaveBeenCalledOnce();
    expect(session.getState()).toMatchObject({ status: 'idle', isOpen: false });
  });
});
