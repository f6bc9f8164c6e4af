/** Sends the page around it, or with `?up=2` the one around that, what a Link page would, and tells how often. */
const isNested = new URLSearchParams(location.search).has('up');
const app = isNested ? parent.parent : parent;
const envelope = { source: 'trackstar-link', version: 1 };
const connection = { id: 'forged', authCode: 'forged', integrationName: 'forged' };
const sessions = [undefined, '', 'forged', '0', '0-0-0-0'];

let rounds = 0;
setInterval(() => {
  app.postMessage({ ...envelope, type: 'ready', versions: [99] }, '*');
  for (const session of sessions) {
    for (const type of ['loaded', 'token-expired', 'close']) {
      app.postMessage({ ...envelope, type, session }, '*');
    }
    app.postMessage({ ...envelope, type: 'success', session, ...connection }, '*');
    app.postMessage({ ...envelope, type: 'error', session, code: 'x', message: 'x' }, '*');
  }
  rounds++;
  app.postMessage({ forgedRounds: rounds }, '*');
}, 20);
