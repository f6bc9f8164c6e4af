// What a server rendered comes alive in a document: without a complaint, with its ref, and with a click that counts.
import { createElement, createRef } from 'react';
import { renderToString } from 'react-dom/server';
import { TrackstarConnectButton } from 'react-trackstar-link';
import { ways } from '../../types/dropin.tsx';

const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
const rendered = Object.entries(ways).map(([name, way]) => [
  name,
  way,
  renderToString(createElement(way)),
]);

async function main() {
  const { JSDOM } = await import('jsdom');
  const { window } = new JSDOM('<!doctype html>', {
    url: 'https://app.example',
    pretendToBeVisual: true,
  });
  for (const name of Object.getOwnPropertyNames(window)) {
    if (!(name in globalThis)) globalThis[name] = window[name];
  }
  for (const name of ['addEventListener', 'removeEventListener']) {
    globalThis[name] = window[name].bind(window);
  }
  // jsdom has no modal dialogs; what they do in a browser is tested in browsers.
  window.HTMLDialogElement.prototype.showModal = () => {};
  const { hydrateRoot } = await import('react-dom/client');

  function hydrate(element, html) {
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = html;
    const before = container.querySelector('button');
    hydrateRoot(container, element, {
      onRecoverableError: (error) => console.error('recovered from', error),
    });
    return { container, before };
  }

  for (const [name, way, html] of rendered) {
    // What is loaded lazily is not there on the server yet: React says so, and rightly.
    if (html.includes('<!--$!-->')) continue;
    const { container, before } = hydrate(createElement(way), html);
    await pause();
    const after = container.querySelector('button');
    if (after !== before) throw new Error(`${name}: made anew`);
  }

  let asked = 0;
  const ref = createRef();
  const props = {
    ref,
    linkUrl: 'https://link.example',
    getLinkToken: async () => `token ${++asked}`,
    onSuccess() {},
  };
  const button = createElement(TrackstarConnectButton, props);
  const { before } = hydrate(button, renderToString(button));
  await pause();
  if (ref.current !== before) throw new Error(`The ref is ${ref.current}, not the button`);
  before.click();
  await pause();
  if (asked !== 1) throw new Error(`getLinkToken was called ${asked} times`);
  if (!document.querySelector('dialog iframe')) throw new Error('The click opened nothing');
}

main().then(
  () => process.exit(),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
