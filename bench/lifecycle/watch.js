/*
 * What happens in the window of a case: the scripts and frames that are asked for, the listeners for messages, what is
 * posted to frames. jsdom fetches nothing here, so that this decides what comes of a script.
 */

/** How long a script or a page takes, in milliseconds. */
const LATENCY = 20;

export const seen = {
  scripts: [],
  frames: [],
  listeners: new Set(),
  posted: [],
  errors: [],
  /** Kept by the stand-in of a script. */
  log: { inits: 0, live: 0 },
};

/** What comes of a script: `install` and its load event, or its error event. Cases change it. */
export const network = { fails: false, latency: LATENCY, pending: 0, install: () => {} };

const started = new WeakSet();

/** A script runs once, also when it is moved or taken away meanwhile, as in a browser. */
function start(script) {
  if (started.has(script) || !script.src) return;
  started.add(script);
  seen.scripts.push(script);
  const { fails, latency } = network;
  network.pending++;
  setTimeout(() => {
    network.pending--;
    if (!fails) network.install(seen.log);
    script.dispatchEvent(new Event(fails ? 'error' : 'load'));
  }, latency);
}

function meet(frame) {
  if (seen.frames.includes(frame)) return;
  seen.frames.push(frame);
  const page = frame.contentWindow;
  page.postMessage = (data, targetOrigin) => seen.posted.push({ frame, data, targetOrigin });
  network.pending++;
  setTimeout(() => {
    network.pending--;
    frame.dispatchEvent(new Event('load'));
  }, LATENCY);
}

function added(node) {
  if (node.nodeType !== Node.ELEMENT_NODE) return;
  for (const element of [node, ...node.querySelectorAll('*')]) {
    if (element.localName === 'script') start(element);
    if (element.localName === 'iframe' && element.isConnected) meet(element);
  }
}

/** To be called before anything else runs. */
export function watch() {
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) added(node);
  }).observe(document, { childList: true, subtree: true });

  const { addEventListener: add, removeEventListener: remove } = window;
  window.addEventListener = (type, listener, ...rest) => {
    if (type === 'message') seen.listeners.add(listener);
    return add.call(window, type, listener, ...rest);
  };
  window.removeEventListener = (type, listener, ...rest) => {
    if (type === 'message') seen.listeners.delete(listener);
    return remove.call(window, type, listener, ...rest);
  };
  console.error = (...words) => seen.errors.push(words.map(String).join(' '));
  addLacking();
}

/** What jsdom lacks, as far as any of the packages asks for it. */
function addLacking() {
  window.matchMedia ??= () => ({ matches: false, addEventListener() {}, removeEventListener() {} });
  performance.getEntriesByName ??= () => [];
  const dialog = HTMLDialogElement.prototype;
  dialog.showModal ??= function () {
    this.open = true;
  };
  dialog.close ??= function () {
    if (!this.open) return;
    this.open = false;
    setTimeout(() => this.dispatchEvent(new Event('close')));
  };
}
