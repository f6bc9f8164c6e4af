import type { Failure } from '../api.js';
import { signInFailed } from './sign-in.js';
import type { Command, FormNotice, MagicProblem, Problem, State } from './state.js';

type Step = [State, Command[]];

const formNotices: readonly string[] = [
  'invalid_credentials',
  'invalid_fields',
  'vendor_unavailable',
  'account_mismatch',
  'network',
] satisfies FormNotice[];

/** A token that ended, or that an earlier tab used up: the app is asked for another one. */
export const needsToken = (code: string) =>
  code === 'link_token_expired' || code === 'link_token_invalid';

/** Withdrawn, expired or used up by somebody else, even while it is open here. */
const isMagicProblem = (code: string): code is MagicProblem => code.startsWith('magic_link_');

export function showProblem(state: State, problem: Problem): Step {
  return [
    { ...state, screen: { name: 'problem', problem }, renewing: null },
    [
      { type: 'error', code: problem },
      { type: 'event', name: 'error', metadata: { code: problem } },
    ],
  ];
}

/** Says what went wrong where the person is, and keeps everything that was typed. */
export function failed(state: State, failure: Failure): Step {
  if (isMagicProblem(failure.code)) return showProblem(state, failure.code);
  switch (state.screen.name) {
    case 'sign-in':
      return signInFailed(state, failure);
    case 'waiting':
      return openingFailed(state, failure);
    case 'checking':
      if (state.renewing) {
        const code = failure.code === 'network' ? 'network' : 'renewal_failed';
        return backToForm(state, { code });
      }
      if (needsToken(failure.code)) return renew(state, 'check');
      return backToForm(state, failure);
    case 'finishing': {
      if (needsToken(failure.code)) return renew(renewing(state), 'finish');
      const notice = failure.code === 'network' ? 'network' : 'server';
      return [{ ...state, screen: { ...state.screen, name: 'permissions', notice } }, []];
    }
    default:
      return [state, []];
  }
}

function openingFailed(state: State, { code }: Failure): Step {
  if (code === 'link_token_expired' && !state.renewing) return renew(state, 'open');
  if (code === 'link_token_expired') return showProblem(state, 'renewal_failed');
  if (code === 'origin_not_allowed' || code === 'link_token_invalid' || code === 'network') {
    return showProblem(state, code);
  }
  return showProblem(state, 'server');
}

/** The checks are repeated under the fresh token: what the old one allowed is void with it. */
export function renew(state: State, renewing: NonNullable<State['renewing']>): Step {
  const screen =
    renewing === 'open' || renewing === 'sign-in'
      ? state.screen
      : ({ name: 'checking', isRepeat: renewing === 'finish' } as const);
  return [
    { ...state, renewing, screen },
    [{ type: 'request-token' }, { type: 'event', name: 'token_expired' }],
  ];
}

/** A form can be sent again; a sign-in at the vendor is taken along. */
function renewing(state: State): State {
  const { screen, session, signIn } = state;
  if (screen.name !== 'finishing' || !session || !signIn) return state;
  const { attemptId } = screen.attempt;
  return { ...state, renews: { sessionToken: session.sessionToken, attemptId } };
}

export function renewalFailed(state: State): Step {
  if (!state.renewing) return [state, []];
  if (state.renewing === 'open') return showProblem(state, 'renewal_failed');
  return backToForm(state, { code: 'renewal_failed' });
}

function backToForm(state: State, failure: Failure): Step {
  if (state.signIn) return signInFailed(state, failure);
  if (!state.form) return [state, []];
  const code = failure.code;
  const notice = (
    formNotices.includes(code) || code === 'renewal_failed' ? code : 'server'
  ) as FormNotice;
  const form = { ...state.form, refused: failure.fields ?? {} };
  return [
    { ...state, form, renewing: null, screen: { name: 'credentials', notice } },
    [{ type: 'event', name: 'error', metadata: { code: notice } }],
  ];
}
