import { open, opened, submit } from './calls.js';
import { failed, renewalFailed } from './failures.js';
import { editForm, emptyForm } from './form.js';
import { back, retry } from './moves.js';
import { afterConsent, openForm } from './start.js';
import type { Command, Happening, State } from './state.js';

/*
 * The whole flow: waiting -> intro -> picker -> credentials -> checking -> permissions -> finishing -> saving -> done.
 * Pure: what a happening does to the state, and what is to be done about it.
 */
type Step = [State, Command[]];

const CLOSE: Command = { type: 'close' };

export function step(state: State, happening: Happening): Step {
  const [next, commands] = react(state, happening);
  // The app waits for the first screen that has something to say.
  if (next.hasLoaded || next.screen.name === 'waiting') return [next, commands];
  return [{ ...next, hasLoaded: true }, [{ type: 'loaded' }, ...commands]];
}

function react(state: State, happening: Happening): Step {
  const { screen, form } = state;
  switch (happening.type) {
    case 'init':
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
      const { attempt } = happening;
      const notice = screen.isRepeat ? 'renewed' : null;
      return [
        { ...state, screen: { name: 'permissions', attempt, notice } },
        [
          {
            type: 'event',
            name: 'permissions_shown',
            metadata: {
              integrationName: attempt.integrationName,
              allGranted: attempt.permissions.every((each) => each.status === 'granted'),
            },
          },
        ],
      ];
    }

    case 'finished': {
      if (happening.call !== state.call || screen.name !== 'finishing') return [state, []];
      const { finished } = happening;
      const connected = form?.integration ?? null;
      return [
        { ...state, form: null, connected, screen: { name: 'saving', finished } },
        [{ type: 'success', finished }, ...(state.isClosing ? [CLOSE] : [])],
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
        [
          {
            type: 'event',
            name: 'connected',
            metadata: { integrationName: screen.finished.integrationName },
          },
        ],
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

    case 'submitted':
      return submit(state);

    case 'cancelled':
      if (screen.name !== 'checking') return [state, []];
      return [
        {
          ...state,
          call: state.call + 1,
          renewing: null,
          screen: { name: 'credentials', notice: null },
        },
        [],
      ];

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

/** Credentials outlive neither the end nor the way out. */
const wiped = (state: State): State => ({
  ...state,
  isLeaving: false,
  form: state.form && emptyForm(state.form.integration),
});
