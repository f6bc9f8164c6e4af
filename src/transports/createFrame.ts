import { create } from '../modal/elements.js';

/** The frame of a Link page, out of view until it is revealed. */
export function createFrame(linkUrl: string, height: string): HTMLIFrameElement {
  const frame = create(
    'iframe',
    null,
    `position:absolute;left:0;bottom:0;width:100%;height:${height};border:0;visibility:hidden`,
  );
  frame.setAttribute(
    'sandbox',
    'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox',
  );
  frame.referrerPolicy = 'no-referrer';
  frame.src = linkUrl;
  return frame;
}
