/** How the bytes of each kind begin. Vector images are not among them: they can hold scripts and links. */
const signatures: Record<string, RegExp> = {
  'image/png': /^89504e470d0a1a0a/,
  'image/jpeg': /^ffd8ff/,
  'image/gif': /^47494638(37|39)61/,
  'image/webp': /^52494646.{8}57454250/,
};

/** True for a `data:` URL whose bytes are the raster image that it says it is. */
export function isRasterImage(url: string): boolean {
  const [, type = '', data = ''] = /^data:([a-z/]+);base64,([A-Za-z0-9+/]+=*)$/.exec(url) ?? [];
  const signature = Object.hasOwn(signatures, type) ? signatures[type] : undefined;
  return signature?.test(Buffer.from(data.slice(0, 64), 'base64').toString('hex')) ?? false;
}
