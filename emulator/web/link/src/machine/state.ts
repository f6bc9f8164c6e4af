import type { LinkPageOptions } from 'react-trackstar-link/protocol';
import type {
  Attempt,
  Failure,
  Finished,
  LinkIntegration,
  LinkSession,
  PreparedSignIn,
  Renewal,
  SignInResult,
} from '../api.js';

/** Nothing can be done on the screens before; each has its own words and a way on. */
export type Problem =
  | 'origin_not_allowed'
  | 'link_token_invalid'
  | 'renewal_failed'
  | 'network'
  | 'server'
  | 'no_integrations'
  | MagicProblem;

/** Why a magic link opens nothing. `missing`: the page was loaded again, and the secret is not in its address any more. */
export type MagicProblem =
  | 'magic_link_unknown'
  | 'magic_link_expired'
  | 'magic_link_revoked'
  | 'magic_link_used'
  | 'magic_link_missing';

/** Shown above a form that stays as it was typed. */
export type FormNotice =
  | 'invalid_credentials'
  | 'invalid_fields'
  | 'vendor_unavailable'
  | 'account_mismatch'
  | 'renewal_failed'
  | 'network'
  | 'server';

/** What became of a sign-in at the vendor, or of our asking about it. */
export type SignInNotice =
  | 'denied'
  | 'expired'
  | 'vendor_unavailable'
  | 'account_mismatch'
  | 'renewal_failed'
  | 'renewed'
  | 'network'
  | 'server';

/** Finished for an app, which gets the code. */
export type AppFinished = Finished & { authCode: string };

export type Screen =
  | { name: 'waiting' }
  | { name: 'problem'; problem: Problem }
  | { name: 'intro' }
  | { name: 'picker'; missing: string | null }
  | { name: 'credentials'; notice: FormNotice | null }
  | { name: 'sign-in'; notice: SignInNotice | null }
  /** `isRepeat`: they were accepted before, under a link token that has ended since. */
  | { name: 'checking'; isRepeat: boolean }
  | { name: 'permissions'; attempt: Attempt; notice: 'network' | 'server' | 'renewed' | null }
  | { name: 'finishing'; attempt: Attempt }
  | { name: 'saving'; finished: AppFinished }
  | { name: 'save-failed'; finished: AppFinished }
  | { name: 'done' };

/** What was typed. Lives in memory until the connection is finished, and goes to nobody but our own server. */
export interface Form {
  integration: LinkIntegration;
  values: Record<string, string>;
  /** Fields that the person has left once: from then on their words are checked as they are typed. */
  visited: ReadonlySet<string>;
  /** What the server said about a field, until it is changed. */
  refused: Record<string, string>;
  /** Typed since the last submission. */
  isDirty: boolean;
  /** Counts submissions, so that the same error can be announced anew. */
  submissions: number;
}

/** Signing in at the vendor, in a window of its own. */
export interface SignIn {
  integration: LinkIntegration;
  /** At hand before the click, since only a click itself may open a window. */
  next: PreparedSignIn | null;
  preparation: 'none' | 'asked' | 'failed';
  /** Windows that may still bring a result. */
  windows: string[];
  /** What the browser shows of the last one. `hidden`: it was blocked, or the app keeps its windows apart. */
  seen: 'none' | 'open' | 'hidden' | 'closed';
}

export interface State {
  /** Who gave the link token; a magic link stands in for both, and has no origin. */
  embedder: { linkToken: string; origin: string | null; options: LinkPageOptions } | null;
  session: LinkSession | null;
  screen: Screen;
  form: Form | null;
  /** In place of the form, where the vendor has a sign-in page. */
  signIn: SignIn | null;
  /** The integration that was connected; its form is gone by then. */
  connected: LinkIntegration | null;
  query: string;
  /** The number of the call under way. An answer with another number came too late. */
  call: number;
  /** What goes on when the app has given a fresh link token. */
  renewing: 'open' | 'check' | 'sign-in' | 'finish' | null;
  /** What the next session may take over from the one that has ended. */
  renews: Renewal | null;
  isLeaving: boolean;
  isClosing: boolean;
  hasLoaded: boolean;
}

export const initialState: State = {
  embedder: null,
  session: null,
  screen: { name: 'waiting' },
  form: null,
  signIn: null,
  connected: null,
  query: '',
  call: 0,
  renewing: null,
  renews: null,
  isLeaving: false,
  isClosing: false,
  hasLoaded: false,
};

/** What happened: the person did something, the app said something, or the server answered. */
export type Happening =
  | { type: 'init'; linkToken: string; origin: string | null; options: LinkPageOptions }
  | { type: 'token'; linkToken: string }
  | { type: 'token-failed' }
  | { type: 'success-handled'; id: string }
  | { type: 'success-failed'; id: string }
  | { type: 'close-requested' }
  | { type: 'closing' }
  | { type: 'session-opened'; call: number; session: LinkSession }
  | { type: 'checked'; call: number; attempt: Attempt }
  | { type: 'finished'; call: number; finished: Finished }
  | { type: 'call-failed'; call: number; failure: Failure }
  | { type: 'consented' }
  | { type: 'searched'; query: string }
  | { type: 'picked'; integration: LinkIntegration }
  | { type: 'typed'; name: string; value: string }
  | { type: 'left-field'; name: string }
  | { type: 'filled'; values: Record<string, string> }
  | { type: 'sign-in-prepared'; sessionToken: string; next: PreparedSignIn }
  | { type: 'sign-in-failed'; sessionToken: string; failure: Failure }
  | { type: 'proof-aged' }
  | { type: 'window-opened'; isHidden: boolean }
  | { type: 'window-closed' }
  | { type: 'sign-in-results'; results: SignInResult[] }
  | { type: 'submitted' }
  | { type: 'cancelled' }
  | { type: 'back' }
  | { type: 'finish' }
  | { type: 'retried' }
  | { type: 'stay' }
  | { type: 'leave' };

/** What is to be done about it; carried out by run.ts, in order, after the screen was drawn. */
export type Command =
  | {
      type: 'open-session';
      call: number;
      linkToken: string;
      origin: string | null;
      options: LinkPageOptions;
      renews: Renewal | null;
    }
  | {
      type: 'check';
      call: number;
      sessionToken: string;
      integrationName: string;
      credentials: Record<string, string>;
    }
  | { type: 'prepare-sign-in'; sessionToken: string; integrationName: string }
  | { type: 'finish'; call: number; sessionToken: string; attemptId: string }
  | { type: 'loaded' }
  | { type: 'success'; finished: AppFinished }
  | { type: 'request-token' }
  | { type: 'close' }
  | { type: 'keep-open' }
  | { type: 'error'; code: Problem }
  | { type: 'event'; name: string; metadata?: Record<string, string | number | boolean> };
