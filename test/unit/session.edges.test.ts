import { describe, expect, test, vi } from 'vitest';
import { setUp, withoutDom } from './openings.js';

// The core runs without React.
vi.mock('react', () => ({}));
withoutDom();

describe('open() and close() at odd moments', () => {
  test('options that cannot be sent to another window are reported; open() does not throw', () => {
    const cycle: Record<string, unknown> = {};
    cycle.logo = cycle;
    const { session, attempts, onError, newest } = setUp({ appearance: cycle as never });
    expect(() => session.open()).not.toThrow();
    expect(onError).toHaveBeenCalledOnce();
    newest.appearance = undefined;
    session.open();
    expect(attempts).toHaveLength(1);
  });

  test('4.7 close() wins when getLinkToken itself calls it', () => {
    const { session, transport, attempts, onClose } = setUp();
    const { open } = transport;
    transport.open = (attempt) => {
      session.close();
      return open(attempt);
    };
    session.open();
    expect(attempts).toHaveLength(1);
    expect(onClose).toHaveBeenCalledExactlyOnceWith({ reason: 'programmatic' });
    expect(session.getState().isOpen).toBe(false);
  });
});
