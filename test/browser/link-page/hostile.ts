/** Sends the page around it what a Link page would, again and again, and tells how often. */
const envelope = { source: 'trackstar-link', version: 1 };
const connection = { id: 'forged', authCode: 'forged', integrationName: 'forged' };
const sessions = [undefined, '', 'forged', '0', '0-0-0-0'];

let rounds = 0;
setInterval(() => {
  parent.postMessage({ ...envelope, type: 'ready', versions: [99] }, '*');
  for (const session of sessions) {
    for (const type of ['loaded', 'token-expired', 'close']) {
      parent.postMessage({ ...envelope, type, session }, '*');
    }
    parent.postMessage({ ...envelope, type: 'success', session, ...connection }, '*');
    parent.postMessage({ ...envelope, type: 'error', session, code: 'x', message: 'x' }, '*');
  }
  rounds++;
  parent.postMessage({ forgedRounds: rounds }, '*');
}, 20);
