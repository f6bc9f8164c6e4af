import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { network, seen } from './watch.js';

export const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** So many turns: a machine that is slow has slow turns, in which as much is done. */
async function turns(count) {
  for (let n = 0; n < count; n++) await wait(12);
}

/** Until no script and no frame is on its way, and effects have come to rest; not for ever, as some come to none. */
export async function settle() {
  for (let n = 0, quiet = 0; n < 100 && quiet < 10; n++) {
    await turns(1);
    quiet = network.pending ? 0 : quiet + 1;
  }
}

/** A case that is not passed, with what happened instead. */
class Failed extends Error {}
export const isFailed = (error) => error instanceof Failed;
export function must(condition, otherwise) {
  if (!condition) throw new Failed(otherwise);
}

/** An app with one or more buttons of a package, and the page or script that they lead to. */
export function createStage({ Connect, page, host }) {
  const container = document.createElement('main');
  document.body.append(container);
  let root;
  const told = { successes: [], closes: 0, handle: undefined };
  const props = {
    onSuccess: (code) => told.successes.push(code),
    onClose: () => told.closes++,
    onMake: (handle) => {
      told.handle = handle;
    },
  };

  const stage = {
    seen,
    told,
    props,
    container,
    network,
    origin: host,
    /** `each` holds the properties of one button each, beside those for all. */
    render(more = {}, { strict = false, each = [{}] } = {}) {
      root ??= createRoot(container);
      const buttons = each.map((own, n) => <Connect key={n} {...props} {...more} {...own} />);
      root.render(strict ? <StrictMode>{buttons}</StrictMode> : buttons);
      return settle();
    },
    async hydrate(html) {
      container.innerHTML = html;
      root = hydrateRoot(container, <Connect {...props} />);
      await settle();
    },
    /** On display, and its effects have run: nobody clicks faster. */
    async appear() {
      while (!stage.button()) await wait(5);
      await turns(6);
    },
    async unmount() {
      root.unmount();
      root = undefined;
      await wait(1_500);
    },
    button: (n = 0) => container.querySelectorAll('button')[n],
    async click(n) {
      stage.button(n)?.click();
      await settle();
    },
    /** The frame or layer that a person would see now. */
    modal() {
      const frames = [...document.querySelectorAll('iframe')].filter(isShown);
      return frames.at(-1);
    },
    /** A message that arrives at the app; from the page in view unless something else is said. */
    async say(data, { origin = host, source = stage.modal()?.contentWindow } = {}) {
      window.dispatchEvent(new MessageEvent('message', { data, origin, source }));
      await wait(5);
    },
    /** The page is there and has got its token. */
    async ready() {
      if (!page.ready) return;
      const frame = stage.frame();
      const source = frame?.contentWindow;
      await stage.say(page.ready(), { source });
      await wait(5);
      const token = seen.posted.findLast((post) => post.frame === frame && page.isToken(post.data));
      told.given = token?.data;
      if (page.afterToken) await stage.say(page.afterToken(told.given ?? {}), { source });
      await wait(5);
    },
    frame: () => [...document.querySelectorAll('iframe')].at(-1),
    async open(n) {
      await stage.click(n);
      await stage.ready();
    },
    succeed: (code) => stage.say(page.success(code, told.given)),
    async close() {
      await stage.say(page.close(told.given));
      await wait(600);
    },
  };
  return stage;
}

/** Shown as far as inline styles say: no maker here hides by a sheet. */
function isShown(element) {
  for (let at = element; at; at = at.parentElement) {
    if (at.style.display === 'none' || at.style.visibility === 'hidden') return false;
    if (at.localName === 'dialog' && !at.open) return false;
  }
  return element.isConnected;
}
