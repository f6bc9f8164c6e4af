import type { Attempt, Failure, LinkIntegration, SignInResult } from '../api.js';
import type { Command, SignIn, SignInNotice, State } from './state.js';

type Step = [State, Command[]];

export const emptySignIn = (integration: LinkIntegration): SignIn => ({
  integration,
  next: null,
  preparation: 'none',
  windows: [],
  seen: 'none',
});

/** Whoever is to sign in finds a window ready to be opened. */
export function keepPrepared([state, commands]: Step): Step {
  const { screen, signIn, session } = state;
  if (screen.name !== 'sign-in' || !signIn || !session) return [state, commands];
  if (signIn.next || signIn.preparation !== 'none') return [state, commands];
  const { integrationName } = signIn.integration;
  return [
    { ...state, signIn: { ...signIn, preparation: 'asked' } },
    [...commands, { type: 'prepare-sign-in', sessionToken: session.sessionToken, integrationName }],
  ];
}

export function signInFailed(state: State, { code }: Failure): Step {
  const { signIn } = state;
  if (!signIn) return [state, []];
  const notice = code === 'network' || code === 'renewal_failed' ? code : 'server';
  return [
    {
      ...state,
      renewing: null,
      signIn: { ...signIn, preparation: 'failed' },
      screen: { name: 'sign-in', notice },
    },
    [{ type: 'event', name: 'error', metadata: { code: notice } }],
  ];
}

export function windowOpened(state: State, isHidden: boolean): Step {
  const { signIn } = state;
  if (!signIn?.next) return [state, []];
  const { integrationName } = signIn.integration;
  return [
    {
      ...state,
      screen: { name: 'sign-in', notice: null },
      signIn: {
        ...signIn,
        next: null,
        preparation: 'none',
        windows: [...signIn.windows, signIn.next.id],
        seen: isHidden ? 'hidden' : 'open',
      },
    },
    [{ type: 'event', name: 'sign_in_opened', metadata: { integrationName } }],
  ];
}

/** Only the server knows how a window ended: one that seems closed may be at work still. */
export function resultsCame(state: State, results: SignInResult[]): Step {
  const { screen, signIn } = state;
  if (screen.name !== 'sign-in' || !signIn) return [state, []];
  const ours = results.filter(({ id }) => signIn.windows.includes(id));
  const attempt = ours.find((result) => result.attempt)?.attempt;
  if (attempt) return showPermissions(state, attempt, null);
  const ended = ours.filter(({ status }) => status === 'denied' || status === 'failed');
  const windows = signIn.windows.filter((id) => ended.every((result) => result.id !== id));
  const last = windows.length === 0 ? ended.at(-1) : undefined;
  if (last) {
    const notice: SignInNotice = last.status === 'denied' ? 'denied' : (last.reason ?? 'server');
    return [
      {
        ...state,
        screen: { name: 'sign-in', notice },
        signIn: { ...signIn, windows, seen: 'none' },
      },
      [{ type: 'event', name: 'error', metadata: { code: notice } }],
    ];
  }
  const isAtWork = ours.some(({ status }) => status === 'started' || status === 'authorized');
  const seen = signIn.seen === 'hidden' && isAtWork ? 'open' : signIn.seen;
  return [{ ...state, signIn: { ...signIn, windows, seen } }, []];
}

export function showPermissions(state: State, attempt: Attempt, notice: 'renewed' | null): Step {
  const allGranted = attempt.permissions.every((each) => each.status === 'granted');
  const { integrationName } = attempt;
  return [
    {
      ...state,
      signIn: state.signIn && emptySignIn(state.signIn.integration),
      screen: { name: 'permissions', attempt, notice },
    },
    [{ type: 'event', name: 'permissions_shown', metadata: { integrationName, allGranted } }],
  ];
}
