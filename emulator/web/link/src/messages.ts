import type { FormNotice, Problem, Screen } from './machine/state.js';

/** Every word of the page. Another language is another object of this type. */
export type Messages = typeof english;

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

interface Words {
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
  checking: 'Sign in',
  permissions: 'Review access',
  finishing: 'Review access',
  saving: 'Review access',
  'save-failed': 'Review access',
  done: 'Done',
};

const english = {
  language: 'en',
  direction: 'ltr' as 'ltr' | 'rtl',

  back: 'Back',
  close: 'Close',
  tryAgain: 'Try again',
  loading: 'Loading',
  covered:
    'Something lies over this window, so the button waits. Close what covers it, or make the window larger.',
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
  pickerText: (type: string) =>
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

  leaveTitle: 'Leave without connecting?',
  leaveText: 'What you typed will be lost.',
  stay: 'Keep going',
  leave: 'Leave',

  topLevelTitle: 'Open this page from your app',
  topLevelText:
    'This page connects an account for an app, and it only works inside that app. Go back there and press its Connect button.',

  problem,
  formNotice,
};

/** The best language that there is for a locale. */
export function messagesFor(_locale: string | undefined): Messages {
  return english;
}

/** The tag for the page: the person's own variety of the language, where we speak that language. */
export function languageTag(t: Messages, locale: string | undefined): string {
  try {
    const wanted = new Intl.Locale(locale ?? t.language);
    return wanted.language === t.language ? wanted.toString() : t.language;
  } catch {
    return t.language;
  }
}
