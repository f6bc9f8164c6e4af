import type { TrackstarGlobal, TrackstarGlobalConfig } from '../globals.js';

/** What the vendor's script calls. */
export type HostedCallbacks = Required<
  Pick<TrackstarGlobalConfig, 'getLinkToken' | 'onSuccess' | 'onLoad' | 'onClose'>
>;

/** What else its `init` takes. */
export type HostedOptions = Omit<TrackstarGlobalConfig, keyof HostedCallbacks>;

/** A link of the vendor's script, as we use it. */
export interface Claim {
  link: TrackstarGlobal;
  /** Where its calls go: to the opening that has it now, or had it last. */
  callbacks: HostedCallbacks;
  isTaken: boolean;
  /** What `init` was called with. */
  initialized?: string;
}

/** By id, for each script that has run: one that is loaded anew starts anew. */
const claims = new WeakMap<TrackstarGlobal, Map<string, Claim>>();

/** There are none until the script has run. */
export const hostedLink = (id = ''): TrackstarGlobal | undefined => window[`Trackstar${id}`];

/**
 * A link for one opening, initialized. Openings that follow one another share one, and it is initialized again only for
 * other options; those at the same time each have their own, under an id that is made up where the app gave none.
 */
export function claim(
  { buttonId = '', ...options }: HostedOptions,
  callbacks: HostedCallbacks,
): Claim {
  const root = hostedLink() as TrackstarGlobal;
  const ours = claims.get(root) ?? new Map<string, Claim>();
  let id = buttonId;
  for (let n = 2; ours.get(id)?.isTaken; n++) id = `${buttonId}-${n}`;
  const self = ours.get(id) ?? { link: root, callbacks, isTaken: false };
  self.callbacks = callbacks;
  const wanted = JSON.stringify(options);
  if (self.initialized !== wanted) {
    root.init({
      ...options,
      ...(id && { buttonId: id }),
      getLinkToken: () => self.callbacks.getLinkToken(),
      onSuccess: (...success) => self.callbacks.onSuccess(...success),
      onLoad: () => self.callbacks.onLoad(),
      onClose: () => self.callbacks.onClose(),
    });
    self.initialized = wanted;
    self.link = hostedLink(id) ?? root;
    claims.set(root, ours.set(id, self));
  }
  self.isTaken = true;
  return self;
}
