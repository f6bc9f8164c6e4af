import { DEFAULT_LINK_URL } from '../config.js';
import { createModal } from '../modal/createModal.js';
import { openPage } from './openPage.js';
import type { Transport } from './Transport.js';
import { takeWarm, warmUp } from './warmPage.js';

/** Our modal with the Link page in a frame. */
export const iframeTransport: Transport = {
  preload: ({ linkUrl = DEFAULT_LINK_URL }) => warmUp(linkUrl),
  open(attempt) {
    const { config, opener } = attempt;
    // A dialog or popover that we are opened from leaves everything outside it behind.
    const container = opener?.closest('dialog,[popover],[role=dialog]');
    const warm = container ? undefined : takeWarm(config.linkUrl ?? DEFAULT_LINK_URL);
    const modal = warm?.modal ?? createModal(container ?? document.body);
    return openPage(attempt, modal, warm?.frame);
  },
};
