interface Listener {
  /** One of the merchant's connections has changed. */
  onChange(): void;
  /** The line was down for a while: what was said meanwhile is not known. */
  onAgain(): void;
}

/** Listens to what the server says by itself. The browser connects again after a failure. Returns how to stop. */
export function listenLive({ onChange, onAgain }: Listener): () => void {
  const source = new EventSource('/api/live');
  let wasOpen = false;
  source.addEventListener('connection', onChange);
  source.addEventListener('open', () => {
    if (wasOpen) onAgain();
    wasOpen = true;
  });
  return () => source.close();
}
