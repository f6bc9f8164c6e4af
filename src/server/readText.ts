/** The body as text, or null when it is bigger than so many bytes. Throws when it was read before. */
export async function readText(request: Request, maxBytes: number): Promise<string | null> {
  if (request.bodyUsed) {
    throw new TypeError(
      'The body of this request was read before. Hand over the request as it came, before any body parser.',
    );
  }
  if (request.body === null) return '';
  const reader = request.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}
