import { connectToEmbedder } from 'react-trackstar-link/protocol';

/*
 * A Link page for tests. Its URL says how it behaves:
 *
 *   ?silent   never says that it is there
 *   ?asks     answers every wish to leave with keep-open
 */
const behaviour = new URLSearchParams(location.search);

function start() {
  const embedder = connectToEmbedder({
    onInit() {
      embedder?.loaded();
      embedder?.event('opened');
    },
    onCloseRequest() {
      if (behaviour.has('asks')) embedder?.keepOpen();
      else embedder?.close();
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
    close: () => embedder?.close(),
  };
  document.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLElement) actions[target.dataset.say ?? '']?.();
  });
  document.addEventListener('keydown', ({ key }) => embedder?.event('key', { key }));
  addEventListener('focus', () => embedder?.event('focused'));
}

if (!behaviour.has('silent')) start();
