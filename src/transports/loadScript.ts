import { TrackstarLinkError } from '../errors.js';

/** Makes script URLs that a page with Trusted Types accepts. */
export interface ScriptUrlPolicy {
  createScriptURL(url: string): unknown;
}

export interface ScriptOptions {
  /** Of the page's Content Security Policy; put on the script element. */
  nonce?: string | undefined;
  /**
   * Where the page requires Trusted Types: a policy of the app, or the name of one to be made, which the page's
   * `trusted-types` must list. Default: "trackstar-link".
   */
  trustedTypesPolicy?: string | ScriptUrlPolicy | undefined;
}

interface Factory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptUrlPolicy;
}

/** For a script of the page that has come already, but may not have run. */
const UNTIL_RUN = 500;

const loads = new Map<string, Promise<void>>();
const policies: Record<string, ScriptUrlPolicy | undefined> = {};

/**
 * Loads a script once, however many ask: the page's own element is adopted, one that failed is replaced at the next
 * call. Rejects with `script_failed` or `blocked_by_csp`.
 */
export function loadScript(
  src: string,
  isThere: () => unknown,
  options: ScriptOptions,
  timeout: number,
): Promise<void> {
  if (isThere()) return Promise.resolve();
  const url = new URL(src, document.baseURI).href;
  const load =
    loads.get(url) ?? request(url, isThere, options, timeout).finally(() => loads.delete(url));
  loads.set(url, load);
  return load;
}

function request(
  url: string,
  isThere: () => unknown,
  { nonce, trustedTypesPolicy = 'trackstar-link' }: ScriptOptions,
  timeout: number,
) {
  const given = [...document.scripts].find((each) => each.src === url);
  const script = given ?? document.createElement('script');
  // An element does not say whether it is through; the list of what was fetched does.
  const isFetched = given && performance.getEntriesByName(url, 'resource').length;

  return new Promise<void>((resolve, reject) => {
    function done(error?: TrackstarLinkError) {
      clearTimeout(limit);
      script.removeEventListener('load', settle);
      script.removeEventListener('error', settleSoon);
      document.removeEventListener('securitypolicyviolation', notice);
      if (!error) return resolve();
      script.remove();
      reject(error);
    }
    const settle = () => done(isThere() ? undefined : new TrackstarLinkError('script_failed'));
    // The word of a policy that forbids it may come after the error.
    const settleSoon = () => setTimeout(settle, 50);
    const notice = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent) => {
      if (effectiveDirective.startsWith('script-src') && blockedURI === url) done(blocked());
    };
    const limit = setTimeout(settle, isFetched ? UNTIL_RUN : timeout);
    script.addEventListener('load', settle);
    script.addEventListener('error', settleSoon);
    document.addEventListener('securitypolicyviolation', notice);
    if (given) return;
    if (nonce) script.nonce = nonce;
    try {
      script.src = trusted(url, trustedTypesPolicy) as string;
      document.head.append(script);
    } catch (cause) {
      done(blocked(cause));
    }
  });
}

function trusted(url: string, policy: string | ScriptUrlPolicy) {
  if (typeof policy === 'object') return policy.createScriptURL(url);
  const { trustedTypes } = window as { trustedTypes?: Factory };
  try {
    policies[policy] ??= trustedTypes?.createPolicy(policy, { createScriptURL: (same) => same });
  } catch {
    // A page that does not list the name may still take the plain URL.
  }
  return policies[policy]?.createScriptURL(url) ?? url;
}

const blocked = (cause?: unknown) =>
  new TrackstarLinkError('blocked_by_csp', {
    message:
      'The Content Security Policy of this page forbids the Link script. Add its URL to script-src or give its nonce; where Trusted Types are required, list the policy in trusted-types.',
    cause,
  });
