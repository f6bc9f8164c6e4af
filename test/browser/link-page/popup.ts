/** What a vendor does in its window: tells who opened it whether the frame's sandbox holds here too, and closes. */
const { orientation } = screen as unknown as { orientation: { lock(to: string): Promise<void> } };

// Of all that a sandbox forbids, this says so without a person.
const refusal = await orientation.lock('any').then(
  () => undefined,
  (error: DOMException) => error.name,
);
opener.postMessage({ sandboxed: refusal === 'SecurityError' }, '*');
setTimeout(close, 200);

export {};
