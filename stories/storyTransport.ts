import type { Transport } from 'react-trackstar-link';

/** Stands in for the Link page, which a Storybook has not: it takes a token and shows a small dialog in its place. */
export const storyTransport: Transport = {
  open(attempt) {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    const text = dialog.appendChild(document.createElement('p'));
    const close = () => {
      dialog.remove();
      attempt.hidden();
      attempt.opener?.focus();
      attempt.closed();
    };
    const add = (label: string, action: () => unknown) => {
      const button = dialog.appendChild(document.createElement('button'));
      button.type = 'button';
      button.textContent = label;
      button.onclick = action;
      return button;
    };
    const start = () => {
      dialog.replaceChildren(text);
      text.textContent = 'Loading…';
      attempt.getLinkToken().then(
        () => {
          if (!dialog.isConnected) return;
          text.textContent = `Connect ${attempt.options.integrationId ?? 'an integration'}`;
          add('Connect', connect);
          attempt.loaded();
        },
        (error) => {
          if (!dialog.isConnected) return;
          text.textContent = 'The link token could not be had.';
          add('Try again', () => {
            attempt.retried();
            start();
          });
          attempt.failed(error);
        },
      );
      add('Close', close);
    };
    const connect = async () => {
      text.textContent = 'Saving…';
      const integrationName = attempt.options.integrationId ?? 'sandbox';
      const isSaved = await attempt.success({ id: 'story', authCode: 'story', integrationName });
      text.textContent = isSaved === false ? 'It could not be saved.' : 'Connected.';
    };
    dialog.setAttribute('aria-label', 'Connect your account');
    dialog.showModal();
    dialog.oncancel = close;
    start();
    return { close, focus: () => dialog.focus() };
  },
};
