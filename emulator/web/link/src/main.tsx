import { render } from 'preact';
import { connectToEmbedder } from 'react-trackstar-link/protocol';
import '../../ui/tokens.css';
import '../../ui/controls.css';
import './styles/page.css';
import './styles/screens.css';
import { applyAccent, applyTheme } from '../../ui/theme.js';
import { App } from './App.js';
import { Page } from './context.js';
import { type Happening, initialState } from './machine/state.js';
import { step } from './machine/step.js';
import { standAlone, takeSecret } from './magic.js';
import { fallback, languageTag, loadMessages } from './messages.js';
import { run } from './run.js';
import { TopLevel } from './screens/TopLevel.js';

/*
 * Everything goes through `dispatch`: the step says what the state becomes and what to do, the page is drawn, then the
 * commands run. Drawing is synchronous, so that nothing waits for a frame in a page that may not be in view yet.
 */
const html = document.documentElement;
const place = document.getElementById('app');
let state = initialState;
let t = fallback;
const queue: Happening[] = [];
let isBusy = false;

if (parent === window) html.dataset.alone = '';
const secret = takeSecret();
const embedder =
  secret === null
    ? connectToEmbedder({
        onInit: async ({ linkToken, options, origin }) => {
          const { theme, locale } = options.appearance ?? {};
          applyTheme(theme ?? 'auto', html);
          await speak(locale);
          dispatch({ type: 'init', linkToken, options, origin });
        },
        onToken: (linkToken) => dispatch({ type: 'token', linkToken }),
        onTokenFailed: () => dispatch({ type: 'token-failed' }),
        onSuccessHandled: (id) => dispatch({ type: 'success-handled', id }),
        onSuccessFailed: (id) => dispatch({ type: 'success-failed', id }),
        onCloseRequest: () => dispatch({ type: 'close-requested' }),
        onClosing: () => dispatch({ type: 'closing' }),
      })
    : standAlone(secret, dispatch);

async function speak(locale?: string) {
  t = await loadMessages(locale, navigator.languages);
  html.lang = languageTag(t, locale);
  html.dir = t.direction;
}

// The embedding window does not hear the keys of a frame.
addEventListener('keydown', (event) => {
  // A question of ours that is open takes Escape for itself.
  if (event.key === 'Escape' && secret === null && !event.defaultPrevented && !state.isLeaving) {
    // Or the browser closes, with the same press, the question that it brings up.
    event.preventDefault();
    dispatch({ type: 'close-requested' });
  }
});

/** One at a time: drawing can itself make something happen, such as a field that loses the focus as it goes. */
function dispatch(happening: Happening) {
  queue.push(happening);
  if (isBusy) return;
  isBusy = true;
  try {
    for (let next = queue.shift(); next; next = queue.shift()) handle(next);
  } finally {
    isBusy = false;
  }
}

function handle(happening: Happening) {
  const [next, commands] = step(state, happening);
  const isNewSession = next.session && next.session !== state.session;
  state = next;
  if (isNewSession) applyAccent(next.session?.organization.color ?? '', html);
  draw();
  if (embedder) for (const command of commands) void run(command, embedder, dispatch);
}

function draw() {
  if (!place) return;
  const page = { state, dispatch, t };
  render(
    embedder ? (
      <App {...page} />
    ) : (
      <Page.Provider value={page}>
        <TopLevel />
      </Page.Provider>
    ),
    place,
  );
}

draw();
if (!embedder) void speak().then(draw);
if (secret !== null) {
  const options = { integrationType: 'wms', sandbox: false };
  void speak().then(() => dispatch({ type: 'init', linkToken: secret, origin: null, options }));
  // There is no app here to ask before what was typed is lost.
  addEventListener('beforeunload', (event) => {
    if (state.form?.isDirty) event.preventDefault();
  });
}
