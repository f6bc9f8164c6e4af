// A thread of its own for each package: every case in a new window, with all modules evaluated anew.
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { JSDOM, VirtualConsole } from 'jsdom';
import { bundle } from '../support/bundle.mjs';

const { subject } = workerData;
/** None of them takes a second. */
const LIMIT = 15_000;

/** What a server makes of the button, without a window anywhere. */
async function renderOnServer() {
  const code = await bundle(
    `import { renderToString } from 'react-dom/server';
     import subject from './subjects/${subject.id}.jsx';
     module.exports = () =>
       renderToString(<subject.Connect onSuccess={() => {}} onClose={() => {}} />);`,
    { mode: 'development', platform: 'node' },
  );
  const made = { exports: {} };
  new Function('module', 'require', code)(made, createRequire(import.meta.url));
  return made.exports();
}

const install = subject.global
  ? `import { install } from './standIn/scripts/${subject.global}.js';`
  : 'const install = () => {};';
const program = await bundle(
  `${install}
   import subject from './subjects/${subject.id}.jsx';
   import page from './standIn/pages/${subject.page}.js';
   import { listCases, runCase } from './lifecycle/inWindow.jsx';
   window.list = (given) => listCases({ ...given, page });
   window.run = (id, given) => runCase(id, { ...given, ...subject, page }, install);`,
  { mode: 'development', pageUrl: 'https://link.stand-in.example/' },
);

function openWindow() {
  const { window } = new JSDOM('<!doctype html><html lang="en"><body></body></html>', {
    url: 'https://app.example/',
    runScripts: 'outside-only',
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
  });
  window.eval(program);
  return window;
}

/** One case, in a window of its own. */
async function run(id) {
  const window = openWindow();
  let timer;
  const limit = new Promise((resolve) => {
    timer = setTimeout(resolve, LIMIT, { result: 'fail', note: `not over in ${LIMIT / 1000} s` });
  });
  const { result, note } = await Promise.race([window.run(id, { ...subject, html }), limit]);
  clearTimeout(timer);
  window.close();
  return { result, note };
}

const first = openWindow();
// What the window has made goes with it.
const cases = structuredClone(JSON.parse(JSON.stringify(first.list(subject))));
first.close();

let html;
let serverError;
if (!subject.withoutReact) {
  try {
    html = await renderOnServer();
  } catch (error) {
    serverError = error;
  }
}

const verdicts = [];
for (const { reason, ...about } of cases) {
  if (reason) {
    verdicts.push({ ...about, result: 'does not apply', note: reason });
    continue;
  }
  if (about.id === 'server-render' && serverError) {
    verdicts.push({ ...about, result: 'fail', note: `renderToString threw ${serverError}` });
    continue;
  }
  let verdict = await run(about.id);
  // On a machine with much else to do, one that fails by chance is put to it again.
  if (verdict.result === 'fail') verdict = await run(about.id);
  verdicts.push({ ...about, ...verdict });
}
parentPort.postMessage(verdicts);
process.exit(0);
