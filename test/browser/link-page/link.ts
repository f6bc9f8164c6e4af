import { connectToEmbedder } from 'react-trackstar-link/protocol';

/*
 * A Link page for tests. Its URL says how it behaves:
 *
 *   ?silent   never says that it is there
 *   ?asks     answers every wish to leave with keep-open
 *   ?late     has a success on its way when the end is decided
 *   ?nests    has a frame in it that forges messages
 *   ?hasty    sends a success in one breath with its first event
 */
const behaviour = new URLSearchParams(location.search);

function start() {
  const embedder = connectToEmbedder({
    onInit() {
      embedder?.loaded();
      embedder?.event('opened');
      if (behaviour.has('hasty')) actions.success?.();
    },
    onCloseRequest() {
      if (behaviour.has('asks')) embedder?.keepOpen();
      else embedder?.close();
    },
    onClosing() {
      if (!behaviour.has('late')) return embedder?.close();
      setTimeout(() => {
        actions.success?.();
        embedder?.close();
      }, 200);
    },
    onSuccessHandled: () => embedder?.event('saved'),
    onSuccessFailed: () => embedder?.event('not_saved'),
    onToken: () => embedder?.event('renewed'),
  });
  const actions: Record<string, () => void> = {
    success: () =>
      embedder?.success({ id: 's-1', authCode: 'auth-code-0', integrationName: 'sandbox' }),
    error: () => embedder?.error({ code: 'oops', message: 'It broke.' }),
    token: () => embedder?.requestToken(),
    popup: signIn,
    close: () => embedder?.close(),
  };
  /** The code of a vendor comes a moment after its window was seen closed. */
  function signIn() {
    const popup = open('/popup', '_blank', 'popup');
    addEventListener('message', ({ source, data }) => {
      if (source === popup) embedder?.event('popup_opened', data);
    });
    const watch = setInterval(() => {
      if (!popup?.closed) return;
      clearInterval(watch);
      embedder?.event('popup_closed');
      setTimeout(() => actions.success?.(), 300);
    }, 50);
  }
  document.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLElement) actions[target.dataset.say ?? '']?.();
  });
  document.addEventListener('keydown', ({ key }) => embedder?.event('key', { key }));
  document.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement) embedder?.event('typed', { text: target.value });
  });
  addEventListener('focus', () => embedder?.event('focused'));
}

if (behaviour.has('nests')) {
  document.body.appendChild(document.createElement('iframe')).src = '/hostile?up=2';
}
if (!behaviour.has('silent')) start();
