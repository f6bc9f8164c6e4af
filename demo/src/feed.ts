/** Tells the open pages of a merchant that something about a connection has changed. */
export interface Feed {
  tell(merchantId: string, connectionId: string): void;
  /** Returns how to stop listening. */
  listen(merchantId: string, listener: (connectionId: string) => void): () => void;
}

export function createFeed(): Feed {
  const listeners = new Map<string, Set<(connectionId: string) => void>>();
  return {
    tell(merchantId, connectionId) {
      for (const listener of listeners.get(merchantId) ?? []) listener(connectionId);
    },
    listen(merchantId, listener) {
      const mine = listeners.get(merchantId) ?? new Set();
      listeners.set(merchantId, mine.add(listener));
      return () => {
        mine.delete(listener);
        if (mine.size === 0 && listeners.get(merchantId) === mine) listeners.delete(merchantId);
      };
    },
  };
}
