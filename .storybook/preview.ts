import type { Preview } from '@storybook/react-vite';
import { clearAllMocks, expect, waitFor } from 'storybook/test';

const preview: Preview = {
  parameters: {
    a11y: { test: 'error' },
    viewport: {
      options: {
        phone: { name: 'Phone', styles: { width: '360px', height: '740px' }, type: 'mobile' },
      },
    },
  },
  // The page of the story before may still say something for half a second.
  beforeEach: async () => {
    await waitFor(() => expect(document.querySelector('dialog[aria-label]')).toBeNull());
    clearAllMocks();
  },
};

export default preview;
