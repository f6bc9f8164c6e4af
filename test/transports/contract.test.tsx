import { act } from '@testing-library/react';
import { hostedTransport } from 'react-trackstar-link/hosted';
import { createFakeLink } from 'react-trackstar-link/testing';
import { iframeTransport } from '../../src/transports/iframe.js';
import { contract, type Driver } from './contract.js';
import {
  arrive,
  modals,
  press as pressHosted,
  scripts,
  settle,
  withFreshPages,
} from './hostedPage.js';
import { linkPages, modal, press } from './openLink.js';

withFreshPages();

function iframeDriver(): Driver {
  const newest = () => linkPages().at(-1);
  const close = () => newest()?.say('close');
  return {
    transport: iframeTransport,
    isShown: () => modal()?.open === true,
    load: async () => newest()?.load(),
    succeed: async (id = 'code-0') =>
      newest()?.say('success', { id, authCode: id, integrationName: 'sandbox' }),
    // Where the page has given way to words, the button under them.
    leave: async () => (newest() ? close() : press('Close')),
    expireToken: async () => newest()?.say('token-expired'),
  };
}

function hostedDriver(): Driver {
  return {
    transport: hostedTransport(),
    async load() {
      if (scripts().length && !window.Trackstar) await arrive();
      await settle();
    },
    async succeed(code = 'code-0') {
      const newest = modals().at(-1);
      if (newest) newest.dataset.code = code;
      await pressHosted('Connect', newest);
    },
    leave: () => pressHosted('Done', modals().at(-1)),
  };
}

function fakeDriver(): Driver {
  const fake = createFakeLink();
  return {
    transport: fake.transport,
    load: () => act(async () => {}),
    succeed: async (authCode = 'code-0') => void (await fake.succeed({ authCode })),
    leave: fake.close,
    expireToken: async () => void (await fake.expireToken()),
  };
}

const OWN = "the vendor's script owns the modal and decides when to ask for a token";

contract('iframe', iframeDriver);
contract('hosted', hostedDriver, { '4.1': OWN, '4.2': OWN, '4.8': OWN, '4.9': OWN });
contract('fake', fakeDriver, { '4.2': 'a fake shows nothing' });
