import type { WindowProblem } from './window-state.js';

export interface Words {
  title: string;
  text: string;
}

/** Every word of the sign-in window. Another language is another object of this type. */
export interface WindowWords {
  starting: Words;
  checking: Words;
  confirmTitle(account: string, organization: string): string;
  confirmText(system: string, account: string, organization: string): string;
  confirm(account: string): string;
  refuse: string;
  connected(organization: string): Words;
  refused: Words;
  close: string;
  problem(which: WindowProblem, system: string): Words;
}

const back = 'You can close this window and try again in the one before.';

const problems: Record<WindowProblem, (system: string) => Words> = {
  denied: (system) => ({
    title: 'Access was not allowed',
    text: `You said no at ${system}, and nothing was connected. ${back}`,
  }),
  vendor_unavailable: (system) => ({
    title: `${system} could not complete the sign-in`,
    text: `It answered with an error, and nothing was connected. ${back}`,
  }),
  account_mismatch: (system) => ({
    title: 'This is a different account',
    text: `Another ${system} account was connected before. Sign in with that one; nothing has changed. ${back}`,
  }),
  sign_in_expired: () => ({
    title: 'The sign-in took too long',
    text: `Sign-ins are kept open for ten minutes, and nothing was connected. ${back}`,
  }),
  sign_in_used: () => ({
    title: 'This page was used before',
    text: `Each sign-in counts once, so this one changes nothing any more. ${back}`,
  }),
  sign_in_elsewhere: () => ({
    title: 'This sign-in began somewhere else',
    text: `It was started in another browser, or this one keeps no cookies. Nothing was connected. ${back}`,
  }),
  sign_in_unknown: () => ({
    title: 'There is nothing to do here',
    text: `This page belongs to a sign-in that it does not know, or it was loaded again. ${back}`,
  }),
  network: () => ({
    title: 'No connection',
    text: `We could not reach the service. Check your internet connection. ${back}`,
  }),
  server: () => ({
    title: 'Something went wrong',
    text: `The sign-in could not be completed, and nothing was connected. ${back}`,
  }),
};

export const english: WindowWords = {
  starting: { title: 'One moment', text: 'You are being taken to the sign-in page.' },
  checking: { title: 'One moment', text: 'Your sign-in is being checked.' },
  confirmTitle: (account, organization) => `Connect ${account} to ${organization}?`,
  confirmText: (system, account, organization) =>
    `You are signed in to ${system} as ${account}. Nothing is connected yet. Go on only if you came here to connect it to ${organization}.`,
  confirm: (account) => `Connect ${account}`,
  refuse: 'Not now',
  connected: (organization) => ({
    title: 'You are signed in',
    text: `Go back to the window before to finish for ${organization}. This one can be closed.`,
  }),
  refused: { title: 'Nothing was connected', text: back },
  close: 'Close this window',
  problem: (which, system) => problems[which](system),
};
