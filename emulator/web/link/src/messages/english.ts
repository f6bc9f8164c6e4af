import type { FormNotice, Problem, Screen, SignInNotice } from '../machine/state.js';

/** What is being connected, in the middle of a sentence. */
const things: Record<string, string> = {
  wms: 'warehouse',
  cart: 'store',
  carrier: 'carrier account',
  freight: 'freight forwarder',
};
const thing = (type: string) => things[type] ?? 'system';

const lowerFirst = (label: string) =>
  /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

export interface Words {
  title: string;
  text: string;
}

const problem = (which: Problem, organization: string): Words => {
  switch (which) {
    case 'origin_not_allowed':
      return {
        title: 'This app is not allowed to connect',
        text: 'The address of the app that opened this window is not on the list of allowed addresses. Please tell the people who run the app.',
      };
    case 'link_token_invalid':
      return {
        title: 'This link can no longer be used',
        text: 'It was used before, or it belongs to another app. Try again to get a new one.',
      };
    case 'renewal_failed':
      return {
        title: 'This session has ended',
        text: 'We asked the app for a new one and did not get it. Check your connection, then try again.',
      };
    case 'network':
      return {
        title: 'No connection',
        text: 'We could not reach the service. Check your internet connection, then try again.',
      };
    case 'server':
      return {
        title: 'Something went wrong',
        text: 'The service did not answer as it should. Nothing was connected. Please try again.',
      };
    case 'no_integrations':
      return {
        title: 'There is nothing to choose from',
        text: `No system fits what ${organization} asked for. Please tell the people who run the app.`,
      };
    case 'magic_link_unknown':
      return {
        title: 'This link does not work',
        text: 'Part of its address may be missing. Open it again from the message that you got, or ask the sender for a new one.',
      };
    case 'magic_link_missing':
      return {
        title: 'Open your link again',
        text: 'This page forgets the link when it is loaded again, so that nobody else can use it. Open it from the message that you got; it still works.',
      };
    case 'magic_link_expired':
      return {
        title: 'This link has expired',
        text: 'Nothing was connected. Ask the person who sent it for a new one.',
      };
    case 'magic_link_revoked':
      return {
        title: 'This link was withdrawn',
        text: 'Nothing was connected. Ask the person who sent it for a new one.',
      };
    case 'magic_link_used':
      return {
        title: 'Already connected',
        text: 'A connection was made with this link, and each link makes one. To connect something else, ask the sender for a new one.',
      };
    default:
      return which satisfies never;
  }
};

const signInNotice = (which: SignInNotice, system: string): Words => {
  switch (which) {
    case 'denied':
      return {
        title: 'Access was not allowed',
        text: `Nothing was connected. If that was a mistake, continue to ${system} once more and allow it there.`,
      };
    case 'expired':
      return {
        title: 'The sign-in took too long',
        text: `Sign-ins are kept open for ten minutes. Continue to ${system} once more.`,
      };
    case 'vendor_unavailable':
      return {
        title: `${system} could not complete the sign-in`,
        text: 'It answered with an error, and nothing was connected. Try again in a few minutes.',
      };
    case 'account_mismatch':
      return {
        title: 'This is a different account',
        text: `Sign in with the ${system} account that was connected before. Nothing has changed.`,
      };
    case 'renewed':
      return {
        title: 'Your session was renewed',
        text: `The last one had ended. Please sign in to ${system} once more.`,
      };
    case 'renewal_failed':
      return {
        title: 'Your session has ended',
        text: 'The app did not give us a new one. Check your connection, then try again.',
      };
    case 'network':
      return {
        title: 'No connection',
        text: 'We could not reach the service. Check your internet connection, then try again.',
      };
    case 'server':
      return {
        title: 'Something went wrong',
        text: 'The sign-in could not be completed. Nothing was connected. Please try again.',
      };
    default:
      return which satisfies never;
  }
};

const formNotice = (which: FormNotice, system: string): Words => {
  switch (which) {
    case 'invalid_credentials':
      return {
        title: `${system} did not accept these credentials`,
        text: 'Check each field for typos or an expired key, then try again.',
      };
    case 'invalid_fields':
      return { title: 'Some fields need your attention', text: '' };
    case 'vendor_unavailable':
      return {
        title: `${system} is not answering`,
        text: 'Your credentials were not the cause, and they are still here. Try again in a moment.',
      };
    case 'account_mismatch':
      return {
        title: 'This is a different account',
        text: `Use the credentials of the ${system} account that was connected before. Nothing has changed.`,
      };
    case 'renewal_failed':
      return {
        title: 'Your session has ended',
        text: 'The app did not give us a new one. What you typed is still here: try again.',
      };
    case 'network':
      return {
        title: 'No connection',
        text: 'We could not reach the service. What you typed is still here: try again.',
      };
    case 'server':
      return {
        title: 'Something went wrong',
        text: 'The service did not answer as it should. What you typed is still here: try again.',
      };
    default:
      return which satisfies never;
  }
};

const stepNames: Record<Screen['name'], string> = {
  waiting: 'Loading',
  problem: 'Problem',
  intro: 'Introduction',
  picker: 'Choose your system',
  credentials: 'Sign in',
  'sign-in': 'Sign in',
  checking: 'Sign in',
  permissions: 'Review access',
  finishing: 'Review access',
  saving: 'Review access',
  'save-failed': 'Review access',
  done: 'Done',
};

export const english = {
  language: 'en',
  direction: 'ltr' as 'ltr' | 'rtl',

  back: 'Back',
  close: 'Close',
  tryAgain: 'Try again',
  loading: 'Loading',
  covered:
    'The button waits until all of it can be seen. Scroll to it, or close what covers this window.',
  progress: (step: number, of: number, screen: Screen['name']) =>
    `Step ${step} of ${of}: ${stepNames[screen]}`,

  introTitle: (type: string, organization: string) =>
    `Connect your ${thing(type)} to ${organization}`,
  introTitleTo: (system: string, organization: string) => `Connect ${system} to ${organization}`,
  introTitleRelink: (system: string, organization: string) =>
    `Reconnect ${system} to ${organization}`,
  introRelinkText: 'Sign in again with the same account. What was imported before stays in place.',
  readTitle: (organization: string) => `${organization} will be able to read`,
  privateTitle: 'Your credentials stay private',
  privateText: (organization: string) =>
    `They are used to reach your account and are never shown to ${organization}.`,
  requestedBy: 'Requested by',
  consent: 'By continuing you agree to this access.',
  continue: 'Continue',

  pickerTitle: (type: string) => `Choose your ${thing(type)}`,
  pickerText: (type: string): string =>
    type === 'wms' ? 'The system that your warehouse or 3PL runs on.' : 'The account to connect.',
  searchLabel: 'Search',
  searchPlaceholder: (count: number) => `Search ${count} systems`,
  clearSearch: 'Clear search',
  results: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  noResultsTitle: (query: string) => `Nothing found for “${query}”`,
  noResultsText: 'Check the spelling, or try a shorter part of the name.',
  sandboxTag: 'Test data',
  missingTitle: (name: string) => `“${name}” is not available here`,
  missingText: 'Choose another system from the list.',

  credentialsTitle: (system: string) => `Sign in to ${system}`,
  credentialsText: (system: string) =>
    `Enter the credentials of your ${system} account. They are checked before anything is connected.`,
  sandboxTitle: 'Connect the sandbox',
  sandboxText:
    'The sandbox is made-up data to try things out with. It needs no credentials: just connect it.',
  optional: 'optional',
  show: 'Show',
  hide: 'Hide',
  showValue: (label: string) => `Show ${lowerFirst(label)}`,
  hideValue: (label: string) => `Hide ${lowerFirst(label)}`,
  connect: 'Connect',
  summaryTitle: (count: number) =>
    count === 1 ? 'One field needs your attention' : `${count} fields need your attention`,
  fieldRequired: (label: string) => `Enter the ${lowerFirst(label)}.`,
  fieldEmail: 'Enter an email address, such as ops@example.com.',
  fieldUrl: 'Enter a full address that begins with https://.',
  fieldPattern: (label: string, hint?: string) =>
    `The ${lowerFirst(label)} should be ${hint ?? 'in another form'}.`,
  testTitle: 'Emulator: test credentials',
  testText: 'This is a simulated system. Fill in the form to see how each answer looks:',
  testFilled: (label: string) => `Filled in: ${label}`,

  pasted: (count: number) =>
    count === 1
      ? 'One field was filled in from what you pasted'
      : `${count} fields were filled in from what you pasted`,

  signInTitle: (system: string) => `Sign in to ${system}`,
  signInText: (system: string, organization: string) =>
    `${system} opens in a new window. You sign in there and choose what to allow; neither we nor ${organization} see your password.`,
  continueTo: (system: string) => `Continue to ${system}`,
  openAgain: 'Open the window again',
  openWindow: (system: string) => `Open ${system}`,
  windowOpenTitle: (system: string) => `Waiting for ${system}`,
  windowOpenText: 'Finish in the other window. This page goes on by itself.',
  windowClosedTitle: 'Is the window closed?',
  windowClosedText:
    'If it is still open, finish there and this page goes on by itself. If not, open it again.',
  windowHiddenTitle: 'No window to be seen?',
  windowHiddenText:
    'Your browser may have blocked it, or the app keeps its windows apart. If a window did open, go on there; this page notices. If not, open it from here.',

  checkingTitle: (system: string) => `Connecting to ${system}`,
  checkingText: 'Checking your credentials and what they may read. This takes a few seconds.',
  checkingSlow: (system: string) =>
    `${system} is taking longer than usual. You can keep waiting or go back; nothing you typed is lost.`,
  cancel: 'Cancel',

  grantedTitle: 'All access granted',
  grantedText: (system: string, organization: string) =>
    `${organization} can read everything it asked for from ${system}.`,
  partialTitle: 'Some access is missing',
  partialText: (organization: string) =>
    `You can finish now; ${organization} will then do without what is missing. Or go back and use credentials with wider permissions.`,
  account: 'Account',
  status: { granted: 'Granted', refused: 'Refused', unknown: 'Could not be checked' },
  permissionsList: 'Access by kind of data',
  finish: 'Finish',
  finishAnyway: 'Finish anyway',
  otherCredentials: 'Use other credentials',
  finishFailed: {
    network: {
      title: 'No connection',
      text: 'We could not reach the service. Press Finish to try again.',
    },
    server: {
      title: 'That did not work',
      text: 'The service did not answer as it should. Press Finish to try again.',
    },
    renewed: {
      title: 'Your session was renewed',
      text: 'The last one had ended, so we checked your access again. Press Finish once more.',
    },
  },

  savingTitle: 'Saving your connection',
  savingText: (organization: string) =>
    `${organization} is storing it. Please keep this window open.`,
  savingSlow: (organization: string) =>
    `${organization} is taking longer than usual. Please keep this window open a little longer.`,
  saveFailedTitle: 'Saving failed',
  saveFailedText: (system: string, organization: string) =>
    `${system} accepted your credentials, but ${organization} could not store the connection. Nothing you did was wrong: try again.`,

  doneTitle: (system: string) => `${system} is connected`,
  doneText: (organization: string) =>
    `${organization} now imports your data in the background. You can close this window.`,
  done: 'Done',

  magicDoneText: (organization: string) =>
    `${organization} now imports your data in the background. You can close this page.`,

  leaveTitle: 'Leave without connecting?',
  leaveText: 'What you typed will be lost.',
  stay: 'Keep going',
  leave: 'Leave',

  topLevelTitle: 'Open this page from your app',
  topLevelText:
    'This page connects an account for an app, and it only works inside that app. Go back there and press its Connect button.',

  /** Words of the server: kinds of data, names and hints of fields. */
  term: (text: string) => text,

  problem,
  formNotice,
  signInNotice,
};
