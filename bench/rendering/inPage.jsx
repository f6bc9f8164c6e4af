import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** A single one is over too soon to be timed. */
const AGAIN = 5;

/** Until what effects have set in motion has come to rest. */
const turn = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  });

/** From the call to a layout with all effects done and what they asked for rendered. */
async function timed(render) {
  const started = performance.now();
  flushSync(render);
  for (let n = 0; n < 4; n++) await turn();
  document.body.getBoundingClientRect();
  return performance.now() - started;
}

/** Mounts so many buttons, renders them again with new inline properties, takes them away. */
export function measureRendering(Connect) {
  const container = document.querySelector('main');
  const buttons = (count) =>
    Array.from({ length: count }, (_, n) => (
      <Connect key={n} id={`button${n}`} onSuccess={() => {}} onClose={() => {}} />
    ));
  // Some complain of each other there, which is theirs to do, and not what is measured.
  console.error = () => {};

  return async (count) => {
    const root = createRoot(container);
    const mount = await timed(() => root.render(buttons(count)));
    if (container.querySelectorAll('button').length !== count)
      throw new Error('Not all are there.');
    let again = 0;
    for (let n = 0; n < AGAIN; n++) again += await timed(() => root.render(buttons(count)));
    root.unmount();
    await turn();
    return { mount, again: again / AGAIN };
  };
}
