import { createModal } from '../modal/createModal.js';
import { createLinkFrame, type LinkFrame } from './linkFrame.js';
import type { Surface } from './openPage.js';

/** A page in a modal that is not shown. */
export interface WarmPage {
  linkUrl: string;
  modal: Surface;
  frame: LinkFrame;
}

const WARM_FOR = 30_000;

/** At most one, for all buttons. */
let kept: WarmPage | undefined;
let timer: ReturnType<typeof setTimeout>;

/** Loads a Link page in case that it is opened within the next 30 seconds. */
export function warmUp(linkUrl: string): void {
  const page = takeWarm(linkUrl);
  dropWarm();
  kept = page ?? makePage(linkUrl);
  timer = setTimeout(dropWarm, WARM_FOR);
}

/** The warm page, if it is the one that is asked for; it is the caller's from now on. */
export function takeWarm(linkUrl: string): WarmPage | undefined {
  if (kept?.linkUrl !== linkUrl) return undefined;
  const page = kept;
  clearTimeout(timer);
  kept = undefined;
  return page;
}

function makePage(linkUrl: string): WarmPage {
  const modal = createModal(document.body);
  const frame = createLinkFrame(linkUrl);
  modal.insert(frame.element);
  return { linkUrl, modal, frame };
}

function dropWarm() {
  clearTimeout(timer);
  kept?.frame.remove();
  kept?.modal.remove();
  kept = undefined;
}
