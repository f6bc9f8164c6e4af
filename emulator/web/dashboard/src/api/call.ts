import { currentToken, restore } from '../session/session.js';
import { ApiError, type SendOptions, send } from './send.js';

/** A call of the signed-in person. A token that the server forgot is replaced once, while the session goes on. */
export async function call<T>(path: string, options: SendOptions = {}): Promise<T> {
  try {
    return await send<T>(`/api${path}`, { ...options, token: currentToken() });
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 401) throw error;
    const token = await restore('Your session has ended. Sign in again.');
    if (!token) throw error;
    return send<T>(`/api${path}`, { ...options, token });
  }
}
