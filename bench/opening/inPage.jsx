import { createRoot } from 'react-dom/client';
import { modalInView } from '../support/isInView.js';

/*
 * From a click to a modal on screen and to a page that is ready, as the app's window sees it.
 *
 *   on screen   a frame or dialog is in view in an animation frame after the click, and that frame is painted;
 *               what is in view may still be transparent or say that it loads
 *   ready       the page has its token and is painted in view: it says so itself
 */

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
/** After the paint that follows an animation frame. */
const painted = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(null);
  });

const button = () => document.querySelector('main button');

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** A click that leads nowhere is made again, as a person would. */
const PATIENCE = 500;

export function measureOpening(Connect) {
  // A script’s stand-in, and a page, that are heard of again and again have nothing new to say.
  let tellReady = () => {};
  window.addEventListener('message', ({ data }) => {
    if (data?.bench === 'ready') tellReady(performance.now());
  });
  let tellClosed = () => {};
  const appeared = (async () => {
    createRoot(document.querySelector('main')).render(
      <Connect onSuccess={() => {}} onClose={() => tellClosed()} />,
    );
    while (!button()) await frame();
    return painted();
  })();

  async function open() {
    const start = await appeared;
    const begun = performance.now();
    const ready = new Promise((resolve) => {
      tellReady = resolve;
    });
    let clicks = 0;
    let clicked;
    let onScreen;
    let frames;
    while (!onScreen) {
      while (button().disabled) await frame();
      clicks++;
      clicked = performance.now();
      button().click();
      for (frames = 0; performance.now() - clicked < PATIENCE; ) {
        await frame();
        frames++;
        if (!modalInView()) continue;
        onScreen = await painted();
        break;
      }
    }
    const readyAt = await ready;
    return {
      clicks,
      frames,
      waited: clicked - begun,
      onScreen: onScreen - clicked,
      ready: readyAt - clicked,
      // Of the first opening: from the button in view, what was waited for included.
      readySinceButton: readyAt - start,
    };
  }

  async function close() {
    const closed = new Promise((resolve) => {
      tellClosed = resolve;
    });
    for (const { contentWindow } of document.querySelectorAll('iframe')) {
      contentWindow.postMessage({ bench: 'close' }, '*');
    }
    await closed;
    while (modalInView()) await frame();
    await wait(300);
  }
  return { open, close, appeared: () => appeared };
}
