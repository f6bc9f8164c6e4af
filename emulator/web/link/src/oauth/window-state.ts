export interface About {
  organization: { name: string; logoUrl: string | null; color: string };
  system: string;
}

export type WindowProblem =
  | 'denied'
  | 'vendor_unavailable'
  | 'account_mismatch'
  | 'sign_in_expired'
  | 'sign_in_used'
  | 'sign_in_elsewhere'
  | 'sign_in_unknown'
  | 'network'
  | 'server';

/** What the window shows. */
export type WindowScreen =
  | { name: 'starting' | 'checking' | 'refused' }
  | { name: 'confirm'; account: string; state: string; about: About }
  | { name: 'connected'; about: About }
  | { name: 'problem'; problem: WindowProblem; system: string };

const known: readonly WindowProblem[] = [
  'denied',
  'vendor_unavailable',
  'account_mismatch',
  'sign_in_expired',
  'sign_in_used',
  'sign_in_elsewhere',
  'sign_in_unknown',
  'network',
];

export const problemScreen = (code: string, system = ''): WindowScreen => ({
  name: 'problem',
  problem: known.find((each) => each === code) ?? 'server',
  system,
});
