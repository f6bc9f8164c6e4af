import { createRoot } from 'react-dom/client';
import { modalInView } from '../support/isInView.js';

const task = () => new Promise((resolve) => setTimeout(resolve));

/** Opens, waits until the page is ready, has the page close, waits until it is closed; so many times. */
export function cycleOpenings(Connect) {
  let ready;
  let tellClosed = () => {};
  window.addEventListener('message', ({ data, source }) => {
    if (data?.bench === 'ready') ready = source;
  });
  createRoot(document.querySelector('main')).render(
    <Connect onSuccess={() => {}} onClose={() => tellClosed()} />,
  );
  const button = () => document.querySelector('main button');
  const isReady = () =>
    modalInView() &&
    [...document.querySelectorAll('iframe')].some((f) => f.contentWindow === ready);

  async function cycle() {
    while (!button() || button().disabled) await task();
    button().click();
    // One that is loaded beforehand may have been ready for long.
    while (!isReady()) await task();
    const closed = new Promise((resolve) => {
      tellClosed = resolve;
    });
    ready.postMessage({ bench: 'close' }, '*');
    await closed;
    // One of them tells the end before its frame is gone, and takes the next one for it.
    while (modalInView()) await task();
  }
  return async (times) => {
    for (let n = 0; n < times; n++) await cycle();
  };
}
