import { once } from 'node:events';
import { connect } from 'node:net';

/** What a command failed with: one of WebDriver's error codes, and words. */
export interface MarionetteFailure {
  error: string;
  message: string;
  stacktrace?: string;
}

export interface Marionette {
  send(command: string, parameters?: object): Promise<unknown>;
  close(): void;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(failure: MarionetteFailure): void;
}

/*
 * Marionette is what Firefox itself speaks to be driven: JSON over TCP, each message after its length in bytes and a
 * colon. The browser begins with a greeting; then each command [0, id, name, parameters] has one answer
 * [1, id, failure or null, result].
 */

/** Connects with a Firefox that listens on `port`. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  socket.setNoDelay(true);
  await once(socket, 'connect');

  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let unread: Buffer = Buffer.alloc(0);
  let greet = () => {};
  const greeted = new Promise<void>((resolve) => {
    greet = resolve;
  });

  function take(message: unknown) {
    if (!Array.isArray(message)) return greet();
    const [, id, failure, result] = message as [1, number, MarionetteFailure | null, unknown];
    const command = waiting.get(id);
    waiting.delete(id);
    if (failure) command?.reject(failure);
    else command?.resolve(result);
  }

  socket.on('data', (chunk) => {
    unread = Buffer.concat([unread, chunk]);
    for (;;) {
      const colon = unread.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(unread.toString('latin1', 0, colon));
      if (unread.length < end) return;
      const message = unread.toString('utf8', colon + 1, end);
      unread = unread.subarray(end);
      take(JSON.parse(message));
    }
  });
  const gone = () => {
    for (const { reject } of waiting.values()) {
      reject({ error: 'invalid session id', message: 'Firefox has ended.' });
    }
    waiting.clear();
  };
  socket.on('close', gone);
  socket.on('error', gone);
  await greeted;

  return {
    send(command, parameters = {}) {
      const id = ++lastId;
      const message = JSON.stringify([0, id, command, parameters]);
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        socket.write(`${Buffer.byteLength(message)}:${message}`);
      });
    },
    close: () => socket.destroy(),
  };
}
