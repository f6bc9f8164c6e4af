import type { LinkSession } from '../api.js';
import { showProblem } from './failures.js';
import { credentialsOf } from './form.js';
import { emptySignIn, showPermissions } from './sign-in.js';
import type { Command, SignIn, State } from './state.js';

type Step = [State, Command[]];

export function open(state: State): Step {
  if (!state.embedder) return [state, []];
  const call = state.call + 1;
  return [
    { ...state, call },
    [{ type: 'open-session', call, renews: state.renews, ...pickEmbedder(state.embedder) }],
  ];
}

const pickEmbedder = ({ linkToken, origin, options }: NonNullable<State['embedder']>) => ({
  linkToken,
  origin,
  options,
});

export function opened(state: State & { session: LinkSession }): Step {
  const { renewing, session, signIn } = state;
  if (signIn && (renewing === 'sign-in' || renewing === 'finish'))
    return signedInBefore(state, signIn);
  if (renewing === 'check' || renewing === 'finish') {
    return check({ ...state, renewing: null }, renewing === 'finish');
  }
  if (session.integrations.length === 0) return showProblem(state, 'no_integrations');
  const { integrationType } = session;
  return [
    { ...state, renewing: null, screen: { name: 'intro' } },
    [
      {
        type: 'event',
        name: 'opened',
        metadata: { integrationType, relink: session.relink !== null },
      },
    ],
  ];
}

/** What the vendor has said yes to holds in the new session; else it has to be asked again. */
function signedInBefore(state: State & { session: LinkSession }, { integration }: SignIn): Step {
  const next = { ...state, renewing: null, renews: null };
  const { attempt } = state.session;
  if (attempt) return showPermissions(next, attempt, 'renewed');
  const notice = state.renewing === 'finish' ? 'renewed' : null;
  return [{ ...next, signIn: emptySignIn(integration), screen: { name: 'sign-in', notice } }, []];
}

export function submit(state: State): Step {
  if (state.screen.name !== 'credentials' || !state.form) return [state, []];
  const { integrationName } = state.form.integration;
  const [next, commands] = check(state, false);
  return [
    next,
    [...commands, { type: 'event', name: 'credentials_submitted', metadata: { integrationName } }],
  ];
}

function check(state: State, isRepeat: boolean): Step {
  const { form, session } = state;
  if (!form || !session) return [state, []];
  const call = state.call + 1;
  return [
    {
      ...state,
      call,
      form: { ...form, refused: {}, isDirty: false, submissions: form.submissions + 1 },
      screen: { name: 'checking', isRepeat },
    },
    [
      {
        type: 'check',
        call,
        sessionToken: session.sessionToken,
        integrationName: form.integration.integrationName,
        credentials: credentialsOf(form),
      },
    ],
  ];
}
