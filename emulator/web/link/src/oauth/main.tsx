import { render } from 'preact';
import '../../../ui/tokens.css';
import '../../../ui/controls.css';
import '../styles/page.css';
import '../styles/screens.css';
import { applyAccent } from '../../../ui/theme.js';
import { type Answer, post } from '../api.js';
import { takeLook } from './look.js';
import { SignInWindow } from './SignInWindow.js';
import { type About, problemScreen, type WindowScreen } from './window-state.js';
import { english } from './window-words.js';

/*
 * The window of a sign-in, on our own origin before and after the vendor:
 *   /link/oauth/start#proof            hands the proof in, takes its cookie, goes to the vendor
 *   /link/oauth/callback?state&code    hands the vendor's answer in, asks the person once more
 * It has no opener: whoever opened it asks the server what came of it.
 */
const html = document.documentElement;
const place = document.getElementById('app');
const { pathname, hash, search } = location;
let words = english;
let screen: WindowScreen = { name: pathname.includes('/start') ? 'starting' : 'checking' };

type CallbackAnswer = About &
  (
    | { outcome: 'authorized'; account: string }
    | { outcome: 'denied' }
    | { outcome: 'failed'; reason: string }
  );

async function begin() {
  // Nothing of ours stays in the address, and the vendor gets no hold of the page that opened this window.
  window.opener = null;
  history.replaceState(null, '', pathname);
  if (screen.name === 'starting') return start(hash.slice(1));
  const params = new URLSearchParams(search);
  return receive(params.get('state'), params);
}

async function start(proof: string) {
  if (!proof) return show(problemScreen('sign_in_unknown'));
  const answer = await post<{ vendorUrl: string }>('/link/oauth/start', { proof });
  if (answer.ok) location.replace(answer.value.vendorUrl);
  else fail(answer);
}

async function receive(state: string | null, params: URLSearchParams) {
  if (!state) return show(problemScreen('sign_in_unknown'));
  const answer = await post<CallbackAnswer>('/link/oauth/callback', {
    state,
    code: params.get('code') ?? undefined,
    error: params.get('error') ?? undefined,
  });
  if (!answer.ok) return fail(answer);
  const { value } = answer;
  applyAccent(value.organization.color, html);
  if (value.outcome === 'denied') return show(problemScreen('denied', value.system));
  if (value.outcome === 'failed') {
    // The state that the server names `expired` is one of the sign-in, not of this call.
    return show(problemScreen(value.reason, value.system));
  }
  show({ name: 'confirm', account: value.account, state, about: value });
}

async function confirm(state: string, about: About, isAccepted: boolean) {
  show({ name: 'checking' });
  const answer = await post('/link/oauth/confirm', { state, isAccepted });
  if (!answer.ok) return fail(answer);
  show(isAccepted ? { name: 'connected', about } : { name: 'refused' });
  // The person sees the words for a moment where the browser does not let a page close itself.
  if (isAccepted) window.close();
}

const fail = (answer: Extract<Answer<unknown>, { ok: false }>) =>
  show(problemScreen(answer.failure.code));

function show(next: WindowScreen) {
  screen = next;
  draw();
}

function draw() {
  if (place) render(<SignInWindow screen={screen} words={words} onDecide={confirm} />, place);
}

draw();
void takeLook(html).then((taken) => {
  words = taken;
  draw();
});
void begin();
