import type { CompleteConfig } from '../config.js';
import { createModal } from '../modal/createModal.js';
import { type LinkPage, loadPage } from './linkPage.js';
import type { Transport } from './Transport.js';
import { WARM_FOR } from './timings.js';

/** A page in a modal that is not shown: at most one, for all buttons. */
let warm: LinkPage | undefined;
let timer: ReturnType<typeof setTimeout>;

/** The warm page, if it is the one that is asked for; it is the caller's from now on. Another one is dropped. */
function takeWarm(linkUrl?: string): LinkPage | undefined {
  const page = warm;
  clearTimeout(timer);
  warm = undefined;
  if (page?.linkUrl === linkUrl) return page;
  page?.remove();
  return undefined;
}

const loadInModal = (linkUrl: string, container: Element) =>
  loadPage(linkUrl, createModal(container));

/** Our modal with the Link page in a frame. */
export const iframeTransport: Transport = {
  preload(config) {
    const { linkUrl } = config as CompleteConfig;
    warm = takeWarm(linkUrl) ?? loadInModal(linkUrl, document.body);
    timer = setTimeout(takeWarm, WARM_FOR);
  },
  open(attempt) {
    const { linkUrl } = attempt.config as CompleteConfig;
    // A dialog or popover that we are opened from leaves everything outside it behind.
    const container = attempt.opener?.closest('dialog,[popover],[role=dialog]');
    const page =
      (!container && takeWarm(linkUrl)) || loadInModal(linkUrl, container ?? document.body);
    return page.open(attempt);
  },
};
