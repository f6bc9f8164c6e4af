import { open, opened, submit } from './calls.js';
import { failed, needsToken, renew, renewalFailed, showProblem } from './failures.js';
import { editForm, emptyForm } from './form.js';
import { back, backToCredentials, retry } from './moves.js';
import {
  keepPrepared,
  resultsCame,
  showPermissions,
  signInFailed,
  windowOpened,
} from './sign-in.js';
import { afterConsent, openForm } from './start.js';
import type { Command, Happening, State } from './state.js';

/*
 * The whole flow: waiting -> intro -> picker -> credentials -> checking -> permissions -> finishing -> saving -> done,
 * or sign-in in place of credentials and checking. A magic link has nobody to save for.
 * Pure: what a happening does to the state, and what is to be done about it.
 */
type Step = [State, Command[]];

const CLOSE: Command = { type: 'close' };

export function step(state: State, happening: Happening): Step {
  const [next, commands] = keepPrepared(react(state, happening));
  // The app waits for the first screen that has something to say.
  if (next.hasLoaded || next.screen.name === 'waiting') return [next, commands];
  return [{ ...next, hasLoaded: true }, [{ type: 'loaded' }, ...commands]];
}

function react(state: State, happening: Happening): Step {
  const { screen, form } = state;
  switch (happening.type) {
    case 'init':
      if (happening.origin === null && !happening.linkToken) {
        return showProblem({ ...state, embedder: happening }, 'magic_link_missing');
      }
      return open({ ...state, embedder: happening });

    case 'token': {
      if (!state.embedder || !state.renewing) return [state, []];
      return open({ ...state, embedder: { ...state.embedder, linkToken: happening.linkToken } });
    }

    case 'token-failed':
      return renewalFailed(state);

    case 'session-opened':
      if (happening.call !== state.call) return [state, []];
      return opened({ ...state, session: happening.session });

    case 'checked': {
      if (happening.call !== state.call || screen.name !== 'checking') return [state, []];
      return showPermissions(state, happening.attempt, screen.isRepeat ? 'renewed' : null);
    }

    case 'finished': {
      if (happening.call !== state.call || screen.name !== 'finishing') return [state, []];
      const { finished } = happening;
      const { authCode, integrationName } = finished;
      const connected = form?.integration ?? state.signIn?.integration ?? null;
      const ended: State = { ...state, form: null, signIn: null, renews: null, connected };
      if (authCode === null) {
        return [{ ...ended, screen: { name: 'done' } }, [connectedEvent(integrationName)]];
      }
      const forApp = { ...finished, authCode };
      return [
        { ...ended, screen: { name: 'saving', finished: forApp } },
        [{ type: 'success', finished: forApp }, ...(state.isClosing ? [CLOSE] : [])],
      ];
    }

    case 'call-failed':
      if (happening.call !== state.call) return [state, []];
      if (state.isClosing) return [state, [CLOSE]];
      return failed(state, happening.failure);

    case 'success-handled':
      if (screen.name !== 'saving' || screen.finished.id !== happening.id) return [state, []];
      return [
        { ...state, screen: { name: 'done' } },
        [connectedEvent(screen.finished.integrationName)],
      ];

    case 'success-failed':
      if (screen.name !== 'saving' || screen.finished.id !== happening.id) return [state, []];
      return [{ ...state, screen: { ...screen, name: 'save-failed' } }, []];

    case 'consented':
      if (screen.name !== 'intro') return [state, []];
      return [{ ...state, ...afterConsent(state) }, [{ type: 'event', name: 'consented' }]];

    case 'searched':
      return [{ ...state, query: happening.query }, []];

    case 'picked':
      if (screen.name !== 'picker') return [state, []];
      return [
        { ...state, ...openForm(state, happening.integration) },
        [
          {
            type: 'event',
            name: 'integration_selected',
            metadata: { integrationName: happening.integration.integrationName },
          },
        ],
      ];

    case 'typed':
    case 'left-field':
    case 'filled':
      return [form ? { ...state, form: editForm(form, happening) } : state, []];

    case 'sign-in-prepared': {
      const { signIn, session } = state;
      if (!signIn || session?.sessionToken !== happening.sessionToken) return [state, []];
      return [{ ...state, signIn: { ...signIn, next: happening.next, preparation: 'none' } }, []];
    }

    case 'sign-in-failed': {
      if (state.session?.sessionToken !== happening.sessionToken) return [state, []];
      if (screen.name !== 'sign-in') return [state, []];
      if (needsToken(happening.failure.code)) return renew(state, 'sign-in');
      return signInFailed(state, happening.failure);
    }

    case 'proof-aged':
      return [{ ...state, signIn: state.signIn && { ...state.signIn, next: null } }, []];

    case 'window-opened':
      return windowOpened(state, happening.isHidden);

    case 'window-closed': {
      const { signIn } = state;
      if (signIn?.seen !== 'open') return [state, []];
      return [{ ...state, signIn: { ...signIn, seen: 'closed' } }, []];
    }

    case 'sign-in-results':
      return resultsCame(state, happening.results);

    case 'submitted':
      return submit(state);

    case 'cancelled':
      if (screen.name !== 'checking') return [state, []];
      return [{ ...backToCredentials(state), call: state.call + 1, renewing: null }, []];

    case 'back':
      return [back(state), []];

    case 'finish': {
      if (screen.name !== 'permissions' || !state.session) return [state, []];
      const { attempt } = screen;
      const { sessionToken } = state.session;
      const call = state.call + 1;
      return [
        { ...state, call, screen: { name: 'finishing', attempt } },
        [{ type: 'finish', call, sessionToken, attemptId: attempt.attemptId }],
      ];
    }

    case 'retried':
      return retry(state);

    case 'close-requested':
      // Asked already: whoever presses it again means it.
      if (screen.name !== 'credentials' || !form?.isDirty || state.isLeaving) {
        return [wiped(state), [CLOSE]];
      }
      return [{ ...state, isLeaving: true }, [{ type: 'keep-open' }]];

    case 'stay':
      return [{ ...state, isLeaving: false }, []];

    case 'leave':
      return [wiped(state), [CLOSE]];

    case 'closing':
      // A code on its way is worth the wait: the app gives half a second.
      if (screen.name === 'finishing') return [{ ...state, isClosing: true }, []];
      return [{ ...wiped(state), isClosing: true }, [CLOSE]];

    default:
      return happening satisfies never;
  }
}

const connectedEvent = (integrationName: string): Command => ({
  type: 'event',
  name: 'connected',
  metadata: { integrationName },
});

/** Credentials outlive neither the end nor the way out. */
const wiped = (state: State): State => ({
  ...state,
  isLeaving: false,
  form: state.form && emptyForm(state.form.integration),
});
