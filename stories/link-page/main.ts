import { answer } from './answers.js';
import { start } from './person.js';

/*
 * The Link page of the local Trackstar, with answers of its own in place of a server: a Storybook is files and no more.
 * Its URL says how it behaves:
 *
 *   ?late=MS      is not there before
 *   ?silent       is never there
 *   ?versions=N   speaks only that version of the protocol
 *   ?refuses      its server does not let the app embed it
 *   ?expires      the link token expires while the credentials are being checked
 *   ?person       somebody goes through it: from the consent to Finish, and with `?person=done` to Done
 */
const behaviour = new URLSearchParams(location.search);

globalThis.fetch = (path, request) => answer(String(path), String(request?.body), behaviour);

async function load() {
  const versions = behaviour.get('versions');
  if (versions) {
    const ready = { source: 'trackstar-link', version: 1, type: 'ready', versions: [+versions] };
    parent.postMessage(ready, '*');
  } else if (!behaviour.has('silent')) {
    await new Promise((resolve) => setTimeout(resolve, Number(behaviour.get('late'))));
    await import('../../emulator/web/link/src/main.js');
    if (behaviour.has('person')) start(behaviour.get('person') === 'done');
  }
}

void load();
